"""The option is read from what parse_args gives, without a name between."""
import argparse

import pandas as pd


def read(path):
    return pd.read_csv(path)  # want: WL512 "`shop`"


def main(path):
    assert read(path)["shop"].tolist() == [1, 2, 10]


parser = argparse.ArgumentParser()
parser.add_argument("path", nargs="?", default="shops.csv")
main(parser.parse_args([]).path)

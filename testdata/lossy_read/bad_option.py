"""The file is named by an option of the command line, which has a default."""
import argparse

import pandas as pd


def read(path):
    return pd.read_csv(path)  # want: WL512 "`shop`"


def main(argv=()):
    parser = argparse.ArgumentParser()
    parser.add_argument("-s", "--shop-file", default="shops.csv")
    parser.add_argument("--out", dest="target", default="out.csv")
    args = parser.parse_args(argv)
    kept = pd.read_csv(args.shop_file, dtype={"shop": str})
    assert read(args.shop_file)["shop"].tolist() == [1, 2, 10] and args.target == "out.csv"
    return kept


main()

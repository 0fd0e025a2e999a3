"""The default of an option is a Path, or a constant of the module."""
import argparse
from pathlib import Path

import pandas as pd

SHOPS = Path("shops.csv")


def parse_args(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--shops", type=Path, default=Path("shops.csv"))
    parser.add_argument("--same-shops", type=Path, default=SHOPS)
    return parser.parse_args(argv)


def main(argv=()):
    args = parse_args(argv)
    shops = pd.read_csv(args.shops)  # want: WL512 "`shop`"
    same = pd.read_csv(args.same_shops)  # want: WL512 "`shop`"
    assert shops["shop"].tolist() == same["shop"].tolist() == [1, 2, 10]


main()

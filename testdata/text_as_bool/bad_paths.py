"""Data that is found by the place of the script."""
import os
from pathlib import Path

import pandas as pd

HERE = Path(__file__).parent
NAME = "orders"

assert pd.read_csv(HERE / "orders.csv")["paid"].astype(bool).all()  # want: WL511
assert pd.read_csv(Path(__file__).resolve().parent / f"{NAME}.csv")["paid"].astype(bool).all()  # want: WL511
assert pd.read_csv(Path(__file__).with_name("orders.csv"))["paid"].astype(bool).all()  # want: WL511
assert pd.read_csv(HERE.joinpath("orders.csv"))["paid"].astype(bool).all()  # want: WL511
assert pd.read_csv(str(HERE) + "/orders.csv")["paid"].astype(bool).all()  # want: WL511

here = os.path.dirname(os.path.abspath(__file__))
assert pd.read_csv(os.path.join(here, "orders.csv"))["paid"].astype(bool).all()  # want: WL511
below = os.path.join(here, "rules")
assert pd.read_csv(os.path.join(os.path.dirname(below), "orders.csv"))["paid"].astype(bool).all()  # want: WL511

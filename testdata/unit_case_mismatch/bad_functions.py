"""What another function does with the units does not help this one."""
import pandas as pd


def load():
    return pd.read_csv("apps.csv")


def kilobytes(apps):
    number = apps["Size"].str.extract(r"([\d.]+)", expand=False).astype(float)
    return number * apps["Size"].str[-1].map({"M": 1000.0, "k": 1.0, "e": 1.0})


def rough(apps):
    number = apps["Size"].replace(r"[kM]+$", "", regex=True)
    factor = apps["Size"].str.extract(r"[\d\.]+([KM]+)", expand=False)  # want: WL502 error
    return number, factor


rough(load())
kilobytes(load())

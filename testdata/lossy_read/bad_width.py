"""Codes that nothing but their width tells."""
import pandas as pd

shops = pd.read_csv("shops.csv")  # want: WL512 "`shop`"
days = pd.read_csv("shops.csv", usecols=["part", "day"])
kept = pd.read_csv("shops.csv", dtype={"shop": str})
kept["part"] = kept["part"].astype(str).str.zfill(5)
assert shops["shop"].tolist() == [1, 2, 10] and kept["shop"].tolist() == ["001", "002", "010"]

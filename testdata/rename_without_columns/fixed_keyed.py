"""Rows that are called by the values of a column, and no value is a column's name."""
import pandas as pd

genes = pd.DataFrame({"gene": ["G1", "G2"], "symbol": ["MYC", "KRAS"], "p": [0.1, 0.2]})
genes = genes.set_index("gene")
named = genes.rename(columns={"symbol": "name"})  # want: WL304 "no row is called `symbol`"
assert named.index.tolist() == ["G1", "G2"]
dates = pd.DataFrame({"day": [1, 2], "load": [1, 2]})
dates.set_index("day", inplace=True)
dates.rename(columns={"load": "mw"}, inplace=True)  # want: WL304
assert dates.index.tolist() == [1, 2]
means = genes.groupby("symbol").agg({"p": "mean"})
means = means.sort_index().rename(columns={"p": "mean_p"})  # want: WL304 warning "the column `p`"
sites = pd.read_csv("loads.csv", index_col="n").rename(columns={"load": "mw"})  # want: WL304 error
table = genes.pivot_table(index="symbol", values=["p"]).rename(columns={"p": "mean_p"})  # want: WL304 warning
counts = genes.groupby("symbol")["p"].agg(["mean", "count"])
counts.rename(columns={"mean": "mean_p"}, inplace=True)  # want: WL304 warning

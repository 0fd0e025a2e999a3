"""Rows and a statistic of their groups in one expression: arithmetic goes by label as stores do."""
import pandas as pd

df = pd.DataFrame({"shop": [2, 0, 2, 5, 0], "sales": [10.0, 20.0, 30.0, 40.0, 50.0]})

df["above"] = df["sales"] - df.groupby("shop")["sales"].transform("mean")  # want: WL601 "shop"

means = df.groupby("shop")["sales"].mean()
df["part"] = (df["sales"] - df["shop"].map(means)) / means  # want: WL601
df["less"] = df["sales"].sub(df["shop"].map(means))  # want: WL601
share = df.sales / df.groupby("shop").sales.transform("sum")  # want: WL601
df["often"] = df["sales"] * df["shop"].map(df["shop"].value_counts())  # want: WL601 "map"

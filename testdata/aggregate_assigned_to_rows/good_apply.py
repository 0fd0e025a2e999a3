"""A value for each row, by a function, or one that is looked up by the key."""
import pandas as pd

df = pd.DataFrame({"shop": ["a", "b", "a"], "sales": [1.0, 2.0, 5.0]})

df["share"] = df.groupby("shop", group_keys=False)["sales"].apply(lambda sales: sales / sales.sum())
df["mean"] = df["shop"].map(df.groupby("shop")["sales"].apply(lambda sales: sales.mean()))
shops = df.groupby("shop")["sales"].sum().to_frame()
shops["all"] = df.groupby("shop")["sales"].apply(list)
flat = df.groupby("shop", as_index=False)["sales"].apply(sum)
assert df["mean"].tolist() == [3, 2, 3] and shops["all"].tolist() == [[1, 5], [2]]

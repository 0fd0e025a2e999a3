"""Parts of a table that go on as tables of their own, and writes in one step."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["a", "b", "c", "d"],
        "group": ["x", "y", "x", "y"],
        "value": [1.0, 2.0, 3.0, 4.0],
        "weight": [10, 20, 30, 40],
    }
)

large = df[df["value"] > 2].copy()
large["double"] = large["value"] * 2
large.loc[large["group"] == "x", "value"] = 0.0
large.reset_index(drop=True, inplace=True)
large.loc[0, "name"] = "first"
assert df["value"].tolist() == [1, 2, 3, 4] and large["name"].tolist() == ["first", "d"]

part = df.loc[df["group"].eq("x"), ["name", "value"]]
part = part.assign(value=part["value"] + 1)
part.columns = ["label", "amount"]
assert part["amount"].tolist() == [2, 4]

head = df.head(2).copy()
head["value"] = [9.0, 8.0]
head.iloc[0, 0] = "z"
head.at[1, "name"] = "y"
column = df["value"].copy()
column[column > 3] = 3
column.iloc[0] = 0
column.name = "clipped"
df["clipped"] = column
assert df["clipped"].tolist() == [0, 2, 3, 3] and head["name"].tolist() == ["z", "y"]

mask = df["group"] == "y"
df.loc[mask, "value"] = df.loc[mask, "value"] * 10
df.loc[mask & (df["weight"] > 30), ["value", "weight"]] = [0.0, 0]
df.loc[~mask, "value"] += 0.5
df.iloc[0, df.columns.get_loc("weight")] = 11
df.at[2, "weight"] = 33
df[["value", "clipped"]] = df[["value", "clipped"]].round(0)
assert df["weight"].tolist() == [11, 20, 33, 0]

df.loc[len(df)] = ["e", "z", 5.0, 50, 5.0]
df = df.drop(index=df[df["group"] == "z"].index)
df = df.drop(df.index[0])
df = df[~df["name"].isin(["c"])]
assert df["name"].tolist() == ["b", "d"]

frames = {group: rows.copy() for group, rows in df.groupby("group")}
frames["y"]["share"] = frames["y"]["value"] / frames["y"]["value"].sum()
frames["y"].loc[frames["y"]["share"].isna(), "share"] = 0.0
values = df[["value", "weight"]].to_numpy(copy=True)
values[values > 20] = 20
values[0, 1] = -1
array = np.array(df["value"])
array[0] = 7
table = pd.DataFrame(values, columns=["value", "weight"], index=df.index)
table[table < 0] = 0
assert table["weight"].tolist() == [0, 0] and array[0] == 7
sample = df.sample(n=1, random_state=0)
sample = sample.reset_index(drop=True)
sample.loc[0, "value"] = 1.0

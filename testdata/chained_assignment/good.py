"""Writes that arrive, and reads in chains."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["a", "b", "c"],
        "age": [22.0, None, 35.0],
        "fare": [7.25, 71.3, 8.05],
        "meta": [{"k": 1}, {"k": 2}, {"k": 3}],
        "tags": [["x"], [], ["y", "z"]],
    }
)

# One step.
df.loc[df["age"] > 30, "fare"] = 0
df.loc[df["age"].isna(), "age"] = df["age"].mean()
df.loc[0, "fare"] = 1
df.iloc[1, 2] = 2
df.at[2, "fare"] = 3
df["fare"] = df["fare"] * 2
df[["age", "fare"]] = df[["age", "fare"]].round(1)
df.loc[:, ["age", "fare"]] = df[["age", "fare"]].abs()
assert df["fare"].tolist() == [2, 4, 6]

# Reading in chains.
first = df[df["age"] > 30]["fare"]
total = df.loc[df["age"] > 20]["fare"].sum()
value = df[["name", "fare"]].loc[0]["fare"]
text = df[df["fare"] > 0]["name"].iloc[0][0]

# A selection under a name.
old = df[df["age"] > 30].copy()
old["fare"] = 0
old.loc[old["age"] > 33, "name"] = "C"
part = df.loc[df["fare"] > 2]
part = part.assign(fare=1)
view = df[["name", "age"]].copy()
view["age"] = 0
assert df["age"].tolist()[0] == 22

# What lies in a cell can be changed there.
df.at[0, "meta"]["k"] = 10
df.loc[1, "meta"]["k"] = 20
df["meta"][2]["k"] = 30
df["meta"].iloc[0]["new"] = True
df.iloc[2]["meta"]["k"] += 1
df.at[1, "tags"].append("w")
df.loc[0, "tags"][0] = "X"
for row in df.itertuples():
    row.meta["seen"] = True
for at, row in df.iterrows():
    row["meta"]["at"] = at
assert df["meta"].tolist()[1] == {"k": 20, "seen": True, "at": 1}
assert df.at[2, "meta"]["k"] == 31 and df.at[0, "tags"] == ["X"]

# Tables in dictionaries, lists and attributes.
tables = {"x": df.copy(), "y": {"z": df.copy()}}
tables["x"]["fare"] = 0
tables["x"].loc[tables["x"]["age"] > 30, "fare"] = 1
tables["y"]["z"]["fare"] = 0
tables["y"]["z"].loc[0, "fare"] = 5
parts = [df.copy(), df.copy()]
parts[0]["fare"] = 0
parts[-1].loc[0, "fare"] = 5
groups = {name: rows.copy() for name, rows in df.groupby("name")}
groups["a"]["fare"] = 100
assert tables["x"]["fare"].tolist() == [0, 0, 1] and groups["a"]["fare"].tolist() == [100]
df.attrs["source"] = {"file": "a.csv"}
df.attrs["source"]["file"] = "b.csv"


class Graph:
    def __init__(self, rows):
        self.links = pd.DataFrame(rows)
        self.tables = {"links": self.links}
        self.cache = {}

    def reset(self, mask):
        self.links.loc[mask] = [0, 0.0]
        self.links["weight"] = 1.0
        self.links.loc[0, "weight"] = 2.0
        self.tables["links"].loc[1, "weight"] = 3.0
        self.cache["a"] = self.links
        self.cache["a"]["cached"] = True
        return self

    def table(self, name):
        return self.tables[name]


graph = Graph({"to": [1, 2], "weight": [0.5, 0.5]}).reset([True, False])
graph.links["seen"] = 0
graph.links.loc[0, "seen"] = 1
graph.table("links")["more"] = 1
assert list(graph.links.columns) == ["to", "weight", "cached", "seen", "more"]

# Other things with two brackets.
matrix = [[0, 0], [0, 0]]
matrix[0][1] = 1
config = {"model": {"layers": [1, 2]}}
config["model"]["layers"][0] = 3
config["model"]["name"] = "m"
array = np.zeros((3, 3))
array[0][1] = 5
cube = np.zeros((2, 2, 2))
cube[0][1][1] = 7
records = df.to_dict("records")
records[0]["fare"] = 9
by_name = df.set_index("name")["fare"].to_dict()
by_name["a"] = 3
nested = df.to_dict()
nested["fare"][0] = 1
values = df[["age", "fare"]].to_numpy(copy=True)
values[0][1] = 3
assert array[0, 1] == 5 and matrix == [[0, 1], [0, 0]]

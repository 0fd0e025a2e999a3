"""Names that look unknown and are not: made on the way, asked for, labels of rows, levels of columns."""
import pandas as pd

df = pd.DataFrame({"age": [30, 40], "city": ["X", "Y"], "n": [1, 2]})

if "height" in df.columns:
    print(df["height"])
print(df.get("weight"))
if hasattr(df, "size_of_shoe"):
    print(df.size_of_shoe)
try:
    print(df["colour"])
except KeyError:
    print("no colour")

other = df
other["made"] = 1
print(df["made"])
df.insert(0, "first", 0)
print(df["first"])
for i in range(3):
    df["part_{}".format(i)] = i
print(df["part_2"])
df.loc[:, "late"] = 3
print(df["late"])
for part in ["left", "right"]:
    df.loc[:, "{}_side".format(part)] = 1
print(df["left_side"])

keyed = pd.DataFrame({"k": ["a", "b"], "v": [1, 2]}).set_index("k")
print(keyed.groupby("k")["v"].sum(), keyed.sort_values("k"), keyed.query("k == 'a' and index == 'a'"))
print(keyed.reset_index()["k"])
keyed.index.name = "key"
print(keyed.reset_index()["key"])
counts = pd.DataFrame({"count": df.groupby("city").size()}).reset_index()
print(counts["city"])
print(df.groupby("city")[["city", "age"]].count().rename(columns={"city": "rows"})["rows"])

levels = df.groupby("city").agg({"age": ["min", "max"]})
print(levels["age"].reset_index()["min"])
print(levels["age"]["max"])
wide = df.pivot_table(index="city", columns="n", values="age")
print(wide.columns)

chained = df.assign(double=lambda t: t["age"] * 2).assign(four=lambda t: t["double"] * 2)
print(chained["four"])
print(df.assign(a=1, b=lambda t: t["a"] + 1)["b"])
more = {"x": 1, "y": 2}
print(df.assign(**more)["y"])
options = {"var_name": "which"}
print(df[["age", "n"]].melt(**options)["which"])

limit = 35
print(df.query("age > @limit and city.str.contains('X') and age.notna()", engine="python"))
print(df.eval("total = age + n")["total"])

renamed = df.rename(columns={"age": "years"})
print(renamed["years"])
lower = df.copy()
lower.columns = [c.upper() for c in lower.columns]
print(lower["AGE"])
lower.columns.values[1] = "changed"


def fill(table, name):
    table[name] = 0


fill(df, "filled")
print(df["filled"])

joined = df.merge(pd.DataFrame({"city": ["X"], "age": [1]}), on="city")
print(joined["age_x"], joined["age_y"])
frames = [df, renamed]
print(pd.concat(frames)["years"])


def last_of(tables):
    result = pd.DataFrame({"a": [1]})
    for table in tables:
        result = table
        result["b"] = 1
    return result["a"] if len(tables) == 0 else result["b"]


print(last_of([pd.DataFrame({"c": [1]}), pd.DataFrame({"d": [1]})]))
pair = pd.DataFrame({"weight": [1, 2]})
print(pair.groupby(["low", "high"]).sum())  # as long as the table: these are values
print(pair.groupby(["low", "weight"]).sum())

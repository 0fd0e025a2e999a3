"""Keys that are there, may be, or are meant to be ignored."""
import pandas as pd

df = pd.DataFrame({"age": [1.0, None], "city": ["X", "Y"], "n": [1, 2]})

print(df.rename(columns={"age": "years"})["years"])
print(df.drop(columns=["temporary"], errors="ignore"))
print(df.reindex(columns=["age", "city", "country"]))
print(df.filter(items=["age", "weight"]))
names = {"age": "years", "weight": "mass"}  # one dictionary for many tables
for table in [df, df.assign(weight=1)]:
    print(table.rename(columns=names).columns)
tidy = df.rename(columns={"city": "town"})
tidy = tidy.rename(columns={"city": "town"})  # as when a cell runs twice
print(df.rename(columns=str.upper).columns, df.rename(index={0: "first", "zeroth": "none"}))
df["made"] = 1.0
print(df.fillna({"made": 0.0, "age": 1.0}))
print(df.replace({"X": "Z"}), df.replace({"city": {"X": "Z"}}))
if "extra" in df:
    df = df.rename(columns={"extra": "more"})
keyed = df.set_index("city")
print(keyed.rename(columns={"n": "count"}))
print(pd.read_json('{"a": {"0": 1}}', orient="columns").rename(columns={"b": "c"}) if False else 0)
print(pd.DataFrame({"age": [1], "city": ["X"]}, columns=["age", "country"]))  # a new column, on purpose
print(pd.DataFrame([{"age": 1}], columns=["age", "city"]), pd.DataFrame(columns=["agee", "citty"]))
print(df.replace({"agge": "years"}), df.replace({"agge": 1, "citty": 2}, None) if False else 0)

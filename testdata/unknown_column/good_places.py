"""Rows may have got what their table has not."""
import pandas as pd

df = pd.DataFrame({"Age": [1, 2], "Full Name": ["a", "b"], "city": ["X", "Y"]}, index=pd.Index([7, 8], name="key"))

for _, row in df.iterrows():
    row["Agee"] = row["Age"] + 1
    print(row["Agee"], row.name, row.get("Ages"), "citi" in row)
for item in df.itertuples(name="Item"):
    print(item.Index, item.Age, item._2, item._fields, item.count(1), item._asdict()["Age"])
for item in df.itertuples(index=False):
    print(item.city)


def with_new(row):
    row["total"] = row["Age"] * 2
    row.half = 1
    return row


print(df.apply(with_new, axis=1)["total"])
print(df.apply(lambda row: pd.Series({"ages": row["Age"]}), axis=1)["ages"])
print(df.apply(lambda column: column[7]))
print(df.rename(columns=str.upper).apply(lambda row: row["AGE"] + row.AGE, axis=1))


def of_either(row):
    return row["town"] if "town" in row else row["city"]


print(df.apply(of_either, axis=1))
print(df.reset_index().apply(lambda row: row["key"], axis=1))

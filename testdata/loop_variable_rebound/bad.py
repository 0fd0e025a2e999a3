"""A loop over tables that gives its variable another table, and so changes none of them."""
import numpy as np
import pandas as pd

raw = pd.DataFrame({"age": [3.0, None, 5.0], "name": ["a", "b", None], "id": [1, 2, 3]})
train, test = raw.copy(), raw.copy()

for df in [train, test]:  # because: WL105 "is a name for each"
    df = df.fillna(0)  # want: WL105 "train"
for df in (train, test):  # because: WL105 "is read here, without the"
    df = df.drop(columns="id").dropna()  # want: WL105
for df in [train, test]:
    df["double"] = df["age"] * 2
    df = df[df["age"] > 3]  # want: WL105
    df["half"] = df["age"] / 2
    df.sort_values("age", inplace=True)
for i, df in enumerate([train, test]):
    df = pd.get_dummies(df, columns=["name"])  # want: WL105
for df in [train, test]:
    if df["age"].isna().any():
        df = df.ffill()  # want: WL105
for df in [train, test]:
    for column in ["age", "id"]:
        df = df[df[column] > 0]  # want: WL105
assert len(train) == 3 and "id" in train.columns and train["age"].isna().sum() == 1
assert len(test) == 3 and "name" in test.columns

tables = [train, test]
for table in tables:
    table = table.rename(columns={"age": "years"})  # want: WL105 "tables"
assert "age" in tables[0].columns

by_name = {"train": train, "test": test}
for name, table in by_name.items():
    table = table.set_index("id")  # want: WL105
assert by_name["train"].index.tolist() == [0, 1, 2]

ages = train["age"]
for column in [ages]:
    column = column.fillna(column.mean())  # want: WL105
assert ages.isna().any()


def cleaned(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.drop_duplicates()


def prepare(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    for part in [first, second]:
        part = part.replace(0, np.nan)  # want: WL105 "first"
    return pd.concat([first, second])


assert (prepare(pd.DataFrame({"a": [0]}), pd.DataFrame({"a": [1]}))["a"] == [0, 1]).all()

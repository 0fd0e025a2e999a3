"""Lines that forget what to write."""
import pandas as pd

# because[+1]: WL109 "makes the DataFrame here"
df = pd.DataFrame({"title": ["Mlle", "Ms", "Mr"], "age": [20.0, 200.0, -1.0]})

df.loc[df["title"] == "Mlle", "title"] = "Miss"  # because: WL109 "a line like it writes"
df.loc[df["title"] == "Ms", "title"]  # want: WL109 "= value"
df.loc[df["age"] > 120, "age"] = None
df.loc[df.age < 0, "age"]  # want: WL109
assert df["title"].tolist() == ["Miss", "Ms", "Mr"] and df["age"].min() == -1

for table in [df]:
    table.loc[table["age"] <= 16, "age"] = 0
    table.loc[(table["age"] > 16) & (table["age"] <= 64), "age"] = 1
    table.loc[table["age"] > 64, "age"]  # want: WL109 "table"


def grouped(frame: pd.DataFrame) -> pd.DataFrame:
    is_old = frame["age"] > 64
    frame.loc[is_old, "age"]  # want: WL109
    frame.loc[~is_old, "age"] = 1
    return frame


grouped(df)

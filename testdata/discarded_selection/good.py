"""Selections that are shown, used, or left over from looking at the data."""
import pandas as pd

df = pd.DataFrame({"title": ["Mlle", "Ms", "Mr"], "age": [20.0, 200.0, -1.0]})

df.loc[df["title"] == "Mlle", "title"] = "Miss"
df.loc[df["title"] == "Ms", "title"] = "Miss"

# Used.
old = df.loc[df["age"] > 64, "age"]
print(df.loc[df["age"] > 64, "age"])
df.loc[df["age"] > 120, "age"] = df.loc[df["age"] < 120, "age"].mean()

# Another column, rows, or a label.
df.loc[df["age"] < 0, "title"]
df.loc[df["age"] < 0, "age"] = 0
df[df["age"] < 0]
df.loc[df["title"] == "Mr"]
df.loc[0, "age"] = 1
df.loc[1, "age"]

# To see whether it fails.
try:
    df.loc[df["age"] < 0, "age"]
except KeyError:
    df["age"] = 0

# No table.
frames = {"a": df}
frames["a"].loc[frames["a"]["age"] > 3, "age"] = 3
frames["a"]


def checked(frame: pd.DataFrame) -> pd.DataFrame:
    """Asks for a column and a row to see that they are there."""
    frame["title"]
    frame.loc[0]
    old = frame[frame["age"] > 64]
    return old

"""Names that are not known, and lines that only ask whether something is there."""
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": [4, 5, 6]})
for one, two in [("a", "b")]:
    df.loc[df["a"] > 1, one] = 0
    df.loc[df["a"] > 1, two]


def check(table: pd.DataFrame):
    table["a"]
    table.loc[0]
    table.iloc[0]


check(df)

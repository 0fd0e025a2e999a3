"""The asserts show which rows were selected."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", "Bo", None, "Di"],
        "age": [22, 71, 35, 16],
        "fare": [7.25, 71.3, np.nan, np.nan],
        "room": [1, 2, 2, 0],
    }
)

assert (df["age"] > 30 & df["fare"].isna()).all()  # want: WL701
assert len(df.loc[lambda part: part["age"] > 30 & part["fare"].isna()]) == 4  # want: WL701
assert (df["fare"].isna() & df["room"] == 0).tolist() == [True, True, True, True]  # want: WL701
assert not ((df["age"] > 20) & df["room"] == 2).any()  # want: WL701
assert not (df["age"] < 18 | df["name"].isna()).any()  # want: WL701

df["suite"] = 0
df.loc[df["room"] >= 1 & df["name"].isna(), "suite"] = 1  # want: WL701
assert df["suite"].tolist() == [1, 1, 1, 1]

first, second = df.head(3), df.tail(1)
assert not (len(first) > 2 & len(second) > 0)  # want: WL701
assert df.apply(lambda row: row["age"] > 16 & row["room"] >= 0, axis=1).all()  # want: WL701

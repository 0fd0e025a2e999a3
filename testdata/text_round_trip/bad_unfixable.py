"""In two statements: the finding is at the second cast. The asserts show that the values are what they were."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "clause": ["226.5", "1.1", "7"],
        "weight": ["159", "183", "150"],
        "height": [5.7, np.nan, 5.9],
        "goals": [3, 0, 11],
    }
)

df["clause"] = df["clause"].astype(str)  # because: WL503 "here the values become text"
df["clause"] = df["clause"].astype(float)  # want: WL503 unfixed
assert df["clause"].tolist() == [226.5, 1.1, 7]

text = df["height"].astype(str)
df["height"] = text.astype(float)  # want: WL503 unfixed
assert df["height"].isna().sum() == 1

df.goals = df.goals.astype("str")
df.goals = df.goals.astype("int64")  # want: WL503 unfixed
assert df.goals.tolist() == [3, 0, 11]

weights = df["weight"]
weights = weights.astype(str)
weights = weights.astype(int)  # want: WL503 unfixed
assert weights.tolist() == [159, 183, 150]

# want[+1]: WL503
df["weight"] = (df["weight"]
                .astype(str)
                .astype(float))
assert df["weight"].sum() == 492


class Players:
    def __init__(self, frame: pd.DataFrame):
        self.df = frame

    def clean(self):
        self.df["weight"] = self.df["weight"].astype(str).astype(float)  # want: WL503
        return self.df


assert Players(df).clean()["weight"].sum() == 492

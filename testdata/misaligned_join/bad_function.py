"""Tables that a function is given: whatever their labels are, they do not count the rows that are left."""
import numpy as np
import pandas as pd


def with_squares(df: pd.DataFrame) -> pd.DataFrame:
    adults = df[df["age"] > 17]
    squares = pd.DataFrame(adults[["age"]].to_numpy() ** 2, columns=["square"])
    return pd.concat([adults, squares], axis=1)  # want: WL604 unfixed "squares"


def with_number(df: pd.DataFrame) -> pd.DataFrame:
    df = df.sort_values("age")
    df["number"] = pd.Series(np.arange(len(df)))  # want: WL604
    return df


people = pd.DataFrame({"age": [30, 10, 20]})
assert len(with_squares(people)) == 3
assert with_number(people)["number"].tolist() == [1, 2, 0]

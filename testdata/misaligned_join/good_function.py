"""Tables that a function is given, and what is built anew for them in the right way."""
import numpy as np
import pandas as pd


def with_squares(df: pd.DataFrame) -> pd.DataFrame:
    adults = df[df["age"] > 17].reset_index(drop=True)
    squares = pd.DataFrame(adults[["age"]].to_numpy() ** 2, columns=["square"])
    return pd.concat([adults, squares], axis=1)


def with_number(df: pd.DataFrame) -> pd.DataFrame:
    df = df.sort_values("age")
    df["number"] = pd.Series(np.arange(len(df)), index=df.index)
    return df


def of_test(train: pd.DataFrame, test: pd.DataFrame) -> pd.DataFrame:
    """One below the other, each with its own labels, and taken apart again."""
    both = pd.concat([train.assign(is_train=1), test.assign(is_train=0)])
    test = both[both["is_train"] == 0]
    guesses = pd.DataFrame(np.zeros(len(test)), columns=["guess"])
    return pd.concat([test, guesses], axis=1)


people = pd.DataFrame({"age": [30, 10, 20]})
assert with_squares(people)["square"].tolist() == [900, 400]
assert with_number(people)["number"].tolist() == [0, 1, 2]
assert of_test(people, people).notna().all(axis=None)

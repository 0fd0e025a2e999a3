"""Tables that a function is given: places are no labels after rows were left out, whatever the labels were."""
import pandas as pd


def flagged(df: pd.DataFrame) -> pd.DataFrame:
    df = df[df["v"] > 1].copy()
    for i in range(len(df)):
        df.loc[i, "flag"] = True  # want: WL607 unfixed
    return df


def best(df: pd.DataFrame) -> pd.Series:
    positive = df[df["v"] > 1]
    return positive.iloc[positive["v"].idxmin()]  # want: WL607 "idxmin"


table = pd.DataFrame({"v": [1, 2, 3, 4]})
assert len(flagged(table)) == 4
assert best(table)["v"] == 3


def rank(table: pd.DataFrame, most: int) -> pd.DataFrame:
    ranked = table.sort_values("age", ascending=False)
    for i in range(most):
        ranked.loc[i, "rank"] = i + 1  # want: WL607 "other rows"
    return ranked


ranked = rank(pd.DataFrame({"age": [8, 11, 41]}), 2)
assert ranked["rank"].tolist()[1:] == [2, 1] and ranked["rank"].isna().iloc[0]

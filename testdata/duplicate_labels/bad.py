"""Parts that are each numbered from 0 come together, and labels then mean several rows."""
import pandas as pd

north = pd.DataFrame({"shop": ["a", "b"], "sales": [10, 900]})
south = pd.DataFrame({"shop": ["c", "d"], "sales": [30, 40]})
df = pd.concat([north, south])  # because: WL608 "rows with the same labels"
kept = df.drop(df[df["sales"] > 500].index)  # want: WL608 "ignore_index"
assert kept["shop"].tolist() == ["a", "c"]

df.loc[0, "sales"] = 0  # want: WL608 "every row"
assert df["sales"].tolist() == [0, 900, 0, 40]
df.at[1, "sales"] = 1  # want: WL608
for label, row in df.iterrows():
    df.loc[label, "name"] = row["shop"].upper()  # want: WL608
assert df["name"].tolist() == ["C", "D", "C", "D"]

df["rank"] = pd.Series([1, 2, 3, 4])  # want: WL608 "each part"
assert df["rank"].tolist() == [1, 2, 1, 2]

twice = pd.concat([north, north[north["sales"] > 100]])
twice.loc[1, "shop"] = "x"  # want: WL608
assert twice["shop"].tolist() == ["a", "x", "x"]

both = pd.concat([north, south])
assert len(both.loc[0, "shop"]) == 2  # want: WL608 "a value of every row"
assert both.drop([0, 1]).empty  # want: WL608
assert len(both.drop(index=1)) == 2  # want: WL608

ends = pd.concat([north.head(1), south.tail(1), north.head(1)])
fewer = ends.drop(ends[ends["sales"] < 20].index)  # want: WL608
assert fewer["shop"].tolist() == ["d"]

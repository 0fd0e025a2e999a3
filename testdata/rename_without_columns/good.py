"""Columns, rows and Series that are renamed as it was meant."""
import pandas as pd

df = pd.DataFrame({"age": [1, 2], "city": ["X", "Y"]})

assert "years" in df.rename(columns={"age": "years"})
assert "years" in df.rename({"age": "years"}, axis=1)
assert "years" in df.rename({"age": "years"}, axis="columns")
assert "years" in df.rename(mapper={"age": "years"}, axis="columns")
assert 10 in df.rename({0: 10}, axis="index").index
assert 10 in df.rename({0: 10}).index
assert 10 in df.rename(index={0: 10}).index
assert "AGE" in df.rename(str.upper, axis=1)

cities = df.set_index("city")
assert "x" in cities.rename({"X": "x"}).index
means = df.groupby("city").mean()
assert "x" in means.rename({"X": "x"}).index
turned = df.T
assert "years" in turned.rename({"age": "years"}).index
assert "years" in turned.rename({"age": "years"}, axis=0).index
described = df.describe()
assert "n" in described.rename({"count": "n"}).index
both = pd.DataFrame({"age": [1]}, index=["age"])
assert "years" in both.rename({"age": "years"}).index
series = df.iloc[0]
assert "years" in series.rename({"age": "years"}).index
ages = df["age"].rename("years")
assert ages.name == "years"


def shorten(frame: pd.DataFrame, names: dict) -> pd.DataFrame:
    return frame.rename(names)


shorten(df, {0: "first"})
titled = df.rename(columns={name: name.title() for name in df.columns})
numbered = df.rename({row: row + 1 for row in range(2)})
squares = pd.DataFrame({"who": ["age", "pay"], "age": [1.0, 0.2], "pay": [0.2, 1.0]}).set_index("who")
assert "years" in squares.rename({"age": "years"}).index


def shorten_pairs(table: pd.DataFrame) -> pd.DataFrame:
    pairs = table.set_index("who")
    pairs["age"] = pairs["age"].fillna(0)
    return pairs.rename({"age": "years"})


shorten_pairs(squares.reset_index())
read = pd.read_csv("loads.csv", index_col="site")
assert "alpha" in read.rename({"A": "alpha"}).index

"""Values that are asked for, and labels that are meant."""
import pandas as pd

df = pd.DataFrame({"title": ["It", "Jaws"], "year": [1990, 1975]})

assert "It" in df["title"].values
assert "It" in df["title"].unique()
assert "It" in df["title"].tolist()
assert "It" in set(df["title"])
assert "It" in list(df["title"])
assert df["title"].isin(["It"]).any()
assert (df["title"] == "It").any()
assert "title" in df and "title" in df.columns
assert 1 in df.index and 1 in df["title"].index
assert "It" in df["title"].iloc[0]

# A Series as a mapping.
years = df.set_index("title")["year"]
assert "It" in years
counts = df["title"].value_counts()
assert "It" in counts and "Alien" not in counts
means = df.groupby("title")["year"].mean()
assert "Jaws" in means
prices = pd.Series({"apple": 1.5, "pear": 2})
assert "apple" in prices
ages = pd.Series([31, 42], index=["Ana", "Bo"])
assert "Ana" in ages
indexed = pd.DataFrame({"n": [1, 2]}, index=["a", "b"])
assert "a" in indexed["n"]
row = df.iloc[0]
assert "title" in row
for at, line in df.iterrows():
    assert "year" in line
assert df.apply(lambda line: "title" in line, axis=1).all()
missing = df.isna().sum()
assert "title" in missing
df.index = ["x", "y"]
assert "x" in df["title"]
named = {"It": 1}
assert "It" in named and "t" in "It"

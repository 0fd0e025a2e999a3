"""New columns whose names look like old ones, and are meant."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "Price": ["1", "2", None],
        "Reviews": ["3", "4", "5"],
        "Release Clause": ["€1", "€2", "€3"],
        "release-date": ["2020-01-01", "2020-01-02", "2020-01-03"],
        "temp_min": [1.0, 2.0, None],
        "temp_mid": [1.5, 2.5, 2.0],
        "lat": [1.0, 2.0, 3.0],
        "r_mean": [1, 2, 3],
        "x1": [1, 2, 3],
        "ord_5": ["ab", "cd", "ef"],
        "Thu": [1.0, None, 2.0],
        "sex": ["m", "f", None],
        "age": [22.0, None, 35.0],
        "text": ["A b", "C d", "E f"],
        "Team": ["a", "b", None],
        "Q1 sales": ["1", "2", "3"],
        "home_goals": ["1", "0", "2"],
        "name_x": ["a", "b", "c"],
    }
)

# Digits, letters that count, and members of a family.
df["x2"] = df["x1"].astype(float)
df["Q2 sales"] = df["Q1 sales"].astype(int)
df["Price2"] = df["Price"].fillna("0")
df["ord_5a"] = df["ord_5"].str[0]
df["temp_max"] = df["temp_min"].fillna(0)
df["lon"] = df["lat"].astype(int)
df["g_mean"] = df["r_mean"].astype(float)
df["Tue"] = df["Thu"].fillna(0)
df["name_y"] = df["name_x"].str.upper()

# insert refuses a column that is there.
df.insert(1, "Reviewss", df["Reviews"].astype(int))

# Affixes.
df["ages"] = df["age"].fillna(0)
df["age_"] = df["age"].fillna(0)
df["_age"] = df["age"].astype(float)
df["nage"] = df["age"].fillna(df["age"].mean())
df["Prices"] = df["Price"].astype(float)
df["texts"] = df["text"].str.lower()
df["age_norm"] = df["age"].fillna(0)

# What is left without the last letter is a word too.
words = pd.DataFrame({"state": ["a"], "counts": ["1"], "cloudy": ["1"], "labelled": ["1"]})
words["stat"] = words["state"].str.upper()
words["count"] = words["counts"].astype(int)
words["cloud"] = words["cloudy"].astype(int)
words["labelle"] = words["labelled"].astype(int)

# The same name in other clothes.
df["price"] = df["Price"].astype(float)
df["TEXT"] = df["text"].str.upper()
df["Release_Clause"] = df["Release Clause"].str.strip("€")
df["release_date"] = pd.to_datetime(df["release-date"])
df["HomeGoals"] = df["home_goals"].astype(int)

# Short names are all alike.
df["a"] = df["x1"].astype(str)
df["b"] = df["a"].astype(int)
df["set"] = df["sex"].fillna("?")
df["tex"] = df["sex"].str.upper()

# The new name is read later.
df["Revews"] = df["Reviews"].astype(int)
print(df["Revews"].mean())
df["Reviewed"] = df["Reviews"].astype(int)
print(df[["Price", "Reviewed"]].dropna())

# Made of several columns, or of no column alone.
df["Reviewx"] = df["Reviews"] + df["Price"].fillna("")
df["Pryce"] = np.where(df["Price"].isna(), 0, 1)
df["Pricy"] = df["Price"] == "2"
df["temp_mix"] = (df["temp_mid"] + df["temp_min"]) / 2
df["Reviewz"] = 0

# Both names are there.
both = pd.DataFrame({"Review": ["good", "bad"], "Reviews": ["1", "2"]})
both["Review"] = both["Reviews"].astype(int)
both["Review"] = both["Review"].astype(str)

# The right name at both sides.
df["Reviews"] = df["Reviews"].astype(int)
df["Team"] = df["Team"].fillna("none")

wages = pd.DataFrame({"wage": [1.0, 2.0], "Area": [1.0, 2.0], "price": [2.0, 3.0]})
wages["lwage"] = np.log(wages["wage"])
wages["AreaLog"] = np.log1p(wages["Area"])
wages["price_"] = np.sqrt(wages["price"])
wages["lnprice"] = np.log(wages["price"])

"""Categories, bins and codes."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "size": ["small", "large", "medium", "small"],
        "grade": ["b", "a", "c", "b"],
        "age": [5, 18, 35, 64],
        "score": [0.0, 55.5, 71.0, 100.0],
    }
)

order = ["small", "medium", "large"]
df["size"] = pd.Categorical(df["size"], categories=order, ordered=True)
df["code"] = df["size"].cat.codes
df = df.sort_values("size", ignore_index=True)
assert df["code"].tolist() == [0, 0, 1, 2] and df["size"].max() == "large"

df["size"] = df["size"].cat.rename_categories({"small": "S", "medium": "M", "large": "L"})
df["size"] = df["size"].cat.add_categories(["XL"])
counts = df["size"].value_counts(sort=False)
assert counts["XL"] == 0
df["size"] = df["size"].cat.remove_unused_categories()
by_size = df.groupby("size", observed=True)["score"].mean()
assert by_size.index.tolist() == ["S", "M", "L"]

df["age_group"] = pd.cut(df["age"], bins=[0, 17, 64, np.inf], labels=["child", "adult", "senior"], include_lowest=True)
df["passed"] = pd.cut(df["score"], bins=[0, 60, 100], labels=["no", "yes"], include_lowest=True)
df["quartile"] = pd.qcut(df["score"], 2, labels=False)
assert df["age_group"].isna().sum() == 0 and df["passed"].tolist().count("yes") == 2

df["grade"] = df["grade"].astype("category")
grades = df["grade"].map({"a": 4, "b": 3, "c": 2}).astype(int)
df["points"] = grades
dummies = pd.get_dummies(df["grade"], prefix="grade", dtype=int)
df = pd.concat([df, dummies], axis=1)
assert df[["grade_a", "grade_b", "grade_c"]].sum(axis=1).eq(1).all()

codes, uniques = pd.factorize(df["grade"])
df["factor"] = codes
names = dict(enumerate(uniques))
assert [names[code] for code in df["factor"]] == df["grade"].tolist()

conditions = [df["score"] < 50, df["score"] < 80]
df["level"] = np.select(conditions, ["low", "middle"], default="high")
df["flag"] = np.where(df["age"] >= 18, 1, 0)
both = df[(df["flag"] == 1) & (df["level"] != "low")]
df["bits"] = df["flag"] * 2 + (df["score"] > 60)
odd = df[df["bits"] & 1 == 1]
assert len(both) == 3 and len(odd) == 2

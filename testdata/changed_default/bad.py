# target: 3.0
"""The same code gives something else from pandas 3.0 on; where the proofs run it, both hold."""
import pandas as pd

NEW = int(pd.__version__.split(".")[0]) >= 3

# because[+1]: WL902 "makes the DataFrame here"
df = pd.DataFrame(
    {
        "size": ["s", "m", None, "s"],
        "price": [1.0, 2.0, 3.0, 4.0],
        "sold": ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"],
    }
)

# because[+1]: WL902 "gives what it gave before"
texts = [column for column in df.columns if df[column].dtype == object]  # want: WL902 warning "text is of dtype str"
assert texts == ([] if NEW else ["size", "sold"])
kinds = df.dtypes[df.dtypes == "object"]  # want: WL902
assert len(kinds) == (0 if NEW else 2)
rest = df.loc[:, df.dtypes != "O"]  # want: WL902
assert rest.shape[1] == (3 if NEW else 1)

# because[+1]: WL902 "the Series is made here", WL902 "makes the Series here"
counts = df["size"].value_counts().reset_index()
counts = counts.rename(columns={"index": "size", "size": "n"})  # want: WL902 warning "2.0"
assert "n" in counts.columns

df["sold"] = pd.to_datetime(df["sold"])
seconds = df["sold"].astype("int64") // 10**9  # want: WL902 warning "resolution"
assert (seconds.iloc[0] == 1704067200) != NEW

df["grade"] = pd.Series(["a", "b", "a", "b"]).astype("category")
few = df[df["grade"] == "a"]  # because: WL902 "the DataFrame is made here"
means = few.groupby("grade")["price"].mean()  # want: WL902 warning "observed"
assert len(means) == (1 if NEW else 2)

df["level"] = pd.cut(df["price"], [0, 2, 4])
pairs = df.groupby(["level", "size"]).size()  # want: WL902
assert len(pairs) == (3 if NEW else 4)

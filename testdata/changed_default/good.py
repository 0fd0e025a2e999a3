# target: 3.0
# proof: pandas>=2.1
"""Said so that every pandas does the same."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "size": ["s", "m", "m", "s"],
        "price": [1.0, 2.0, 3.0, 4.0],
        "sold": pd.to_datetime(["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"]),
    }
)

texts = [column for column in df.columns if pd.api.types.is_string_dtype(df[column])]
numbers = [column for column in df.columns if df[column].dtype == float]
whole = df.dtypes[df.dtypes == "float64"]
assert texts == ["size"] and numbers == ["price"] and len(whole) == 1
array = df["price"].to_numpy()
assert array.dtype != object
assert np.array(["a"], dtype=object).dtype == object

counts = df["size"].value_counts().rename_axis("size").reset_index(name="n")
assert counts.columns.tolist() == ["size", "n"]
plain = df.reset_index().rename(columns={"index": "row"})
assert "row" in plain.columns

seconds = df["sold"].dt.as_unit("ns").astype("int64").sum()
days = (df["sold"] - pd.Timestamp("2024-01-01")).dt.days // 2
df["grade"] = pd.Series(["a", "b", "a", "b"]).astype("category")
few = df[df["grade"] == "a"]
assert len(few.groupby("grade", observed=True)["price"].mean()) == 1
assert len(few.groupby("size")["price"].mean()) == 2
assert df["price"].astype(str).tolist()[0] == "1.0"

kinds = {"object": "text", "float64": "number"}
if int(pd.__version__.split(".")[0]) >= 3:
    names = [c for c in df.columns if df[c].dtype == "str"]
else:
    names = [c for c in df.columns if df[c].dtype == object]
assert names == ["size"]

# Every category occurs, and a row for each row shows no groups.
df["level"] = pd.cut(df["price"], [0, 2, 4])
assert len(df.groupby("level")["price"].mean()) == 2
df["mean"] = df.groupby(["level", "size"])["price"].transform("mean")

# Asks for the text of both versions.
for name in df.columns:
    is_text = df[name].dtype == "object" or isinstance(df[name].dtype, pd.StringDtype)
    assert is_text == (name == "size")
texts = df.dtypes[(df.dtypes == object) | (df.dtypes == "string")]

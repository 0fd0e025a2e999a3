# target: 3.0
"""Plain text that is meant as such, and patterns that say what they are."""
import re

import pandas as pd

df = pd.DataFrame({"a": ["$1,200", "C++ (x)", "[deleted]"], "b": ["a|b", "c.d", "US$ 3"]})

df["c"] = df["a"].str.replace("$", "")
df["c"] = df["a"].str.replace(",", "").str.replace("+", "")
df["c"] = df["a"].str.replace("C++", "C").str.replace(" (x)", "")
df["c"] = df["a"].str.replace("[deleted]", "").str.replace("[1]", "")
df["c"] = df["b"].str.replace("US$", "").str.replace("...", "").str.replace(" | ", "")
df["c"] = df["a"].str.replace("[$,]", "", regex=True)
df["c"] = df["a"].str.replace(re.compile("[$,]"), "", regex=True)
df["d"] = df["b"].str.split("|").str.len()
df["d"] = df["b"].str.split(".").str[0]
df["e"] = df["b"].str.contains("|", regex=False)
df["e"] = df["b"].str.contains("a|b")
df["e"] = df["b"].str.contains(r"\.")
df["e"] = df["b"].str.replace(".", "", regex=False)
df.columns = df.columns.str.replace("_", " ")
text = "1.2".replace(".", "")
name = re.sub(".", "", "x")
assert df["d"].tolist() == ["a|b", "c", "US$ 3"]

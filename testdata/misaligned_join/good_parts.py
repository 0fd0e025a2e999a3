"""Parts that are put together again as they were, or that are numbered anew."""
import io

import numpy as np
import pandas as pd

df = pd.DataFrame({"club": ["a", "b", "a"], "caps": [3, 1, 2]})
chunks = []
for start in range(0, len(df), 2):
    chunks.append(df.iloc[start:start + 2])
whole = pd.concat(chunks)
whole["n"] = pd.Series(np.arange(len(whole)))
first = whole.loc[:1]
assert whole["n"].tolist() == [0, 1, 2] and len(first) == 2

kept = []
for chunk in pd.read_csv(io.StringIO("a\n1\n2\n3\n"), chunksize=2):
    kept.append(chunk[chunk["a"] > 0])
read = pd.concat(kept)
read["n"] = pd.Series(np.arange(len(read)))
first = read.loc[:1]
assert read["n"].tolist() == [0, 1, 2] and len(first) == 2

groups = []
for club, group in df.groupby("club"):
    groups.append(group.assign(share=group["caps"] / group["caps"].sum()))
numbered = pd.concat(groups, ignore_index=True)
numbered["n"] = pd.Series(np.arange(len(numbered)))
parts = pd.concat(groups)
df["share"] = parts["share"]
parts["n"] = np.arange(len(parts))
assert df["share"].tolist() == [0.6, 1, 0.4]


# A helper stands above what it is given.
def best_first(table):
    best = table.sort_values("caps")
    table["rank"] = best["caps"].rank()
    return table


assert best_first(pd.DataFrame({"caps": [3, 1, 2]}))["rank"].tolist() == [3, 1, 2]

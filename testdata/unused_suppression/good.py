"""Comments that silence something, and comments that are not ours."""
# wranglint: file-ignore[WL402] for a demonstration
import numpy as np
import pandas as pd

raw = pd.DataFrame({"age": ["22", "71"], "fare": [7.25, None]})

df = raw.copy()
df["age"].astype(int)  # wranglint: ignore[WL101] only to see whether it fails
df["age"].astype(float)  # wranglint: ignore[discarded-result]
df.dropna()  # noqa: WL101
df.drop_duplicates()  # noqa: E501,WL101
df.fillna({"fare": 0})  # noqa: WL1
df.rename(columns={"age": "years"})  # wranglint: ignore
df[df["fare"] > 5]["fare"] = 0  # noqa

# wranglint: ignore[WL101] covers the statement below, over all its lines
df.rename(
    columns={"age": "years"},
)

df.drop(
    columns=["age"],
)  # wranglint: ignore[WL101]

# wranglint: disable[WL101, WL201]
df.dropna()
df[df["fare"] > 5]["fare"] = 0
# wranglint: enable

print((df["fare"] == np.nan).sum())

# Not ours, and text that is no comment.
import os  # noqa: F401
total = df["fare"].sum()  # noqa
total = df["fare"].sum()  # noqa: E501, PD002
total = df["fare"].sum()  # type: ignore
total = df["fare"].sum()  # pylint: disable=invalid-name
text = "# noqa: WL101"
more = """
# wranglint: ignore[WL101]
"""

"""Comments with nothing to silence."""
import pandas as pd

raw = pd.DataFrame({"age": ["22", "71"], "fare": [7.25, None]})

df = raw.copy()  # wranglint: ignore[WL101]  # want: WL002 "WL101"
df = df.dropna()  # wranglint: ignore[discarded-result]  # want: WL002 "discarded-result"
# want[+1]: WL002
df["age"] = df["age"].astype(int)  # noqa: WL101
# want[+1]: WL002
df["age"] = df["age"].fillna(0)  # noqa: E501, WL101, F401
# want[+1]: WL002
df = df.reset_index(drop=True)  # noqa: WL1

# One of two is needed.
df = raw.copy()
df["age"].astype(int)  # wranglint: ignore[WL101, WL201] a probe  # want: WL002 "WL201"
# want[+1]: WL002
df.dropna()  # noqa: WL101, WL401

# The line below is meant.
# wranglint: ignore[WL101] only to see it  # want: WL002
total = df["fare"].sum()

# want[+1]: WL002
# noqa: WL101
print(total)

# A logical line of several lines.
longer = df.rename(
    columns={"age": "years"},
)  # wranglint: ignore[WL101]  # want: WL002

# The finding is one line further.
df = raw.copy()  # wranglint: ignore[WL101]  # want: WL002
df.fillna({"fare": 0})  # want: WL101

# No such rule, no such word.
df = raw.copy()
df.fillna({"fare": 0})  # wranglint: ignore[discarded-results]  # want: WL101, WL002 "there is"
df.fillna({"fare": 0})  # wranglint: ignroe[WL101]  # want: WL101, WL002 "means nothing"

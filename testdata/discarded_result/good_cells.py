# %% [markdown]
# # Sales
# A script in cells: the last expression of each is shown.

# %%
import pandas as pd

df = pd.DataFrame({"shop": ["a", "b", "a"], "sold": [3, 1, 2]})
df.head()

# %%
df["share"] = df["sold"] / df["sold"].sum()
df.sort_values("share", ascending=False)

# %% totals
totals = df.groupby("shop")["sold"].sum()
totals

# %%
df.groupby("shop").agg({"sold": ["min", "max"]})

# %%
(
    df.rename(columns={"sold": "pieces"})
    .query("pieces > 1")
    .reset_index(drop=True)
)

# %%
# A comment behind the last expression does not hide it.
df.isna().sum()
# all there

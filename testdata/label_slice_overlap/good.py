"""Splits by place, splits with an own bound on each side, and slices that are not a split."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"x": np.arange(10), "y": np.arange(10) % 3})
n = int(len(df) * 0.8)
train = df.iloc[:n]
test = df.iloc[n:]
train = df[:n]
test = df[n:]
train = df[:n]
test = df.loc[n:]
assert len(train) + len(test) == len(df)
train = df.loc[:n - 1]
test = df.loc[n:]
assert len(train) + len(test) == len(df)
train = df.loc[:n]
test = df.loc[n + 1:]
assert len(train) + len(test) == len(df)

# Two tables, or rows that changed in between.
other = df.copy()
left = df.loc[:n]
right = other.loc[n:]
some = df.loc[:5]
df = df.reset_index(drop=True)
more = df.loc[5:]

# Sums on both sides of an event, a line drawn through it.
days = pd.DataFrame({"sales": np.arange(6)}, index=pd.date_range("2024-01-01", periods=6))
split = days.index[3]
mean_before = days.loc[:split, "sales"].mean()
mean_after = days.loc[split:, "sales"].mean()
print(days.loc[:split])
print(days.loc[split:])

# In order again, by place, or up to a label that is looked up.
shuffled = df.sample(frac=1, random_state=1)
train = shuffled.iloc[:7]
shuffled = shuffled.reset_index(drop=True)
train = shuffled.loc[:6]
assert len(train) == 7
ordered = df.sort_values("y")
until = ordered.loc[:ordered["x"].idxmax()]
ordered = ordered.sort_index()
head = ordered.loc[:3]

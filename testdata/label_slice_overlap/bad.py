"""Slices by label that look like slices by place."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"x": np.arange(10), "y": np.arange(10) % 3})
n = int(len(df) * 0.8)

train = df.loc[:n]  # want: WL606 "both ends"
test = df.loc[n:]  # because: WL606 "the other part begins with"
train_x = df["x"].loc[:n]  # want: WL606
test_x = df["x"].loc[n:]
both = df.loc[:n], df.loc[n:]  # want: WL606
first = df.loc[:4].copy()  # want: WL606 "`4`"
second = df.loc[4:].copy()
start = df.loc[:5]  # want: WL606
rest = df.iloc[5:]
begin = df.loc[:int(len(df) * 0.5)]  # want: WL606
finish = df[int(len(df) * 0.5):]

shuffled = df.sample(frac=1, random_state=1)  # because: WL606 "the rows are put in"
train = shuffled.loc[:7]  # want: WL606 "iloc"
best = df.sort_values("y").loc[:3]  # want: WL606
some = df[df["x"] > 2].sort_values("y")
few = some.loc[:3]  # want: WL606 "another order"
part = df.sample(8, random_state=1)
few = part.loc[:3]  # want: WL606

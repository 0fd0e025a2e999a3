"""Arrays beside tables: what they share, and what they do not."""
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
array = rng.normal(size=(4, 3))
array[0, 0] = 0.0
array[1][2] = 1.0
array[array > 2] = 2.0
array.sort(axis=0)
array.fill(0.5)
array[:, 1] += 1
np.random.default_rng(1).shuffle(array)
np.multiply(array, 2, out=array)
np.put(array, [0], [7.0])
np.copyto(array[1], array[2])

df = pd.DataFrame(array, columns=["a", "b", "c"])
df["norm"] = np.sqrt((df[["a", "b"]] ** 2).sum(axis=1))
df["clipped"] = np.clip(df["a"], 0, 2)
df["sign"] = np.where(df["a"] > 1, "up", "down")
df["log"] = np.log1p(df["b"].to_numpy())
df["rank"] = df["a"].to_numpy().argsort().argsort()
df["mean"] = df[["a", "b", "c"]].to_numpy().mean(axis=1)
assert df["sign"].tolist() == ["up", "down", "down", "down"]

matrix = df[["a", "b", "c"]].to_numpy(copy=True)
matrix[0][1] = 9
values = matrix.ravel()
values[::2] = 0
centered = matrix - matrix.mean(axis=0)
covariance = centered.T @ centered
grid = np.zeros((2, 2), dtype=[("x", "f8"), ("y", "f8")])
grid["x"][0] = 1.0
grid["y"][0][1] = 2.0
grid[0]["x"] = 3.0
assert covariance.shape == (3, 3) and grid["x"].sum() == 6.0

bits = np.array([1, 2, 3, 4], dtype=np.uint8)
df["even"] = bits & 1 == 0
df["second"] = (bits >> 1) & 1
df["mask"] = (bits & 3 != 0) & (df["a"].to_numpy() > 0)
assert df["even"].tolist() == [False, True, False, True]

missing = np.array([1.0, np.nan, 3.0])
assert np.isnan(missing).sum() == 1 and np.nansum(missing) == 4.0
missing[np.isnan(missing)] = 0
series = pd.Series(missing)
series.iloc[0] = -1.0
lists = [[0, 0], [1, 1]]
lists[0][1] = series.sum()
names = np.array(["a", "b"], dtype=object)
names[0] = names[0].replace("a", "A")
frame = pd.DataFrame(lists, index=names)
frame = frame.set_axis(["x", "y"], axis=1)
assert frame.loc["A", "y"] == 2.0
table = pd.DataFrame(np.arange(6).reshape(3, 2), columns=["m", "n"])
table[table < 3] = 0
table["m"] = np.roll(table["m"], 1)
assert table["m"].tolist() == [4, 0, 0]

"""Tables whose rows are known not to be sorted by the key: as they are written out, or as the file has them."""
import pathlib

import pandas as pd

df = pd.DataFrame({"id": [2, 1, 2, 1], "v": [1.0, 2.0, 3.0, 5.0]})

df["sum"] = df.groupby("id")["v"].rolling(2, min_periods=1).sum().values  # want: WL605
df["most"] = df.groupby("id").v.expanding().max().to_numpy()  # want: WL605
means = df.groupby("id")["v"].rolling(2, min_periods=1).mean()
df["mean"] = means.values  # want: WL605
df["last"] = df.groupby("id")["v"].rolling(1).max().reset_index(drop=True)  # want: WL605
df["right"] = df.groupby("id")["v"].rolling(2).mean().reset_index(level=0, drop=True)
df["also"] = df.groupby("id")["v"].cumsum().values
assert df["sum"].tolist() == [2, 7, 1, 4]

runs = pd.read_csv(pathlib.Path(__file__).parent / "runs.csv")
runs["two"] = runs.groupby("team")["points"].rolling(2, min_periods=1).sum().values  # want: WL605
assert runs["two"].tolist() == [5, 12, 6, 14]

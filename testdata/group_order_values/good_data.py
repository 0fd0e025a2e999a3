"""Tables that are sorted by the key, as far as anybody sees."""
import pandas as pd

df = pd.DataFrame({"id": [1, 1, 2, 2], "v": [1.0, 2.0, 3.0, 5.0], "name": ["b", "a", "b", "a"]})

df["sum"] = df.groupby("id")["v"].rolling(2, min_periods=1).sum().values
some = df[df["id"] > 1].copy()
some["most"] = some.groupby("id")["v"].expanding().max().to_numpy()
by_name = df.sort_values("name")
by_name["sum"] = by_name.groupby("name")["v"].rolling(2, min_periods=1).sum().values
assert df["sum"].tolist() == [1, 3, 3, 8] and by_name["sum"].tolist() == [2, 7, 1, 4]

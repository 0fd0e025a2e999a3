"""Orders that stay, and values that are computed along an order and belong to their rows."""
import numpy as np
import pandas as pd

raw = pd.DataFrame(
    {
        "name": ["Cy", "Ana", "Cy", "Ana"],
        "day": [3, 1, 4, 2],
        "sales": [30.0, 10.0, 40.0, None],
    }
)

# The whole table.
df = raw.sort_values("day")
df = df.sample(frac=1, random_state=1)
df = df[::-1]
df = df.sort_index()
ordered = df["sales"].sort_values()
largest = df["sales"].sort_values().iloc[-1]
frames = {"sales": df}
frames["sales"] = frames["sales"].sort_values("day")

# Without labels, or with new ones.
df["rank"] = df["sales"].sort_values().values
df["again"] = df["sales"].sort_values().to_numpy()
df["list"] = df["sales"].sort_values().tolist()
df["sorted"] = sorted(df["day"])
df["np"] = np.sort(df["day"])
df["shuffled"] = df["sales"].sample(frac=1).values
df["permuted"] = np.random.permutation(df["sales"])
df["backwards"] = df["sales"].iloc[::-1].values
df = df.reset_index(drop=True)
df["fresh"] = df["sales"].sort_values().reset_index(drop=True)
df["ignored"] = df["sales"].sort_values(ignore_index=True)
assert df["fresh"].tolist()[:3] == [10, 30, 40]

# Along an order, back to the rows: this is what labels are for.
df = raw.copy()
df["total"] = df.sort_values("day")["sales"].cumsum()
df["before"] = df.sort_values(["name", "day"]).groupby("name")["sales"].shift()
df["filled"] = df.sort_values("day")["sales"].ffill()
df["old"] = df["sales"].sort_values().bfill()
df["change"] = df.sort_values("day")["sales"].diff().fillna(0)
df["next"] = df["day"].iloc[::-1].diff()
df["mean"] = df["sales"].sort_values().rolling(2).mean()
df["place"] = df["sales"].sort_values().rank()
by_day = df.sort_values("day")
by_day["weight"] = range(len(by_day))
df["weight"] = by_day["weight"]
df["sum"] = by_day["sales"].cumsum()
df["back"] = df["sales"].sort_values().cumsum().sort_index()
assert df["total"].tolist()[:3] == [40, 10, 80] and df["weight"].tolist() == [2, 0, 3, 1]

# Some of the rows, or one value.
df["picked"] = df["sales"].sample(n=2, random_state=1)
df["half"] = df["sales"].sample(frac=0.5)
df["top"] = df["sales"].nlargest(2)
df["most"] = df["sales"].sort_values().max()
df["some"] = df["sales"][:2]

# Another table, which takes the values by label.
other = pd.DataFrame(index=raw.index[::-1])
other["sales"] = raw["sales"].sort_values()
table = pd.DataFrame()
table["sales"] = raw["sales"].sort_values()
assert table["sales"].tolist()[:3] == [10, 30, 40]
series = raw["sales"].copy()
series = series.sort_values()

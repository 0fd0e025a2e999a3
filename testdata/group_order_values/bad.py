"""Values in the order of groups or counts stored where another order is. The asserts show what is beside what."""
import numpy as np
import pandas as pd

# because[+1]: WL605 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "day": [3, 1, 2, 1, 3],
        "shop": ["Rome", "Oslo", "Bonn", "Oslo", "Bonn"],
        "sales": [10.0, 20.0, 30.0, 40.0, 50.0],
    }
)

# Group by group, but the rows are sorted by the day.
df = raw.sort_values("day")
df["total"] = df.groupby("shop")["sales"].rolling(2, min_periods=1).sum().values  # want: WL605 "group by group"
assert df.loc[1, "total"] == 30  # Oslo, with a total of Bonn
df["mean"] = df.groupby(["shop"])["sales"].expanding().mean().to_numpy()  # want: WL605
df = df.reset_index(drop=True)
df["latest"] = df.groupby("shop")["sales"].rolling(1).max().reset_index(drop=True)  # want: WL605
assert df.loc[0, "shop"] == "Oslo" and df.loc[0, "latest"] == 30  # which is of Bonn
df.sort_values(["day", "shop"], inplace=True, ignore_index=False)
df["smooth"] = df.groupby("shop")["sales"].ewm(span=2).mean().values  # want: WL605
shuffled = raw.sample(frac=1, random_state=1)
shuffled["total"] = shuffled.groupby("shop")["sales"].rolling(2).sum().values  # want: WL605

# The shops as they come in the rows, and values with the most frequent or the first in the alphabet in front.
shops = pd.DataFrame({"shop": raw["shop"].unique()})  # because: WL605 "as they come in the"
shops["rows"] = raw["shop"].value_counts().values  # want: WL605 "most frequent"
assert shops["shop"][0] == "Rome" and shops["rows"][0] == 2  # Rome has one
kept = raw.drop_duplicates("shop")[["shop"]].copy()
kept["rows"] = raw["shop"].value_counts().to_numpy()  # want: WL605
table = pd.DataFrame({"shop": raw["shop"].unique(), "rows": raw["shop"].value_counts().values})  # want: WL605
assert table.loc[0, "rows"] == 2
by_day = raw.sort_values("day", ascending=False)
totals = by_day.drop_duplicates(subset="shop").copy()
# because[+1]: WL605 "sorted here"
totals["sum"] = by_day.groupby("shop")["sales"].sum().values  # want: WL605 "sorted"
assert totals["shop"].iloc[0] == "Rome" and totals["sum"].iloc[0] == 80  # of Bonn

# Into pairs.
pairs = dict(zip(raw["shop"].unique(), raw["shop"].value_counts()))  # want: WL605
assert pairs["Rome"] == 2
counted = dict(zip(raw["shop"].value_counts(), raw.groupby("shop").size()))  # want: WL605 "sorted, the other with"
names, counts = raw["shop"].unique(), raw["shop"].value_counts()  # because: WL605 "with the most frequent first"
pairs = list(zip(names, counts))  # want: WL605

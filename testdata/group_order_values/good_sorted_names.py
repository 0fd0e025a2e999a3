"""The keys are sorted where they are."""
import pandas as pd

df = pd.DataFrame({"shop": ["Rome", "Oslo", "Rome", "Bonn"], "day": [2, 1, 3, 4]}).sort_values("shop")
days = df["day"].unique()
days.sort()
pairs = dict(zip(days, df.groupby("day")["shop"].max()))
assert pairs == {1: "Oslo", 2: "Rome", 3: "Rome", 4: "Bonn"}

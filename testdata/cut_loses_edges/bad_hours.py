"""Hours and days of the week, which begin with 0."""
import pandas as pd

df = pd.DataFrame({"at": pd.to_datetime(["2020-01-06 00:10", "2020-01-07 13:00"])})
df["hour"] = df["at"].dt.hour
df["part"] = pd.cut(df["hour"], bins=[0, 6, 12, 18, 24])  # want: WL408 "`0`, which `hour` begins with"
df["day"] = pd.cut(df["at"].dt.dayofweek, [0, 4, 6])  # want: WL408 "dayofweek"
assert df["part"].isna().sum() == 1 and df["day"].isna().sum() == 1
df["right"] = pd.cut(df["hour"], bins=[0, 6, 12, 18, 24], right=False)
df["lowest"] = pd.cut(df["hour"], bins=[0, 6, 12, 18, 24], include_lowest=True)
df["below"] = pd.cut(df["hour"], bins=[-1, 6, 12, 18, 24])
df["month"] = pd.cut(df["at"].dt.month, [0, 6, 12])
assert df[["right", "lowest", "below", "month"]].notna().all().all()

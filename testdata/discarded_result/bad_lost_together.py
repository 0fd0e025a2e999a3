"""Many results are lost in one script; only what shows something counts as looking at it."""
import pandas as pd

df = pd.DataFrame({"day": pd.to_datetime(["2020-01-01", "2020-02-01"]), "k": ["a", "b"], "v": [1, 2]})
other = pd.DataFrame({"k": ["a"], "w": [3]})
df["day"].dt.strftime("%Y")  # want: WL101 note unfixed
df["k"].str.contains("a")  # want: WL101 note unfixed
df["k"].map(str.upper)  # want: WL101 error
df["day"].dt.month_name()  # want: WL101 note unfixed
df["k"].str.len()  # want: WL101 note unfixed
df.merge(other, on="k", how="left")  # want: WL101 error
df.pipe(lambda table: table.to_json("out.json"))
df.pipe(lambda table: print(table.shape))
pd.concat([df, other])  # want: WL101 error


def lengths(frame: pd.DataFrame) -> int:
    frame["k"].str.len()  # want: WL101 note unfixed
    frame.groupby("k")["v"].sum()  # want: WL101 note unfixed
    frame.sort_values("v")  # want: WL101 note unfixed
    return len(frame)

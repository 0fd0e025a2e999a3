# target: 2.2
# proof: none (removed before the oldest pandas that the proofs run under)
import pandas as pd
from pandas import Panel  # want: WL901 error "pandas.Panel"

df = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
df = df.append({"a": 5, "b": 6}, ignore_index=True)  # want: WL901 "`DataFrame.append` was removed; write `pd.concat([df, other])`"
first = df.ix[0, "a"]  # want: WL901 error "1.0"
df.ix[0, "a"] = 7  # want: WL901
for name, column in df.iteritems():  # want: WL901 "df.items()"
    print(name, column)
spread = df["a"].mad()  # want: WL901
trimmed = df.drop("a", 1)  # want: WL901 "axis=1"
df["c"] = pd.rolling_mean(df["b"], 2)  # want: WL901 error "was removed: windows"
ordered = df.sort("a")  # want: WL901 "sort_values"
matrix = df.as_matrix()  # want: WL901
joined = pd.concat([df, df], 1)  # want: WL901
old = pd.DataFrame.from_csv("a.csv")  # want: WL901
now = pd.datetime.now()  # want: WL901 error "was removed: it was"
df["d"] = pd.to_datetime(df["a"])
weeks = df["d"].dt.week  # want: WL901 "isocalendar"
names = df["d"].dt.weekday_name  # want: WL901
pieces = pd.Series(["a b"]).str.split(" ", 1)  # want: WL901 "n=..."
table = pd.read_csv("a.csv", error_bad_lines=False)  # want: WL901 "on_bad_lines"
kind = isinstance(df.index, pd.Int64Index)  # want: WL901 error "was removed: Index"

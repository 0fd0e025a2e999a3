"""Cells compared with a missing value. The asserts show that none was found."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", "Bo", None, "Di"],
        "age": [22.0, np.nan, 35.0, np.nan],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "day": pd.to_datetime(["2020-01-01", None, "2020-01-03", None]),
    }
)

assert not (df["age"] == np.nan).any()  # want: WL402
assert (df["age"] != np.nan).all()  # want: WL402
assert len(df[df["name"] == None]) == 0  # want: WL402
assert not (df["age"] == pd.NA).any()  # want: WL402
assert (df["day"] != pd.NaT).all()  # want: WL402

filled = df["age"].apply(lambda age: 30 if age == np.nan else age)  # want: WL402 unfixed
assert filled.isna().sum() == 2
filled = df["age"].map(lambda age: 30 if np.nan == age else age)  # want: WL402 unfixed
assert filled.isna().sum() == 2
filled = df["fare"].apply(lambda x: "free" if x is np.nan else "paid")  # want: WL402 unfixed
assert "free" not in filled.tolist()
both = df.apply(lambda row: row["fare"] if row["age"] == np.nan else row["age"], axis=1)  # want: WL402 unfixed
assert both.isna().sum() == 2
either = df.apply(lambda row: row.fare if row.age != np.nan else 0, axis=1)  # want: WL402 unfixed
assert either.isna().sum() == 1
days = df["day"].apply(lambda day: "never" if day == pd.NaT else "once")  # want: WL402 unfixed
assert "never" not in days.tolist()


def group(age):
    if age == np.nan:  # want: WL402 unfixed
        return "unknown"
    return "adult" if age >= 18 else "child"


def fare_class(row):
    fare = row["fare"]
    if fare == np.nan:  # want: WL402 unfixed
        return 0
    elif row["age"] is np.nan:  # want: WL402 unfixed
        return 1
    return 2


assert "unknown" not in df["age"].apply(group).tolist()
assert df.apply(fare_class, axis=1).tolist() == [2, 2, 2, 2]

found = 0
for at, row in df.iterrows():
    if row["age"] == np.nan:  # want: WL402 unfixed
        found += 1
    if row.fare == np.nan:  # want: WL402 unfixed
        found += 1
for row in df.itertuples():
    if row.age == np.nan:  # want: WL402 unfixed
        found += 1
for at in range(len(df)):
    if df["age"].iloc[at] == np.nan:  # want: WL402 unfixed
        found += 1
    if df.loc[at, "fare"] == np.nan:  # want: WL402 unfixed
        found += 1
    if df.at[at, "age"] == np.nan:  # want: WL402 unfixed
        found += 1
    if df["age"][at] == np.nan:  # want: WL402 unfixed
        found += 1
for age in df["age"]:
    if age == np.nan:  # want: WL402 unfixed
        found += 1
assert found == 0

values = [0 if age == np.nan else age for age in df["age"]]  # want: WL402 unfixed
assert sum(value != value for value in values) == 2
kept = [at for at in df.index if df.loc[at, "age"] != np.nan]  # want: WL402 unfixed
assert len(kept) == 4
if df["age"].min() == np.nan:  # want: WL402 unfixed
    found += 1

rows = df[(
    df["age"] == np.nan  # want: WL402
) & (df["fare"] > 5)]
assert len(rows) == 0


class Report:
    def __init__(self, frame: pd.DataFrame):
        self.df = frame

    def missing(self):
        return self.df[self.df["age"] == np.nan]  # want: WL402


assert Report(df).missing().empty


# Things that come from no table that is known: NaN equals nothing.
def is_given(value, default=np.nan):
    if value == np.nan:  # want: WL402 warning "use `pd.isna()`"
        return False
    if float("NaN") != value:  # want: WL402 warning "always true"
        return True
    if default == float("nan"):  # want: WL402 warning
        return False
    return [other for other in value if other != np.nan]  # want: WL402 warning "`pd.notna()`"


assert is_given(np.nan)

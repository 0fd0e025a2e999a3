"""Something else happens to the shorter column first. The asserts show the missing values that came back."""
from io import StringIO

import numpy as np
import pandas as pd

df = pd.read_csv(
    StringIO(
        'Name;Age;Joined;Weight;Club\n'
        'Ana;22;"Jul 1, 2004";59kg;X\n'
        'Bo;;;83kg;Y\n'
        'Cy;35;"Aug 3, 2017";;X\n'
    ),
    sep=";",
)

# The lecture's line, and its relatives.
df["Join_year"] = df.Joined.dropna().map(lambda x: x.split(",")[1].split(" ")[1])  # want: WL401 note unfixed
df["Month"] = df["Joined"].dropna().str[:3]  # want: WL401 unfixed
df["Length"] = df["Joined"].dropna().apply(len)  # want: WL401 unfixed
df["Date"] = pd.to_datetime(df["Joined"].dropna(), format="%b %d, %Y")  # want: WL401 unfixed
assert df[["Join_year", "Month", "Length", "Date"]].isna().sum().tolist() == [1, 1, 1, 1]

# An integer was asked for.
df["Age"] = df["Age"].dropna().astype(int)  # want: WL401 unfixed
assert df["Age"].dtype == float and df["Age"].isna().sum() == 1
df["Kilos"] = df["Weight"].dropna().str.replace("kg", "", regex=False).astype(int)  # want: WL401 unfixed
assert df["Kilos"].dtype == float

# In two or three lines.
weights = df["Weight"].dropna()
weights = weights.str.replace("kg", "", regex=False)
df["Weight"] = weights  # want: WL401 unfixed
assert df["Weight"].isna().sum() == 1
ages = df["Age"]
ages = ages.dropna()
years = ages.astype(int)
df["Years"] = years  # want: WL401 unfixed
assert df["Years"].dtype == float

# By .loc, several columns at once, over several lines.
df.loc[:, "Club"] = df["Club"].drop_duplicates()  # want: WL401
assert df["Club"].isna().sum() == 1
df[["Age", "Weight"]] = df[["Age", "Weight"]].dropna()  # want: WL401
assert df["Age"].isna().sum() == 2  # one more than before
df["Year"] = (  # want: WL401 unfixed
    df["Date"]
    .dropna()
    .dt.year
    .astype(int)
)
assert df["Year"].isna().sum() == 1
df["Name"] = df["Name"].drop_duplicates(keep="last").str.upper()  # want: WL401 unfixed
# want[+1]: WL401
(df["Club"]
 .dropna(inplace=True))


class Players:
    def __init__(self, frame: pd.DataFrame):
        self.df = frame

    def clean(self):
        self.df["Age"] = self.df["Age"].dropna()  # want: WL401
        self.df.Club.dropna(inplace=True)  # want: WL401
        return self.df


assert len(Players(df.copy()).clean()) == 3

train, test = df.copy(), df.copy()
for part in (train, test):
    part["Age"] = part["Age"].dropna()  # want: WL401 unfixed
    part["Club"].dropna(inplace=True)  # want: WL401 unfixed
    assert part["Age"].isna().any()


def age_of(players: pd.DataFrame, column="Age"):
    with np.errstate(all="ignore"):
        players["Rounded"] = players[column].dropna().round().astype("int64")  # want: WL401 unfixed
    return players


assert age_of(df.copy())["Rounded"].isna().sum() == 2

copy = df.copy()
same = copy
copy["Age"] = same["Age"].dropna()  # want: WL401 unfixed
assert same["Age"].isna().sum() == 2

"""Zeros pasted behind a decimal fraction. The asserts show which values came out wrong."""
import pandas as pd
from pandas import to_numeric

# because[+1]: WL501 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        # because[+1]: WL501 "such a value"
        "Clause": ["1.1k", "226.5k", "30k", "7"],
        "Wage": ["€565K", "€1.5K", "€290K", "€0"],
        "Size": ["19M", "8.7M", "201k", "5.5k"],
        "Views": ["1.2B", "3B", "4.5M", "900"],
    }
)

df = raw.copy()
df["Clause"] = df["Clause"].replace(regex=["k"], value="000")  # want: WL501 error unfixed "as a number"
df["Clause"] = df["Clause"].astype(float)
assert df["Clause"].tolist() == [1.1, 226.5, 30000, 7]

df["Wage"] = df["Wage"].str.replace("€", "", regex=False)
df["Wage"] = df["Wage"].str.replace("K", "000", regex=False)  # want: WL501 unfixed
df["Wage"] = pd.to_numeric(df["Wage"])
assert df["Wage"].tolist()[1] == 1.5

df["Size"] = df["Size"].replace({"M": "000000", "k": "000"}, regex=True).astype(float)  # want: WL501 unfixed
assert df["Size"].tolist() == [19e6, 8.7, 201e3, 5.5]

df = raw.copy()
df["Size"] = df["Size"].str.replace("M", "000000", regex=False)  # want: WL501 unfixed
df["Size"] = df["Size"].str.replace("k", "000", regex=False)  # want: WL501 unfixed
df["Size"] = df["Size"].astype("float64")
assert df["Size"].max() == 19e6

sizes = raw["Size"].apply(lambda size: size.replace("M", "000000").rstrip("k")).astype(float)  # want: WL501 unfixed
assert sizes.tolist()[1] == 8.7
wages = raw["Wage"].map(lambda wage: float(wage.strip("€").replace("K", "000")))  # want: WL501 unfixed
assert wages.tolist()[1] == 1.5

df = raw.copy()
df.Clause = df.Clause.str.replace("k", "000", regex=True)  # want: WL501 unfixed
assert df.Clause.astype(float).sum() == 1.1 + 226.5 + 30000 + 7

views = raw["Views"].replace(["B", "M"], ["000000000", "000000"], regex=True)  # want: WL501 unfixed
views = to_numeric(views, errors="coerce")
assert views.tolist() == [1.2, 3e9, 4.5, 900]

df["Total"] = (
    df["Wage"]  # want: WL501 unfixed
    .str.replace("€", "", regex=False)
    .str.replace("K", "000", regex=False)
    .astype(float)
)
assert df["Total"].tolist()[1] == 1.5


def to_number(text):
    text = text.replace("€", "")
    if "K" in text:
        text = text.replace("K", "000")  # want: WL501 unfixed
    return float(text)


assert raw["Wage"].apply(to_number).tolist()[1] == 1.5


def clean(frame: pd.DataFrame, columns=("Clause",)) -> pd.DataFrame:
    for column in columns:
        if frame[column].notna().all():
            frame[column] = frame[column].str.replace("k", "000", regex=False)  # want: WL501 unfixed
        frame[column] = frame[column].astype(float)
    return frame


assert clean(raw.copy())["Clause"].min() == 1.1


class Market:
    def __init__(self, frame: pd.DataFrame):
        self.df = frame

    def prepare(self):
        self.df["Clause"] = self.df["Clause"].str.replace("k", "000", regex=False)  # want: WL501 unfixed
        self.df["Clause"] = self.df["Clause"].apply(float)
        return self.df["Clause"].mean()


assert Market(raw.copy()).prepare() < 10000

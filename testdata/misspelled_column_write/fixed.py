"""The column at the left should have been the one at the right."""
import numpy as np
import pandas as pd
from pandas import DataFrame, to_datetime

# because[+1]: WL301 "makes the DataFrame here"
apps = pd.DataFrame(
    {
        "App": ["Maps ", " Chess"],
        "Reviews": ["159", "967"],
        "Price": ["0", "$4.99"],
        "Installs": ["10,000+", "500+"],
        "Last Updated": ["2018-01-07", "2018-01-15"],
        "Category": ["TRAVEL", "GAME"],
        "Rating": [4.1, None],
        "Content Rating": ["Everyone", None],
        "Minimum Android Version": ["4.0", "4.4"],
    }
)

df = apps.copy()
df["Reviews"] = df["Reviews"].apply(int)  # want: WL301 "Reviews"
df['Price'] = df['Price'].str.replace('$', '', regex=False)  # want: WL301
df["Installs"] = df["Installs"].str.replace("[+,]", "", regex=True)  # want: WL301
df["Last Updated"] = pd.to_datetime(df["Last Updated"])  # want: WL301
df["Category"] = df["Category"].str.title()  # want: WL301
df["Rating"] = df["Rating"].fillna(df["Rating"].mean())  # want: WL301 "Rating"
df["Content Rating"] = df["Content Rating"].fillna("Everyone")  # want: WL301
df["Minimum Android Version"] = df["Minimum Android Version"].astype(float)  # want: WL301

df = apps.copy()
df["Reviews"] = pd.to_numeric(df["Reviews"], errors="coerce")  # want: WL301
df["Price"] = df.Price.map(lambda text: float(text.strip("$")))  # want: WL301
df["Category"] = df["Category"].astype("category")  # want: WL301
df.loc[:, "Last Updated"] = df["Last Updated"].str.replace("-", "/", regex=False)  # want: WL301

df = apps.copy()
df["Price"] = df["Price"].str.replace("$", "", regex=False)  # want: WL301

df = apps.copy()
df["Mobile Overall"] = df["App"] + df["Price"]
df["Mobile Overall"] = df["Mobile Overall"].str.strip()  # want: WL301

df = apps.assign(Price=apps["Price"].str.strip("$"))  # want: WL301
df = apps.assign(
    Rating=lambda d: d["Rating"].fillna(0),  # want: WL301
    Prices=apps["Price"].str.strip("$"),
)

df = apps.copy()
df["Last Updated"] = to_datetime(df["Last Updated"])  # want: WL301
df["Reviews"] = df["Reviews"].astype(np.int64)  # want: WL301
df["Category"] = df["Category"].replace({"GAME": "GAMES"})  # want: WL301
df["Installs"] = (  # want: WL301
    df["Installs"]  # because: WL301 "the Series is made here", WL301 "makes the Series here"
    .str.replace(",", "", regex=False)
    .str.replace("+", "", regex=False)
    .astype(int)
)
df["Rating"] = df["Rating"].apply(float)  # want: WL301


def clean(frame: DataFrame) -> DataFrame:
    frame = frame.drop_duplicates()
    if frame["Reviews"].notna().all():
        frame["Reviews"] = frame["Reviews"].astype(int)  # want: WL301
    frame["Installs"] = frame["Installs"].str.rstrip("+")  # want: WL301
    return frame


class Store:
    def __init__(self, frame: pd.DataFrame):
        self.df = frame.copy()

    def prepare(self):
        self.df["Category"] = self.df["Category"].str.lower()  # want: WL301
        return self.df.groupby("Category").size()


clean(apps.copy())
Store(apps).prepare()

words = pd.DataFrame({"t_max": [1.0, None], "amount": ["1", "2"], "state": ["a", "b"]})
words["t_max"] = words["t_max"].fillna(words["t_max"].median())  # want: WL301
words["amount"] = words["amount"].astype(float)  # want: WL301

houses = pd.DataFrame({"SalePrice": [100.0, 200.0], "Area": [10.0, 20.0]})
houses["SalePrice"] = np.log(houses["SalePrice"])  # want: WL301

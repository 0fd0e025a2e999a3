"""What is lost here has no single right place to go to. The asserts show what did not happen."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", "Bo", "Cy", "Di"],
        "city": ["X", "Y", "X", None],
        "price": [10.0, np.nan, 30.0, np.nan],
        "qty": ["1", "2", "3", "4"],
    }
)
before = df.copy()

# Putting a shorter column back into the table would be the next bug.
df["city"].dropna()  # want: WL101 unfixed
df["city"].drop_duplicates()  # want: WL101 unfixed

# A call that makes something new out of two frames.
extra = pd.DataFrame({"name": ["Ed"], "city": ["Z"], "price": [1.0], "qty": ["9"]})
pd.concat([df, extra], ignore_index=True)  # want: WL101 unfixed "concat"
pd.merge(df, extra, on="name", how="left")  # want: WL101
pd.get_dummies(df, columns=["city"])  # want: WL101 unfixed
pd.cut(df["price"], bins=[0, 20, 40])  # want: WL101 unfixed

# Rows of a frame, several columns by position, the result of a call.
df.loc[df["price"] > 5, "price"].fillna(0)  # want: WL101 unfixed
df.iloc[:, 3].astype(int)  # want: WL101 unfixed
df.copy().fillna({"price": 0})  # want: WL101
df.query("price > 5").reset_index(drop=True)  # want: WL101

assert df.equals(before)  # none of the lines above did anything

# The index, and an accessor under another name.
df.index.astype(str)  # want: WL101 unfixed
text = df["name"].str
text.upper()  # want: WL101 unfixed


class Shop:
    def __init__(self, rows):
        self.df = pd.DataFrame(rows)
        self.notes = []

    def clean(self):
        self.notes.append("cleaned")
        self.df.drop_duplicates()  # want: WL101 unfixed
        self.df["qty"].astype(int)  # want: WL101
        return self

    @property
    def total(self):
        return self.df["qty"].sum()  # want: WL513


shop = Shop({"qty": ["1", "2", "2"]})
assert shop.clean().total == "122"  # text was summed


def prepare(data: pd.DataFrame, columns: list) -> pd.DataFrame:
    """Everything in here runs, and nothing in here lasts."""
    for column in columns:
        if column not in data.columns:
            continue
        try:
            data[column] = data[column].astype(float)
        except ValueError:
            data[column].str.replace(",", ".", regex=False)  # want: WL101
    if data.empty:
        return data
    elif len(data) > 2:
        data.drop(columns=["name"]).rename(columns={"qty": "quantity"})  # want: WL101
    return data


prepared = prepare(df.copy(), ["price", "city"])
assert "name" in prepared.columns and "quantity" not in prepared.columns

frames = {"train": df.copy(), "test": df.copy()}
for key, frame in frames.items():
    frame.fillna({"price": 0})  # want: WL101
assert frames["train"]["price"].isna().sum() == 2

numbers = [pd.Series([3, 1, 2]), pd.Series([6, 5, 4])]
for series in numbers:
    series.map(lambda n: n * 10)  # want: WL101
assert numbers[0].tolist() == [3, 1, 2]

if (cheap := df[df["price"] < 20]) is not None:
    cheap.assign(label="cheap")  # want: WL101
    assert "label" not in cheap.columns

match len(df):
    case 4:
        df.set_axis(["n", "c", "p", "q"], axis=1)  # want: WL101
    case _:
        df.reset_index()  # want: WL101
assert list(df.columns) == ["name", "city", "price", "qty"]

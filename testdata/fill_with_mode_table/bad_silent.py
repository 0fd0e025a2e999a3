"""The asserts show that next to nothing was filled."""
import numpy as np
import pandas as pd
from pandas import DataFrame, Series

raw = pd.DataFrame(
    {
        "city": ["Rome", None, "Oslo", "Rome", None, None],
        "rooms": [2.0, np.nan, 3.0, 2.0, np.nan, 2.0],
        "floor": [np.nan, 1.0, 1.0, 4.0, np.nan, 1.0],
        "kind": ["flat", "flat", "house", "house", "flat", "flat"],
    }
)

df = raw.copy()
df["city"] = df["city"].fillna(df["city"].mode())  # want: WL403
assert df["city"].isna().sum() == 3  # as before
df['rooms'] = df.rooms.fillna(value=df.rooms.mode())  # want: WL403
assert df["rooms"].isna().sum() == 2
for column in ["rooms", "floor"]:
    df[column] = df[column].fillna(df[column].mode())  # want: WL403
assert df[["rooms", "floor"]].isna().sum().tolist() == [2, 1]  # the row 0 had one

df = raw.copy()
df = df.fillna(df.mode())  # want: WL403
assert df["city"].isna().sum() == 3
columns = ["city", "kind"]
df[columns] = df[columns].fillna(df[columns].mode())  # want: WL403
assert df["city"].isna().sum() == 3

most = df["city"].mode()
df["city"] = df["city"].fillna(most)  # want: WL403
common = df.mode(numeric_only=False)
df = df.fillna({"rooms": df["rooms"].mode(), "floor": 0})  # want: WL403
assert df["rooms"].isna().sum() == 2
df["rooms"] = df["rooms"].where(df["rooms"].notna(), df["rooms"].mode())  # want: WL403
df["rooms"] = df["rooms"].mask(df["rooms"].isna(), other=df["rooms"].mode())  # want: WL403
df.loc[df["rooms"].isna(), "rooms"] = df["rooms"].mode()  # want: WL403
assert df["rooms"].isna().sum() == 2

df["city"] = df.groupby("kind")["city"].transform(lambda city: city.fillna(city.mode()))  # want: WL403
assert df["city"].isna().sum() == 3


def filled(values: Series) -> Series:
    return values.fillna(values.mode())  # want: WL403


def clean(frame: DataFrame) -> DataFrame:
    frame = frame[frame["kind"] == "flat"]
    return frame.assign(city=frame["city"].fillna(frame["city"].mode()))  # want: WL403


assert filled(raw["city"]).isna().sum() == 3
assert clean(raw)["city"].isna().sum() == 3

"""Filled with the table of the most frequent values: the fix takes its first row."""
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
df["city"] = df["city"].fillna(df["city"].mode())  # want: WL403 "iloc[0]"
df['rooms'] = df.rooms.fillna(value=df.rooms.mode())  # want: WL403
for column in ["rooms", "floor"]:
    df[column] = df[column].fillna(df[column].mode())  # want: WL403

df = raw.copy()
df = df.fillna(df.mode())  # want: WL403
columns = ["city", "kind"]
df[columns] = df[columns].fillna(df[columns].mode())  # want: WL403

most = df["city"].mode()  # because: WL403 "the table of the most"
df["city"] = df["city"].fillna(most)  # want: WL403
common = df.mode(numeric_only=False)
df = df.fillna({"rooms": df["rooms"].mode(), "floor": 0})  # want: WL403
df["rooms"] = df["rooms"].where(df["rooms"].notna(), df["rooms"].mode())  # want: WL403
df["rooms"] = df["rooms"].mask(df["rooms"].isna(), other=df["rooms"].mode())  # want: WL403
df.loc[df["rooms"].isna(), "rooms"] = df["rooms"].mode()  # want: WL403

df["city"] = df.groupby("kind")["city"].transform(lambda city: city.fillna(city.mode()))  # want: WL403


def filled(values: Series) -> Series:
    return values.fillna(values.mode())  # want: WL403


def clean(frame: DataFrame) -> DataFrame:
    frame = frame[frame["kind"] == "flat"]
    return frame.assign(city=frame["city"].fillna(frame["city"].mode()))  # want: WL403


filled(raw["city"])
clean(raw)

"""Filled with one value a group: the fix makes it one a row."""
import numpy as np
import pandas as pd

# because[+1]: WL602 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "shop": ["Rome", "Oslo", "Rome", "Bonn", "Oslo"],
        "sales": [10.0, np.nan, np.nan, 40.0, 50.0],
        "items": [1.0, 2.0, np.nan, np.nan, 5.0],
    }
)

df = raw.copy()
# because[+1]: WL602 "the Series is made here"
df["sales"] = df["sales"].fillna(df.groupby("shop")["sales"].mean())  # want: WL602 "shop"
df['items'] = df['items'].fillna(value=df.groupby('shop')['items'].median())  # want: WL602
df = raw.copy()
df["sales"] = df["sales"].where(df["sales"].notna(), df.groupby("shop")["sales"].mean())  # want: WL602
df = raw.copy()
df["sales"] = df["sales"].mask(df["sales"].isna(), other=df.groupby(["shop"])["sales"].max())  # want: WL602
df["items"] = df["items"].fillna(df["items"].groupby(df["shop"]).first())  # want: WL602
df = raw.copy()
# because[+1]: WL602 "the DataFrame is made here"
df[["sales", "items"]] = df[["sales", "items"]].fillna(df.groupby("shop")[["sales", "items"]].mean())  # want: WL602
df = raw.copy()
means = df.groupby("shop")["sales"].mean()  # because: WL602 "the rows are taken together"
df["sales"] = df["sales"].fillna(means)  # want: WL602
df["sales"] = df["sales"].fillna(df.groupby("shop")["items"].mean().round())  # want: WL602


def fill(frame: pd.DataFrame) -> pd.Series:
    kept = frame.dropna(subset=["shop"])
    return kept["sales"].fillna(kept.groupby("shop")["sales"].mean())  # want: WL602


fill(raw)

"""Parentheses are missing: the fix adds them."""
import numpy as np
import pandas as pd

# because[+1]: WL404 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "age": [22.0, np.nan, 35.0, 30.0],
        "fare": [7.25, 71.3, np.nan, 8.05],
        "port": ["S", None, "C", "S"],
        "rank": [1, 2, 3, 4],
    }
)

df = raw.copy()
df["age"] = df["age"].fillna(df["age"].mean)  # want: WL404 "is not called"
df['fare'] = df.fare.fillna(value=df.fare.median)  # want: WL404
df["port"] = df["port"].fillna(df["port"].mode)  # want: WL404

df = raw[["age", "fare"]]  # because: WL404 "the DataFrame is made here"
df = df.fillna(df.mean)  # want: WL404
df = raw[["age", "fare"]]
df = df.fillna(df.mode)  # want: WL404

df = raw.copy()
columns = ["age", "fare"]
df[columns] = df[columns].fillna(df[columns].median)  # want: WL404
df = raw.copy()
df = df.fillna({"age": df["age"].mean, "fare": df["fare"].max})  # want: WL404, WL404
df = raw.copy()
df["age"] = df["age"].replace(np.nan, df["age"].median)  # want: WL404
df["fare"] = df["fare"].replace({7.25: df["fare"].min})  # want: WL404
df["port"] = df["port"].replace(to_replace="S", value=df["fare"].max)  # want: WL404

df = raw.copy()
df["mean"] = df["age"].mean  # want: WL404
df["place"] = df.rank  # want: WL404 "column"
df["age"] = np.where(df["age"].isna(), df["age"].mean, df["age"])  # want: WL404
for column in ["age", "fare"]:
    raw[column] = raw[column].fillna(raw[column].mean)  # want: WL404


def clean(frame: pd.DataFrame) -> pd.DataFrame:  # because: WL404 "is a DataFrame parameter"
    by_port = frame.groupby("port")["age"]  # because: WL404 "the Series is made here"
    frame["age"] = by_port.transform(lambda ages: ages.fillna(ages.mean))  # want: WL404
    return frame

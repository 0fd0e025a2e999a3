"""The data is not seen, but what is taken away later was in it."""
import io

import pandas as pd

TEXT = b"price,total,weight,size,rate\n$3.50,\"1,200\",159lbs,19k,10%\n$7,3,150lbs,3,5\n9,,120,1k,1"

df = pd.read_csv(io.BytesIO(TEXT))
df["price"] = pd.to_numeric(df["price"], errors="coerce")  # want: WL507 "`$`"
df["price"] = df["price"].astype(str).str.replace("$", "", regex=False)  # because: WL507 "it is taken away here"
df["price"] = df["price"].astype(float)
assert df["price"].sum() == 9

df["total_n"] = pd.to_numeric(df["total"], errors="coerce")  # want: WL507 "values of `total` missing that have `,`"
df["total"] = df["total"].str.replace(",", "", regex=False).astype(float)
assert df["total_n"].sum() == 3 and df["total"].sum() == 1203

df["weight"] = pd.to_numeric(df.weight, errors="coerce").fillna(0)  # want: WL507 "`lbs`"
df = df[df["weight"] >= 0]  # because: WL507 "the DataFrame is made here"
df["weight"] = df["weight"].replace("lbs", "", regex=True)
assert df["weight"].sum() == 120

df["size"] = pd.to_numeric(df["size"], errors="coerce")  # want: WL507 "`k`"
df["size"] = df["size"].apply(lambda x: float(str(x).replace("k", "")))
assert df["size"].sum() == 3

rate = pd.to_numeric(df["rate"], errors="coerce")  # want: WL507 "`%`"
df["rate"] = df["rate"].str.rstrip("%").astype(float)
assert rate.sum() == 6

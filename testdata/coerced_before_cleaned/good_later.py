"""Cleaned first, looked at, or cleaned of what is no part of a number."""
import io

import pandas as pd

TEXT = b"price,total,weight,size,rate,n\n$3.50,\"1,200\",159lbs,19k,10%,1\n$7,3,150lbs,3,5,x\n9,,120,1k,1,2"

df = pd.read_csv(io.BytesIO(TEXT))
df["price"] = df["price"].str.replace("$", "", regex=False)
df["price"] = pd.to_numeric(df["price"], errors="coerce")
df["shown"] = df["price"].astype(str).str.replace(".0", "", regex=False)
assert df["price"].sum() == 19.5

# A look at what is not written as a number yet.
bad = df[pd.to_numeric(df["total"], errors="coerce").isna()]
number = pd.to_numeric(df["total"], errors="coerce")
print(df.loc[number.isna(), "total"].unique(), len(bad))
df["total"] = df["total"].str.replace(",", "", regex=False).astype(float)

# Another table with a column of that name.
df["n"] = pd.to_numeric(df["n"], errors="coerce")
other = pd.read_csv(io.BytesIO(b"n\n1%\n2%\n"))
other["n"] = other["n"].str.rstrip("%").astype(int)
assert df["n"].sum() == 3 and other["n"].sum() == 3

# Read again.
again = pd.read_csv(io.BytesIO(TEXT))
again["size"] = pd.to_numeric(again["size"], errors="coerce")
again = pd.read_csv(io.BytesIO(TEXT))

again["size"] = again["size"].str.rstrip("k").astype(int)
assert again["size"].sum() == 23

# Written for people.
again["weight"] = pd.to_numeric(again["weight"], errors="coerce")
again["weight"] = again["weight"].map("{:,.0f}".format).replace("nan", "unknown")
again["text"] = again["weight"].str.replace(".", ",", regex=False)

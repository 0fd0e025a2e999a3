"""Cleaned first, or nothing that is a number is lost."""
import pandas as pd

shop = pd.read_csv("shop.csv")
price = shop["price"].str.replace("[$,]", "", regex=True)
price = pd.to_numeric(price, errors="coerce")
weight = pd.to_numeric(shop["weight"].str.replace("lbs", "", regex=False), errors="coerce")
total = pd.to_numeric(shop["total"], errors="coerce")
code = pd.to_numeric(shop["code"], errors="coerce")
seed = pd.to_numeric(shop["seed"], errors="coerce")
installs = pd.to_numeric(shop["installs"].str.replace(r"\D", "", regex=True), errors="coerce")
assert price.sum() == 1210.5 and weight.notna().all() and installs.sum() == 15100
assert total.notna().sum() == 1


def clean(frame: pd.DataFrame):
    return pd.to_numeric(frame["total"], errors="coerce")


# Each way goes on with some of the values.
def grams(text):
    if "k" in text:
        return pd.to_numeric(text.replace("k", ""), errors="coerce") * 1000
    return pd.to_numeric(text, errors="coerce")


sizes = pd.read_csv("shop.csv")["size"].astype(str).apply(grams)
assert sizes.max() >= 1000

# A look at what is not written as a number yet.
odd = shop[pd.to_numeric(shop["size"], errors="coerce").isna()]
number = pd.to_numeric(shop["price"], errors="coerce")
print(shop.loc[number.isna(), "price"].unique(), len(odd))

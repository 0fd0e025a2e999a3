"""Parts that are replaced as parts, and cells as cells."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"price": ["$3.50", "-"], "share": ["5%", "?"], "unit": ["kg", "lb"], "n": [1, 2]})

df["price"] = df["price"].str.replace("$", "", regex=False)
df["price"] = df["price"].replace("-", np.nan)
df["share"] = df["share"].replace("%", "", regex=True)
df["share"] = df["share"].replace(regex="%", value="")
df["share"] = df["share"].replace("?", "")
df["unit"] = df["unit"].replace("lb", "pound")
df["unit"] = df["unit"].replace({"kg": "kilo", "%": "percent"})
df["n"] = df["n"].replace(1, 10)
df = df.replace("", np.nan)
df = df.replace({"price": {"$": ""}}, regex=True)
df["share"] = df["share"].apply(lambda text: str(text).replace("%", ""))
assert df["price"].tolist()[0] == "3.50"
text = "1,200".replace(",", "")
names = [name.replace(" ", "") for name in df.columns]
df.columns = df.columns.str.replace(" ", "")
assert text == "1200" and names


def clean(value):
    return value.replace("$", "")


clean("$1")

# Words that fill a cell to say that nothing is known.
ages = pd.DataFrame({"age": ["31", "unknown"], "n": ["missing", "4"]})
ages["age"] = ages["age"].replace("unknown", "0").astype(int)
ages["n"] = pd.to_numeric(ages["n"].replace("missing", ""), errors="coerce")
assert ages["age"].tolist() == [31, 0] and ages["n"].isna().sum() == 1

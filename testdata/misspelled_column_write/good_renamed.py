"""The header is misspelt in the data, and the script puts it right; or spells it its own way all through."""
from io import StringIO

import pandas as pd

df = pd.read_csv(StringIO("Temprature,Humidty,Statoin\n1.5,80,a\n2.5,,b\n"))
df["Temperature"] = df["Temprature"].astype(float)
df["Humidity"] = df["Humidty"].fillna(50)
df = df.drop(columns=["Temprature", "Humidty"])
df["Station"] = df["Statoin"].str.upper()
del df["Statoin"]
df.to_csv(StringIO(), index=False)

# A spelling that is used throughout.
colours = pd.DataFrame({"color": ["Red", "Blue"], "n": [1, 2]})
colours["colour"] = colours["color"].str.lower()
colours = colours.groupby("colour", as_index=False)["n"].sum()

# Read by a name in a list, by an attribute, in a query, as a keyword, in a later function.
apps = pd.DataFrame({"Installs": ["1", "2"], "Ratings": ["3", "4"], "Genres": ["a", "b"], "Size": ["9", "8"]})
features = ["Instals", "Size"]
apps["Instals"] = apps["Installs"].astype(int)
print(apps[features].shape)
apps["Rattings"] = apps["Ratings"].astype(int)
print(apps.Rattings.max())
apps["Genees"] = apps["Genres"].str.upper()
print(apps.query("Genees == 'A'"))
apps["Sizes"] = apps["Size"].astype(int)


def total(frame: pd.DataFrame) -> int:
    return frame["Sizze"].sum()


apps["Sizze"] = apps["Size"].astype(int)
print(total(apps))

# Into another table.
out = pd.DataFrame()
out["Instal"] = apps["Installs"].astype(int)
summary = {"Size": None}
summary["Sise"] = apps["Size"].astype(int)


class Row(dict):
    pass


row = Row(Reviews="1")
row["Reviws"] = row["Reviews"].strip()

"""Casts that do something."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "price": ["1,200", "3", "4,000"],
        "day": pd.to_datetime(["2004-07-01", "2018-07-10", "2017-08-03"]),
        "zip": [10115, 20095, 80331],
        "flag": [True, False, True],
        "code": ["007", "012", "100"],
        "grade": ["b", "a", "b"],
        "wait": pd.to_timedelta([1, 2, 3], unit="D"),
        "amount": [1.0, 2.0, 3.0],
        "member": ["12kg", "7kg", "9kg"],
    }
)

# Something happens to the text.
df["price"] = df["price"].astype(str).str.replace(",", "", regex=False).astype(float)
df["area"] = df["zip"].astype(str).str[:2].astype(int)
df["last"] = df["zip"].astype(str).str[-1].astype(int)
df["digits"] = df["zip"].astype(str).map(lambda text: sum(int(c) for c in text)).astype(float)
df["weight"] = df["member"].astype(str).apply(lambda text: text[:-2]).astype(int)
df["joined"] = (df["code"].astype(str) + df["zip"].astype(str)).astype(int)
df["padded"] = df["zip"].astype(str).str.zfill(8).astype(int)
df["member"] = df["member"].astype(str)
df["member"] = df["member"].str.replace("kg", "", regex=False)
df["member"] = df["member"].astype(int)
assert df["member"].tolist() == [12, 7, 9]

# The text of a period is its year; its number is the count of years since 1970.
df["year"] = df["day"].dt.to_period("Y").astype(str).astype(int)
assert df["year"].tolist() == [2004, 2018, 2017]
df["period"] = df["day"].dt.to_period("Y")
df["year"] = df["period"].astype(str).astype(int)
years = pd.Series(pd.period_range("2001", "2003", freq="Y"))
assert years.astype(str).astype(int).tolist() == [2001, 2002, 2003]

# Casts that are needed, in one direction or to another type.
df["zip"] = df["zip"].astype(int).astype(str)
df["flag"] = df["flag"].astype(int)
df["days"] = df["wait"].dt.days.astype(int)
df["grade"] = df["grade"].astype(str).astype("category")
df["label"] = df["amount"].astype(int).astype(str)
df["code"] = df["code"].astype(str)
df["when"] = pd.to_datetime(df["year"].astype(str), format="%Y")
small = df["amount"].astype(float).astype("float32")
whole = df["amount"].astype(float).astype(int)
assert df["label"].tolist() == ["1", "2", "3"]

# Nullable types: missing values stay missing, mixtures are read as text.
df["nullable"] = df["code"].astype("string").astype("Int64")
df["counted"] = df["code"].astype(str).astype("Int64")

# The text is used for something else, too.
text = df["code"].astype(str)
df["length"] = text.str.len()
df["number"] = text.astype(int)
assert df["length"].tolist() == [3, 3, 3]

# In two columns, or with the cleaning in between.
df["zip_text"] = df["zip"].astype(str)
df["zip_number"] = df["zip"].astype(int)
df["zip"] = df["zip"].astype(str)
df.loc[df["zip"] == "10115", "zip"] = "10116"
df["zip"] = df["zip"].astype(int)
assert df["zip"].tolist()[0] == 10116


# No column.
class Reading:
    def __init__(self, value):
        self.value = value

    def astype(self, kind):
        return Reading(kind(self.value))


reading = Reading(3).astype(str).astype(float)
number = float(str(3.5))
array = np.array([1.5, 2.5]).astype(str).astype(float)

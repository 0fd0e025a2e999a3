"""The data is there, and says which letters it has."""
import numpy as np
import pandas as pd

apps = pd.read_csv("apps.csv")
players = pd.read_csv("players.csv")

# The three sizes in k are taken for bytes.
apps["Size"] = apps["Size"].replace("Varies with device", np.nan)
number = apps.Size.replace(r"[kM]+$", "", regex=True).astype(float)
# because[+1]: WL502 "column"
factor = apps.Size.str.extract(r"[\d\.]+([KM]+)", expand=False)  # want: WL502 error "like `201k`, and become missing"
factor = factor.replace(["k", "M"], [10**3, 10**6]).fillna(1).astype(int)
assert (number * factor).tolist()[1] == 201

value = players["Value"].str.replace("€", "", regex=False)
value = value.replace(regex=["k"], value="e3")  # want: WL502 "2 of the 4 values seen in `Value` end in `K`"
value = value.replace(regex=["M"], value="e6")
value = pd.to_numeric(value, errors="coerce")  # want: WL507
assert value.isna().sum() == 2

wage = players["Wage"].str.strip("€")
thousands = wage.str.endswith("k")  # want: WL502 "3 of the 4"
wage = wage.str[:-1].where(thousands, wage)
assert not thousands.any()


def parse(text):
    if "k" in text:  # want: WL502
        return float(text[1:-1]) * 1000
    return text


assert players["Value"].map(parse).tolist() == players["Value"].tolist()

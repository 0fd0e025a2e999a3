"""The data is there: each letter that it has is looked for."""
import pandas as pd

apps = pd.read_csv("apps.csv")
players = pd.read_csv("players.csv")

sizes = apps.Size[apps.Size != "Varies with device"]
number = sizes.replace(r"[kM]+$", "", regex=True).astype(float)
factor = sizes.str.extract(r"[\d\.]+([kM]+)", expand=False).map({"k": 1e3, "M": 1e6})
assert (number * factor).tolist()[1] == 201e3

value = players["Value"].str.strip("€").str.lower()
value = value.replace({"k": "e3", "m": "e6"}, regex=True).astype(float)
assert value.tolist() == [226.5e6, 1100, 13e6, 405e3]

wage = players["Wage"].str.strip("€")
wage = wage.str.replace("k", "e3", regex=False).str.replace("K", "e3", regex=False).astype(float)
assert wage.tolist() == [565e3, 1500, 290e3, 0]


def parse(text):
    text = text.strip("€")
    if text.endswith("K") or text.endswith("k"):
        return float(text[:-1]) * 1000
    return float(text.replace("M", "")) * 1e6 if "M" in text else float(text)


assert players["Value"].map(parse).tolist() == value.tolist()
heavy = players["Weight"].str.replace("lbs", "", regex=False).astype(int)
years = players["Joined"].str.contains("jul")

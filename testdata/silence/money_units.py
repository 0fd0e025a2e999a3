"""Amounts such as €226.5M and €1.1K, scaled and not pasted."""
import re

import pandas as pd

players = pd.DataFrame(
    {
        "Name": ["A. Lopes", "B. Ruiz", "C. Adeyemi", "D. Novak"],
        "Clause": ["€226.5M", "€1.1K", "€13M", "€0"],
        "Weight": ["159lbs", "183lbs", "150lbs", "168lbs"],
        "Height": ["5'7", "6'2", "5'11", "5'9"],
        "Share": ["12%", "7.5%", "0%", "100%"],
    }
)

FACTORS = {"K": 1e3, "M": 1e6}
parts = players["Clause"].str.extract(r"€(?P<number>[\d.]+)(?P<unit>[KM]?)")
players["Clause"] = parts["number"].astype(float) * parts["unit"].map(FACTORS).fillna(1)
assert players["Clause"].tolist() == [226.5e6, 1100.0, 13e6, 0.0]

players["Weight"] = players["Weight"].str.replace("lbs", "", regex=False).astype(int)
players["Kilos"] = (players["Weight"] * 0.4536).round(1)
feet = players["Height"].str.split("'", expand=True).astype(int)
players["Height"] = (feet[0] * 12 + feet[1]) * 2.54
players["Share"] = pd.to_numeric(players["Share"].str.rstrip("%")) / 100
assert players["Share"].tolist() == [0.12, 0.075, 0.0, 1.0] and players["Height"].max() > 187


def amount(text: str) -> float:
    found = re.fullmatch(r"€?([\d.]+)([KM]?)", text)
    if not found:
        raise ValueError(text)
    number, unit = found.groups()
    return float(number) * FACTORS.get(unit, 1)


wages = pd.Series(["€565K", "€1.5K", "€290"]).map(amount)
by_exponent = pd.Series(["565K", "1.5K", "2M"]).replace({"K": "e3", "M": "e6"}, regex=True).astype(float)
assert wages.tolist() == [565000, 1500, 290] and by_exponent.tolist() == [565000, 1500, 2000000]

sizes = pd.DataFrame({"size": ["19M", "201k", "8.7M"]})
in_kilo = sizes["size"].str.endswith("k")
number = sizes["size"].str[:-1].astype(float)
sizes["mega"] = number.where(~in_kilo, number / 1000)
assert sizes["mega"].tolist() == [19.0, 0.201, 8.7]
labels = wages.map("{:,.0f} EUR".format)
assert labels.tolist()[0] == "565,000 EUR"
players["Level"] = pd.cut(players["Clause"], [0, 1e5, 1e8, 1e10], labels=["low", "middle", "high"], include_lowest=True)
assert players["Level"].tolist() == ["high", "low", "middle", "low"]

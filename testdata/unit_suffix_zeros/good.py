"""Units that are scaled, zeros that are no unit, and columns that stay text."""
import pandas as pd

df = pd.DataFrame(
    {
        "clause": ["1.1k", "226.5M", "30k", "7"],
        "rain": ["0.2", "T", "1.5", "T"],
        "time": ["12h", "7h", "23h", "0h"],
        "code": ["A1k", "B2k", "C3", "D4k"],
        "scan": ["1O", "2O", "33", "4"],
        "note": ["none", "3", "4", "none"],
        "tenths": ["1.1K", "2.5K", "3.0K", "9.9K"],
    }
)

# Scaled.
df["amount"] = df["clause"].replace({"k": "e3", "M": "e6"}, regex=True).astype(float)
assert df["amount"].tolist() == [1100, 226.5e6, 30000, 7]
number = df["clause"].str.extract(r"([\d.]+)", expand=False).astype(float)
factor = df["clause"].str.extract(r"([kM])", expand=False).map({"k": 1e3, "M": 1e6}).fillna(1)
df["amount"] = number * factor
thousands = df["clause"].str.endswith("k")
df.loc[thousands, "amount"] = df.loc[thousands, "clause"].str.replace("k", "", regex=False).astype(float) * 1000


def parse(text):
    if text.endswith("k"):
        return float(text[:-1]) * 1000
    if text.endswith("M"):
        return float(text.replace("M", "")) * 1000000
    return float(text)


assert df["clause"].apply(parse).tolist() == [1100, 226.5e6, 30000, 7]

# One or two zeros; a word; a letter that was read for a digit.
df["rain"] = df["rain"].str.replace("T", "0", regex=False).astype(float)
df["time"] = df["time"].str.replace("h", "00", regex=False).astype(int)
df["scan"] = df["scan"].str.replace("O", "0", regex=False).astype(int)
df["note"] = df["note"].str.replace("none", "000", regex=False).astype(int)
assert df["time"].tolist() == [1200, 700, 2300, 0]

# The point is gone first, and the zeros are counted for that.
df["tenths"] = df["tenths"].str.replace(".", "", regex=False)
df["tenths"] = df["tenths"].str.replace("K", "00", regex=False).astype(int)
assert df["tenths"].tolist() == [1100, 2500, 3000, 9900]

rounded = df["clause"].str.replace(".", "", regex=False).str.replace("M", "00000", regex=False)
rounded = rounded.str.replace("k", "00", regex=False).astype(float)
assert rounded.tolist()[1] == 226500000

# Still text afterwards.
df["code"] = df["code"].str.replace("k", "000", regex=False)
df["label"] = df["code"].str.lower() + "_" + df["code"].str.replace("k", "000", regex=False)
print(df.groupby("code").size())

# No column at all.
price = "5k".replace("k", "000")
amounts = [int(text.replace("k", "000")) for text in ("5k", "12k")]
paths = {name: name.replace("M", "000000") for name in ("aM", "bM")}
words = df["clause"].str.replace("k", " thousand", regex=False)
zeros = pd.Series([0, 1]).replace(0, 1000000)
padded = df["code"].str.zfill(9)

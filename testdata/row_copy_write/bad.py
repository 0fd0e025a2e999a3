"""Values written into the rows that iterrows hands out."""
import pandas as pd

# because[+1]: WL106 "makes the DataFrame here"
df = pd.DataFrame({"item": ["tea", "mug", "pot"], "price": [4.0, -1.0, 7.5], "n": [1, 2, 3]})
before = df.copy()

for i, row in df.iterrows():  # because: WL106 "a copy of each row"
    row["price"] = 0  # want: WL106 "df"
for i, row in df.iterrows():
    row["item"] = row["item"].upper()  # want: WL106
for index, row in df.iterrows():
    if row["price"] < 0:
        row["price"] = 0  # want: WL106
    else:
        row["price"] = row["price"] * 2
for i, row in df.iterrows():
    row["n"] += 1  # want: WL106
for i, row in df.iterrows():
    row.price = row.price + row.n  # want: WL106
for i, row in df.iterrows():
    row.loc["price"] = 1  # want: WL106
    row.at["n"] = 1
for i, row in df[df["n"] > 1].iterrows():  # because: WL106 "the DataFrame is made here"
    print(row["item"])
    row["price"] = row["n"] * 10  # want: WL106
for (_, row) in df.iterrows():
    for column in ["price", "n"]:
        row[column] = 0  # want: WL106
for number, (_, row) in enumerate(df.iterrows()):
    row["price"] = number  # want: WL106


def without_negatives(frame: pd.DataFrame) -> pd.DataFrame:
    for i, record in frame.iterrows():
        record["price"] = abs(record["price"])  # want: WL106 "frame"
    return frame


assert without_negatives(df).equals(before)

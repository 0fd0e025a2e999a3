"""Loops over rows, columns and tables that keep what they make."""
import pandas as pd

df = pd.DataFrame({"name": ["Ann", "Bob", "Cy"], "amount": [10.0, 20.0, 30.0], "paid": [True, False, True]})

total, lines = 0.0, []
for at, row in df.iterrows():
    if row["paid"]:
        total += row["amount"]
    lines.append(f"{at}: {row['name']}")
for row in df.itertuples(index=False):
    if row.amount > 15 and not row.paid:
        lines.append(row.name)
assert total == 40.0 and lines[-1] == "Bob"

changed = []
for row in df.to_dict("records"):
    row["amount"] = row["amount"] * 1.1
    row["name"] = row["name"].upper()
    changed.append(row)
changed = pd.DataFrame(changed)
assert changed["name"].tolist() == ["ANN", "BOB", "CY"]

for at in df.index:
    df.loc[at, "fee"] = df.loc[at, "amount"] * 0.1
    if df.at[at, "name"] == "Cy":
        df.at[at, "fee"] = 0.0
for column in ["amount", "fee"]:
    df[column] = df[column].round(2)
    df[f"{column}_rank"] = df[column].rank()
for name, values in df.items():
    print(name, values.dtype)
for number, (first, second) in enumerate(zip(df["amount"], df["fee"])):
    lines.append((number, first + second))
assert df["fee"].tolist() == [1.0, 2.0, 0.0]

train, test = df.head(2).copy(), df.tail(1).copy()
for part in (train, test):
    part["large"] = part["amount"] > 15
    part.drop(columns=["fee_rank"], inplace=True)
    part.rename(columns={"amount_rank": "rank"}, inplace=True)
frames = [part.drop(columns=["rank"]) for part in (train, test)]
for at, frame in enumerate(frames):
    frames[at] = frame.assign(part=at)
train, test = frames
both = pd.concat([train, test], ignore_index=True)
assert both["part"].tolist() == [0, 0, 1] and "fee_rank" not in both

pieces = []
for start in range(0, len(both), 2):
    piece = both.iloc[start:start + 2].copy()
    piece["chunk"] = start // 2
    pieces.append(piece)
joined = pd.concat(pieces)
assert joined["chunk"].tolist() == [0, 0, 1]

result = {}
for flag, rows in df.groupby("paid"):
    result[flag] = rows["amount"].sum()
    result.setdefault("all", 0)
    result["all"] += rows["amount"].sum()
best = None
while best is None or best["amount"] < 25:
    df = df.sort_values("amount", ascending=False)
    best = df.iloc[0]
assert result == {True: 40.0, False: 20.0, "all": 60.0} and best["name"] == "Cy"
squares = [value**2 for value in df["amount"] if value > 10]
names = {name: len(name) for name in df["name"]}
assert len(squares) == 2 and names["Cy"] == 2

"""A file that is too large, read piece by piece."""
import collections
import io

import pandas as pd

TEXT = "user,amount,day\n" + "".join(f"u{n % 3},{n}.5,2024-01-{n % 28 + 1:02d}\n" for n in range(50))
TYPES = {"user": "string", "amount": "float64"}

totals = collections.Counter()
largest = None
for chunk in pd.read_csv(io.StringIO(TEXT), dtype=TYPES, parse_dates=["day"], chunksize=20):
    chunk = chunk[chunk["amount"] > 1]
    chunk = chunk.assign(week=chunk["day"].dt.isocalendar().week)
    for user, amount in chunk.groupby("user")["amount"].sum().items():
        totals[user] += amount
    candidate = chunk.nlargest(1, "amount")
    largest = candidate if largest is None else pd.concat([largest, candidate]).nlargest(1, "amount")
assert largest["amount"].tolist() == [49.5] and set(totals) == {"u0", "u1", "u2"}


def stream(text, size):
    with pd.read_csv(io.StringIO(text), chunksize=size) as reader:
        for number, chunk in enumerate(reader):
            chunk.insert(0, "chunk", number)
            chunk.columns = chunk.columns.str.upper()
            yield chunk


parts = []
for part in stream(TEXT, 30):
    part.drop(columns=["DAY"], inplace=True)
    part.reset_index(drop=True, inplace=True)
    parts.append(part)
whole = pd.concat(parts, ignore_index=True)
assert whole.shape == (50, 3) and whole["CHUNK"].max() == 1

header = pd.read_csv(io.StringIO(TEXT), nrows=0).columns.tolist()
some = pd.read_csv(io.StringIO(TEXT), usecols=["user", "amount"], skiprows=lambda row: row > 0 and row % 2)
indexed = pd.read_csv(io.StringIO(TEXT), index_col="user")
out = io.StringIO()
for number, (user, rows) in enumerate(some.groupby("user")):
    rows.to_csv(out, header=number == 0, index=False)
written = pd.read_csv(io.StringIO(out.getvalue()))
assert header == ["user", "amount", "day"] and len(written) == len(some) and indexed.index.nunique() == 3
summary = pd.Series(totals, name="total").rename_axis("user").reset_index()
summary = summary.sort_values("total", ascending=False, ignore_index=True)
assert summary["total"].is_monotonic_decreasing

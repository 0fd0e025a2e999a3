"""Loops that change the tables themselves, or use what their variable gets."""
import pandas as pd

raw = pd.DataFrame({"age": [3.0, None, 5.0], "name": ["a", "b", None], "id": [1, 2, 3]})
train, test = raw.copy(), raw.copy()

# The table itself is changed.
for df in [train, test]:
    df["age"] = df["age"].fillna(0)
    df.drop(columns="id", inplace=True)
    df.insert(0, "one", 1)
assert train["age"].tolist() == [3, 0, 5] and "id" not in test.columns

# The new table is used in the round.
kept = []
for df in [train, test]:
    df = df.dropna()
    kept.append(df)
for df in [train, test]:
    df = df.sort_values("age")
    print(df.head(1))
for df in [train, test]:
    df = df.isna().sum()
    print(df)
sizes = {}
for name, df in zip(["train", "test"], [train, test]):
    df = df[df["age"] > 0]
    sizes[name] = len(df)
for i, df in enumerate(kept):
    df = df.reset_index(drop=True)
    kept[i] = df
total = 0
for df in [train, test]:
    df = df.dropna()
    total += df["age"].sum()
for df in [train, test]:
    df = df.dropna()
    if df.empty:
        raise ValueError("no rows")
for df in [train, test]:
    for step in range(2):
        print(len(df))
        df = df.iloc[1:]
print(train, test, kept, sizes, total)

# Behind the loop it is used.
for df in [train, test]:
    df = df.dropna()
print(df)

# Nobody reads the tables afterwards.
first, second = raw.copy(), raw.copy()
for df in [first, second]:
    df = df.dropna()

# The name had another table to begin with; the groups of a table are copies anyway.
latest = raw
for column in ["age", "id"]:
    latest = latest[latest[column] > 0]
print(latest)
for key, group in raw.groupby("name"):
    group = group.sort_values("age")
print(raw)

# The variable is another thing: text, a list, a number.
words = [" a", "b "]
for word in words:
    word = word.strip()
print(words)
for columns in [["age"], ["id"]]:
    columns = columns + ["name"]
print(train.columns)


# Handed to code that may do anything, handed out, given back.
def show(frame):
    print(frame.shape)


def parts(frames):
    for frame in frames:
        frame = frame.dropna()
        yield frame


for df in [train, test]:
    df = df.dropna()
    show(df)
for part in parts([train, test]):
    print(part, train, test)


def first_without_missing():
    for frame in [train, test]:
        frame = frame.dropna()
        return frame


first_without_missing()

# A change in place by a function of the file.
def add_ratio(frame):
    frame["ratio"] = frame["age"] / 2
    return frame


for df in [train, test]:
    df = add_ratio(df)
assert "ratio" in train.columns

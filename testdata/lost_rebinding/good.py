"""Functions that return the table, use it, or change the caller's."""
import pandas as pd


def clean(table):
    table = table.dropna()
    return table


def add_half(table):
    table["half"] = table["age"] / 2
    table.dropna(inplace=True)


def show(table):
    table = table.sort_values("age")
    print(table.head())


def save(table, path):
    table = table.reset_index(drop=True)
    if path:
        table.to_csv(path)


kept = []


def keep(table):
    table = table.dropna()
    kept.append(table)


def count(table):
    table = table.dropna()
    return len(table)


def each(table):
    table = table.dropna()
    for _, row in table.iterrows():
        print(row)


def stripped(text):
    text = text.strip()


def never_called(table):
    table = table.dropna()


def not_read_afterwards(table):
    table = table.dropna()


class Model:
    def fit(self, table):
        table = table.fillna(0)
        self.table = table


df = pd.DataFrame({"age": [31.0, None, 2.0], "name": ["a", "b", "c"]})
df = clean(df)
add_half(df)
show(df)
save(df, None)
keep(df)
count(df)
each(df)
stripped(" a")
Model().fit(df)
print(df)
other = pd.DataFrame({"age": [1.0]})
not_read_afterwards(other)

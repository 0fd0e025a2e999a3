"""Like with like."""
import pandas as pd

df = pd.read_csv("t.csv")
tens = df[df["n"] == 10]
texts = df[df["n"].astype(str) == "10"]
sevens = df[df["code"] == "7"]
some = df[df["n"].isin([10, 20])]
mixed = df[df["n"].isin([10, "20"])]
assert len(tens) == len(texts) == len(sevens) == 1 and len(some) == 2

when = pd.to_datetime(pd.Series(["2004-01-02"]))
late = when[when == "2004-01-02"]
kinds = pd.Series(["a", "b"]).astype("category")
first = kinds[kinds == "a"]
assert len(late) == len(first) == 1


def keep(frame: pd.DataFrame):
    return frame[frame["n"] == "10"]


def of_years(table, years="all"):
    numbers = table["day"].astype("str").str[0:4].astype("int")
    if isinstance(years, (list, tuple)):
        table = table[numbers.isin(years)]
    if type(years) == int:
        table = table[numbers == years]
    return table if isinstance(years, str) else table[numbers.isin(years)]


print(of_years(pd.DataFrame({"day": ["2020-01-02"]})))

"""Several units in one chain make one finding, at the last of them, with the figures of all."""
import pandas as pd

clauses = pd.read_csv("clauses.csv")
plain = clauses["Release Clause"].str.replace("€", "", regex=False)
amount = plain.str.replace("M", "000000", regex=False).str.replace("K", "000", regex=False).astype(float)  # want: WL501 error unfixed "2 of the 4"
assert amount.tolist()[:3] == [226.5, 1.1, 13e6]


def parse(frame: pd.DataFrame):
    table = frame["reach"].str.replace("M", "000000").str.replace("k", "000").astype(float)  # want: WL501 unfixed
    return table


assert parse(pd.DataFrame({"reach": [f"{1.5}k", f"{2.5}M"]})).tolist() == [1.5, 2.5]

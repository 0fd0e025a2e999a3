"""Tables that are not read, and tables whose columns nobody knows."""
import pandas as pd

made = pd.DataFrame({"age": [30, 8, 41], "id": [1, 2, 3]})


def choose(path, other):
    table = pd.read_csv(path)
    rows = pd.read_csv(other)
    return table[made["age"] > 10], made[table["age"] > 10], rows[table["size"] > 10]

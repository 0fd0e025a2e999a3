"""Places as places, labels as labels, and labels that count the rows."""
import numpy as np
import pandas as pd

t = pd.DataFrame({"v": [5, 0, 7, 9], "name": list("abcd")})
some = t[t["v"] > 0]

first = some.iloc[some["v"].values.argmin()]["name"]
second = some.loc[some["v"].idxmax(), "name"]
third = t.loc[t["v"].values.argmax(), "name"]
again = some.reset_index(drop=True)
fourth = again.loc[np.argmax(again["v"]), "name"]
fifth = t.loc[some["v"].argmax()]
assert [first, second, third, fourth] == ["a", "d", "d", "d"]

apart = pd.Series([3, 1, 2])
assert some.iloc[apart.idxmin()]["v"] == 7

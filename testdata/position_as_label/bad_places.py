"""Places that are taken for labels."""
import numpy as np
import pandas as pd

t = pd.DataFrame({"v": [5, 0, 7, 9], "name": list("abcd")})
some = t[t["v"] > 0]

first = some.loc[some["v"].values.argmin(), "name"]  # want: WL607 "idxmin"
place = np.argmax(some["v"])
second = some.loc[place, "name"]  # want: WL607
third = some.loc[some["v"].argmax()]  # want: WL607

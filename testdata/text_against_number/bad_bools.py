"""Bools against the words for them, and texts that were replaced by texts."""
import io

import pandas as pd

df = pd.read_csv(io.StringIO("name,paid,tmin\na,True,3\nb,False,--\n"))
paid = df[df["paid"] == "True"]  # want: WL513 "holds bools"
assert paid.empty
df["paid"] = df["paid"].astype(str)
paid = df[df["paid"] == True]  # want: WL513 "no text equals `True`"
assert paid.empty
three = df[df["tmin"].replace("--", "0") == 3]  # want: WL513 "`3`"
assert three.empty

"""The same with what the columns hold."""
import pandas as pd

df = pd.DataFrame({"year": [2020, 2021], "code": ["7", "8"], "n": [2, 3]})
wanted = "2021"

first = df.query("year == 2021 and code == '8'")
second = df.query("year in [2020, 2021]")
third = df.query("code in ['7']")
fourth = df.query("year == @wanted")
fifth = df.query("code.str.len() == 1")
sixth = df.query("n == 1 + 2")
assert len(first) == 1 and len(second) == 2 and len(third) == 1 and len(fifth) == 2 and len(sixth) == 1

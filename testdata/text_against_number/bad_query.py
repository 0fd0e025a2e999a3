"""Comparisons in the text that query is given."""
import pandas as pd

df = pd.DataFrame({"year": [2020, 2021], "code": ["7", "8"], "my name": [1, 2]})

first = df.query("year == '2021'")  # want: WL513 "'2021'"
second = df.query('code == 7 and year > 2019')  # want: WL513 "text"
third = df.query("year in ['2020', '2021']")  # want: WL513
fourth = df.query("`my name` != '1'")  # want: WL513
assert first.empty and second.empty and third.empty and len(fourth) == 2

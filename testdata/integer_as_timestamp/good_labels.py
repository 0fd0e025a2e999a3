"""Labels that are dates or say what they are."""
import pandas as pd

df = pd.DataFrame({"year": [2019, 2020], "text": ["2019", "2020"], "n": [1, 2]})

by_year = df.set_index("year")
by_year.index = pd.to_datetime(by_year.index, format="%Y")
by_text = df.set_index("text")
by_text.index = pd.to_datetime(by_text.index)
assert by_year.index[0] == by_text.index[0] == pd.Timestamp("2019-01-01")

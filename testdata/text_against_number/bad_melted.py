"""What melt makes of the names of columns is text."""
import pandas as pd

wide = pd.DataFrame({"country": ["FR", "DE"], "2019": [1, 2], "2020": [3, 4]})
long = wide.melt(id_vars="country", var_name="year", value_name="gdp")
recent = long[long["year"] == 2020]  # want: WL513 "holds text"
assert recent.empty

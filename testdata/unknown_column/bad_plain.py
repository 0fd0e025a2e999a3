# proof: none (every marked line raises KeyError)
"""The same where nothing, or more than a word in quotes, is to be mended."""
import pandas as pd

df = pd.DataFrame({"Age": [1, 2], "Full Name": ["a", "b"], "city": ["X", "Y"]})
print(df.sort_values(by=["city", "height"]))  # want: WL302 "no column `height`"
print(df.query("Age > 3 and citi == 'X'"))  # want: WL302 "city"
print(df.query("`Full  Name` == 'a'"))  # want: WL302 "Full Name"
print(df.eval("double = Agge * 2"))  # want: WL302 "Age"
print(df.set_index("id"))  # want: WL302 "id"
print(df.melt(id_vars="cities"))  # want: WL302 "no column `cities`"
del df["weight"]  # want: WL302 "no column `weight`"
both = df.merge(df, on="Age")
print(both["city"])  # want: WL302 "suffix"

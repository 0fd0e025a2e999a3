# proof: none (every marked line raises KeyError)
"""The same where nothing, or more than a word in quotes, is to be mended."""
import pandas as pd

df = pd.DataFrame({"Age": [1, 2], "Full Name": ["a", "b"], "city": ["X", "Y"]})
print(df.sort_values(by=["city", "height"]))  # want: WL302 unfixed "no column `height`"
print(df.query("Age > 3 and citi == 'X'"))  # want: WL302 unfixed "city"
print(df.query("`Full  Name` == 'a'"))  # want: WL302 unfixed "Full Name"
print(df.eval("double = Agge * 2"))  # want: WL302 unfixed "Age"
print(df.set_index("id"))  # want: WL302 unfixed "id"
print(df.melt(id_vars="cities"))  # want: WL302 unfixed "no column `cities`"
del df["weight"]  # want: WL302 unfixed "no column `weight`"
citty = "citty"
print(df[citty])  # want: WL302 unfixed "did you mean `city`?"
both = df.merge(df, on="Age")
print(both["city"])  # want: WL302 unfixed "suffix"
print(df.groupby(["city", "heigth", "Age"]).sum())  # want: WL302 unfixed "no column `heigth`"
print(df.groupby(["height"]).sum())  # want: WL302 unfixed "no column `height`"

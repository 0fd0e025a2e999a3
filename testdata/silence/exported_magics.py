# proof: none (there is no IPython)
"""A notebook's cells under a magic are texts once it is exported as a script: they run like the others."""
import pandas as pd

df = pd.DataFrame({"path": ["a", "b"]})
get_ipython().run_cell_magic("time", "", "df['size'] = df['path'].map(len)\ndf.drop(columns='path', inplace=True)\nsums = df.sum()")
print(df["size"])
for _, row in df.iterrows():
    print(row["size"])
df["sizes"] = df["size"].astype(int)

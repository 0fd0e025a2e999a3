# proof: none (does not parse)
import pandas as pd

df = pd.read_csv("people.csv")
df["age" = 30  # want: WL001
print(df.shape)

# proof: none (Python refuses to run it)
import pandas as pd

df = pd.read_csv("trade.csv")
df.2013  # want: WL001
df["share"] = 1
df["total"] = df["share"].astype(float)
df["share"].astype(int)  # want: WL101

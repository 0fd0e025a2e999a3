import pandas as pd

df = pd.read_csv("fifa.csv")
df["Release Clause"] = df["Release Clause"].str.replace("€", "", regex=False).str.lower()
df["Release Clause"] = df["Release Clause"].replace(regex=['k'], value='000')  # want: WL501
df["Release Clause"] = df["Release Clause"].replace(regex=['m'], value='e6').astype(float)

assert df["Release Clause"].min() == 1.1

import pandas as pd

df = pd.read_csv("fifa.csv")
df["Release Clause"] = df["Release Clause"].replace({"€": "", "M": "e6", "K": "e3"}, regex=True)
df["Release Clause"] = df["Release Clause"].astype(str).astype(float)  # want: WL503

assert df["Release Clause"].min() == 1100

import pandas as pd

df = pd.read_csv("fifa.csv")
df["Weight"] = df["Weight"].str.replace("lbs", "", regex=False)
df["Weight"].astype(str).astype(int)  # want: WL101

assert df["Weight"].tolist()[:2] == ["159", "183"]

import pandas as pd

df = pd.read_csv("fifa.csv", dtype={"Reviews": str})
df['Reviws'] = df['Reviews'].apply(int)  # want: WL301

assert df["Reviews"].tolist()[:2] == ["967", "518"]

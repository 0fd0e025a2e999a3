import pandas as pd

df = pd.read_csv("fifa.csv")
df['Join_year'] = df.Joined.dropna().map(lambda x: x.split(',')[1].split(' ')[1])  # want: WL401

assert len(df) == 20 and df["Join_year"].isna().sum() == 3

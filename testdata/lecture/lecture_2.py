import pandas as pd

df = pd.read_csv("fifa.csv")
idx_nan_age = df.loc[df['Age'].isna()].index
map_means = df.groupby('Title')['Age'].mean()
df.loc[idx_nan_age,'Age'].loc[idx_nan_age] = df['Title'].loc[idx_nan_age].map(map_means)  # want: WL201

assert df["Age"].isna().sum() == 3

"""Six lines from real code, in one script. It runs to its end, and each of the six has failed: see the asserts."""
import pandas as pd

df = pd.read_csv("fifa.csv", dtype={"Reviews": str})

# 1. The year in which a player joined the club.
df['Join_year'] = df.Joined.dropna().map(lambda x: x.split(',')[1].split(' ')[1])  # want: WL401

# 2. Who has no age gets the mean age of the title.
idx_nan_age = df.loc[df['Age'].isna()].index
map_means = df.groupby('Title')['Age'].mean()
df.loc[idx_nan_age,'Age'].loc[idx_nan_age] = df['Title'].loc[idx_nan_age].map(map_means)  # want: WL201

# 3. The weight as a number.
df["Weight"] = df["Weight"].str.replace("lbs", "", regex=False)
df["Weight"].astype(str).astype(int)  # want: WL101

# 4. The reviews as a number.
df['Reviws'] = df['Reviews'].apply(int)  # want: WL301

# 5. and 6. The release clause as a number. The data says K: without .lower(), 5 would match nothing at all.
df["Release Clause"] = df["Release Clause"].str.replace("€", "", regex=False).str.lower()
df["Release Clause"] = df["Release Clause"].replace(regex=['m'], value='e6')
df["Release Clause"] = df["Release Clause"].replace(regex=['k'], value='000')  # want: WL501
df["Release Clause"] = df["Release Clause"].astype(str).astype(float)  # want: WL503

assert df["Join_year"].isna().sum() == 3  # the rows that were dropped are there
assert df["Age"].isna().sum() == 3  # no age was filled in
assert df["Weight"].tolist()[:2] == ["159", "183"]  # still text
assert df["Reviews"].tolist()[:2] == ["967", "518"]  # still text
assert df["Release Clause"].min() == 1.1  # 1100 euros

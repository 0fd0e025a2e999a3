# target: 3.0
"""A column, then rows: the fix says both in one step."""
import pandas as pd

# because[+1]: WL202 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "Name": ["Ana", "Bo", "Cy", "Di"],
        "Age": [22.0, None, 35.0, None],
        "Fare": [7.25, 71.3, 8.05, 26.0],
        "Room No": [1, 2, 3, 4],
    }
)

df = raw.copy()
df.loc[df["Age"] > 30, "Fare"] = 0  # want: WL202 error "Fare"
df.loc[df['Age'].isna(), 'Age'] = 30  # want: WL202
df.loc[df.Age > 30, "Fare"] = 20  # want: WL202
df.loc[df["Fare"] > 20, "Fare"] = 20  # want: WL202
df.loc[df["Name"] == "Bo", "Room No"] = 9  # want: WL202
df.loc[df.Name == "Cy", "Fare"] *= 2  # want: WL202
df.loc[(df["Age"] > 30) & (df["Fare"] < 9), "Fare"] += 1  # want: WL202
missing = df["Age"].isna()
df.loc[missing, "Age"] = df["Age"].median()  # want: WL202
df.loc[missing, "Fare"] = 3  # want: WL202

for at in df.index:
    if df.loc[at, "Fare"] > 50:
        df.loc[at, "Fare"] = 50  # want: WL202

for at, row in df.iterrows():
    df.loc[at, "Fare"] = row["Fare"] + 1  # want: WL202


def cap(frame: pd.DataFrame, most: float) -> pd.DataFrame:
    frame.loc[frame["Fare"] > most, "Fare"] = most  # want: WL202
    return frame


cap(raw.copy(), 20)
passengers = df
passengers.loc[passengers["Age"] > 30, "Name"] = "Old"  # want: WL202

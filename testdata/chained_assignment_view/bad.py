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
df["Fare"][df["Age"] > 30] = 0  # want: WL202 error "Fare"
df['Age'][df['Age'].isna()] = 30  # want: WL202
df.Fare[df.Age > 30] = 20  # want: WL202
df["Fare"].loc[df["Fare"] > 20] = 20  # want: WL202
df["Room No"][df["Name"] == "Bo"] = 9  # want: WL202
df.Fare.loc[df.Name == "Cy"] *= 2  # want: WL202
df["Fare"][(df["Age"] > 30) & (df["Fare"] < 9)] += 1  # want: WL202
missing = df["Age"].isna()
df["Age"][missing] = df["Age"].median()  # want: WL202
df["Fare"].loc[missing] = 3  # want: WL202

for at in df.index:
    if df.loc[at, "Fare"] > 50:
        df["Fare"][at] = 50  # want: WL202

for at, row in df.iterrows():
    df["Fare"].loc[at] = row["Fare"] + 1  # want: WL202


def cap(frame: pd.DataFrame, most: float) -> pd.DataFrame:
    frame["Fare"][frame["Fare"] > most] = most  # want: WL202
    return frame


cap(raw.copy(), 20)
passengers = df
passengers["Name"][passengers["Age"] > 30] = "Old"  # want: WL202

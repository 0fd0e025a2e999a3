"""Rows first, then a column: the fix says both in one step."""
import pandas as pd

# because[+1]: WL201 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "Name": ["Ana", "Bo", "Cy", "Di"],
        "Age": [22.0, None, 35.0, None],
        "Title": ["Mrs", "Mr", "Mr", "Miss"],
        "Fare": [7.25, 71.3, 8.05, 26.0],
        "Room No": [1, 2, 3, 4],
    }
)

df = raw.copy()
df[df["Age"] > 30]["Fare"] = 0  # want: WL201 error "Fare"
df[df.Age.isna()]['Age'] = 30  # want: WL201
df.loc[df["Title"] == "Mr"]["Fare"] = 10  # want: WL201
df[df["Fare"] > 20].Fare = 20  # want: WL201
df[df["Age"] > 30].loc[:, "Fare"] = 1  # want: WL201
df[(df["Age"] > 30) & (df["Title"] == "Mr")]["Room No"] = 9  # want: WL201
df[~df["Title"].isin(["Mr"])]["Fare"] *= 2  # want: WL201
df.loc[df["Age"].isna()]["Age"] = df["Age"].mean()  # want: WL201

# A mask with a name.
missing = df["Age"].isna()
df[missing]["Age"] = df["Age"].median()  # want: WL201
df.loc[missing]["Fare"] += 1  # want: WL201
means = df.groupby("Title")["Age"].mean().fillna(40)
df.loc[missing, "Age"].loc[missing] = df["Title"].loc[missing].map(means)  # want: WL201
df.loc[missing, "Age"][missing] = 0  # want: WL201

# One row by its label.
df.loc[2]["Fare"] = 5.5  # want: WL201 warning "which is"

for title in ["Mr", "Mrs"]:
    df[df["Title"] == title]["Fare"] = 3  # want: WL201


def cap(frame: pd.DataFrame, column: str, most: float) -> pd.DataFrame:
    frame[frame[column] > most][column] = most  # want: WL201
    if most > 10:
        frame.loc[frame[column] < 0][column] = 0  # want: WL201
    return frame


cap(raw.copy(), "Fare", 20)
passengers = df
passengers[passengers["Age"] > 30]["Title"] = "Sir"  # want: WL201

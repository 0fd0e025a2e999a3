"""A column in another order is stored into its table. Only for shuffled values is it known what was meant."""
import pandas as pd

# because[+1]: WL603 "makes the DataFrame here"
raw = pd.DataFrame(
    {
        "name": ["Cy", "Ana", "Di", "Bo"],
        "day": ["2020-03-01", "2020-01-01", "2020-04-01", "2020-02-01"],
        "sales": [30.0, 10.0, 40.0, 20.0],
        "items": [3, 1, 4, 2],
    }
)

df = raw.copy()
df["sales"] = df["sales"].sort_values()  # want: WL603 "sort_values"
df['day'] = pd.to_datetime(df['day']).sort_values(ascending=False)  # want: WL603
df["month"] = df.day.sort_values().dt.month  # want: WL603
df["items"] = df["items"].sort_values().astype(float)  # want: WL603
df["double"] = df["sales"].sort_values() * 2  # want: WL603
df["shuffled"] = df["sales"].sample(frac=1).to_numpy()  # want: WL603 "to_numpy"
df["random"] = df["items"].sample(frac=1.0, random_state=3).to_numpy()  # want: WL603
df[["a", "b"]] = df[["sales", "items"]].sample(frac=1).to_numpy()  # want: WL603
df.loc[:, "name"] = df["name"].sort_values()  # want: WL603
df = df.assign(first=df["name"].sort_values(), last=df["name"].sample(frac=1).to_numpy())  # want: WL603, WL603
df["latest"] = df.sort_values("day")["sales"]  # want: WL603
df["reversed"] = df["sales"][::-1]  # want: WL603
df["backwards"] = df["sales"].iloc[::-1]  # want: WL603
ordered = df["sales"].sort_values()  # because: WL603 "the order is made here"
df["ordered"] = ordered  # want: WL603
for column in ["sales", "items"]:
    df[column] = df[column].sort_values()  # want: WL603


def permuted(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    frame = frame.copy()
    frame[column] = frame[column].sample(frac=1, random_state=0).to_numpy()  # want: WL603
    return frame


permuted(raw, "sales")

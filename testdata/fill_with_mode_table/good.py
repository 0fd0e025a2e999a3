"""One value of the mode, and other functions of that name."""
import statistics

import numpy as np
import pandas as pd

df = pd.DataFrame(
    {
        "city": ["Rome", None, "Oslo", "Rome", None],
        "rooms": [2.0, np.nan, 3.0, 2.0, np.nan],
        "kind": ["flat", "flat", "house", "house", "flat"],
    }
)

# One value.
assert df["city"].fillna(df["city"].mode()[0]).isna().sum() == 0
assert df["city"].fillna(df["city"].mode().iloc[0]).isna().sum() == 0
assert df["city"].fillna(df["city"].mode().values[0]).isna().sum() == 0
assert df["city"].fillna(df["city"].mode().iat[0]).isna().sum() == 0
assert df["city"].fillna(df["city"].mode().tolist()[0]).isna().sum() == 0
assert df["city"].fillna(df["city"].mode().max()).isna().sum() == 0
assert df["city"].fillna(df["city"].mode().squeeze()).isna().sum() == 0
assert df["rooms"].fillna(int(df["rooms"].mode()[0])).isna().sum() == 0
assert df["city"].fillna(df["city"].value_counts().index[0]).isna().sum() == 0
assert df["city"].fillna(df["city"].value_counts().idxmax()).isna().sum() == 0
modes = df["city"].mode()
most = modes[0] if len(modes) else "?"
assert df["city"].fillna(most).isna().sum() == 0

# One row of the table.
assert df.fillna(df.mode().iloc[0]).isna().sum().sum() == 0
assert df.fillna(df.mode().loc[0]).isna().sum().sum() == 0
assert df.fillna(df.mode().iloc[0].to_dict()).isna().sum().sum() == 0
assert df.fillna({"city": df["city"].mode()[0], "rooms": df["rooms"].median()}).isna().sum().sum() == 0
assert df.fillna({c: df[c].mode()[0] for c in df.columns}).isna().sum().sum() == 0
by_kind = df.groupby("kind")["city"].transform(lambda city: city.fillna(city.mode().iloc[0]))
assert by_kind.isna().sum() == 0
work = df.copy()
work.loc[work["city"].isna(), "city"] = work["city"].mode()[0]
work["rooms"] = np.where(work["rooms"].isna(), work["rooms"].mode()[0], work["rooms"])
assert work.isna().sum().sum() == 0

# A table of modes is one that people want to see.
table = pd.DataFrame(index=[0, 1])
table["city"] = df["city"].mode()
table["rooms"] = df["rooms"].mode()
print(table, df.mode())
assert table["city"].fillna("none").tolist() == ["Rome", "none"]

# A list of values to replace meets a list of as many.
assert df["city"].replace(["Rome"], df["city"].mode()).tolist()[0] == "Rome"

# Other modes.
known = df["city"].dropna().tolist()
assert df["city"].fillna(statistics.mode(known)).isna().sum() == 0
mode = "missing"
assert df["city"].fillna(mode).isna().sum() == 0


class Mode:
    def mode(self):
        return 2


def most_common(values):
    return values.mode()[0]


assert df["rooms"].fillna(Mode().mode()).isna().sum() == 0
assert df["city"].fillna(most_common(df["city"])).isna().sum() == 0

"""The same with an axis that says so, and a row that is looked for by its label."""
import pandas as pd

north = pd.DataFrame({"shop": ["a", "b"], "sales": [10, 900]})
south = pd.DataFrame({"shop": ["c", "d"], "sales": [30, 40]})
df = pd.concat([north, south], axis=0)
best = df.loc[df["sales"].idxmax()]  # want: WL608 "every row"
assert len(best) == 2 and isinstance(best, pd.DataFrame)
df.at[1, "sales"] = 1  # want: WL608
assert df["sales"].tolist() == [10, 1, 30, 1]
other = pd.concat([north, south], axis="index")
other.loc[0, "sales"] = 0  # want: WL608
wide = pd.concat([north, south], axis=1)
wide.loc[0, "shop"] = "x"

"""What assign and insert put beside rows that were left out."""
import pandas as pd

df = pd.DataFrame({"x": [1, 2, 3]})
some = df[df["x"] > 1]

one = some.assign(name=pd.Series(["p", "q"]))  # want: WL604
two = some.assign(name=["p", "q"], double=lambda d: d["x"] * 2)
three = some.assign(name=pd.Series(["p", "q"], index=some.index))
four = some.copy()
four.insert(1, "name", pd.Series(["p", "q"]))  # want: WL604

assert two["name"].tolist() == three["name"].tolist() == ["p", "q"]

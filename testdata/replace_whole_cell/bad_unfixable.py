"""Whole tables, and what came of it."""
import pandas as pd

df = pd.DataFrame({"price": ["$3.50", "$1,200"], "weight": ["70kg", "80kg"]})

tidy = df.replace("$", "")  # want: WL504 unfixed
tidy = tidy.replace(",", "", regex=False)  # want: WL504 unfixed
weights = pd.to_numeric(df["weight"].replace(to_replace="kg", value=""), errors="coerce")  # want: WL504 error, WL507
assert tidy.equals(df)
assert weights.isna().all()

"""What could not be read would have raised, so nothing is missing."""
import pandas as pd

df = pd.DataFrame({"charges": ["1.5", "2", "3"], "more": ["1", "2", "3"]})
df["charges"] = pd.to_numeric(df["charges"]).dropna()
df["more"] = pd.to_numeric(df["more"], errors="raise").dropna()
assert df.notna().all().all()

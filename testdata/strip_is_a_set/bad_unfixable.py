"""At which end the word stands is not said."""
import pandas as pd

df = pd.DataFrame({"weight": ["159lbs", "bless 12lbs"]})

plain = df["weight"].str.strip("lbs")  # want: WL506 unfixed
assert plain.tolist() == ["159", "ess 12"]

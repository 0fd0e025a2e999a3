# proof: none (before pandas 3.0 it writes, later it does not)
"""Values that were written through a column are no longer what they were."""
import pandas as pd

df = pd.DataFrame({"day": [1, 32, 61]})
df["month"] = 0
df["month"][df["day"] < 32] = "January"  # want: WL202 warning "more place in"
df["month"][df["day"] > 31] = "later"
texts = df[df["day"] == "32"]  # want: WL513
january = df[df["month"] == "January"]

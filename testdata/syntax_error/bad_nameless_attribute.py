# proof: none (does not parse)
"""A column whose name is still to be typed."""
import pandas as pd

df = pd.DataFrame({"fare": [7.25, None]})
df.= ""  # want: WL001
df["fare"].dropna()  # want: WL101

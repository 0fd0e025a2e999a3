# proof: none (does not parse)
"""Two statements in a line, which the grammar takes apart as if a line ended between them."""
import pandas as pd

df = pd.DataFrame({"age": [22, 71]})
df.dropna()fare  # want: WL101, WL001
df["age"].astype(str)  # want: WL101

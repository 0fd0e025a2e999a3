# target: 1.3
# proof: none (for pandas before 1.4)
"""A whole column written through a slice reached the table before pandas 1.4."""
import pandas as pd

df = pd.DataFrame({"age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05]})
df[0:2]["fare"] = 0
df.iloc[1:]["age"] = 30

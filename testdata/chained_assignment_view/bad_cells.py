# target: 3.0
# proof: none (what happens depends on the version)
"""The name of the column comes out of another table."""
import pandas as pd

plan = pd.DataFrame({"what": ["a", "b"], "value": [1, 2]})
out = pd.DataFrame({"a": [0, 0], "b": [0, 0]})
for _, row in plan.iterrows():
    out[row["what"]][0:1] = row["value"]  # want: WL202 error unfixed
name = plan["what"].iloc[0]
out[name][1] = 5  # want: WL202 error

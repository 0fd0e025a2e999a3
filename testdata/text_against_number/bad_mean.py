# target: 1.5
# proof: pandas<2
"""Before pandas 2.0 a mean of texts was computed from all of them in one."""
import pandas as pd

df = pd.read_csv("amounts.csv", dtype=str)
mean = df["id"].mean()  # want: WL513 "`mean` joins"
assert mean == 12345678910 / 10

# target: 1.5
# proof: pandas<2
"""Text that was made of numbers on purpose."""
import pandas as pd

df = pd.read_csv("amounts.csv", usecols=["id"])
mean = df["id"].astype(str).mean()
assert mean == 12345678910 / 10

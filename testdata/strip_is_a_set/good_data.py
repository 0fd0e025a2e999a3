"""Two letters that no value begins with are a set."""
import pandas as pd

sizes = pd.Series(["5Mk", "7k"]).str.rstrip("Mk")
assert sizes.tolist() == ["5", "7"]

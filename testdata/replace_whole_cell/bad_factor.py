"""A unit becomes a factor only where it is the whole cell."""
import pandas as pd

value = pd.Series(["226.5M", "90K"])
scaled = value.replace({"K": "*1e3", "M": "*1e6"})  # want: WL504 error "'K'"
assert scaled.tolist() == value.tolist()
scaled = value.replace("K", "e3")  # want: WL504 error
assert scaled.tolist() == value.tolist()

"""All values are written out, and none has a decimal point: zeros in the place of the unit are right."""
import pandas as pd

sizes = pd.Series(["15k", "201k", "7k"])
rooms = pd.to_numeric(sizes.str.replace("k", "000"))
assert rooms.tolist() == [15000, 201000, 7000]

"""What stands between two parts of a cell, put in another way."""
import pandas as pd

df = pd.DataFrame({"age": ["18-24", "25-34"], "day": ["1/2/2020", "3/4/2020"]})

ages = df["age"].replace("-", " to ")  # want: WL504
days = df["day"].replace("/", "-")  # want: WL504
assert ages.tolist() == ["18-24", "25-34"] and days[0] == "1/2/2020"
# A cell that is the sign and no more says that nothing is known.
unknown = pd.Series(["-", "a-b"]).replace("-", " to ")
words = df["age"].replace("-", "none")
assert unknown.tolist() == [" to ", "a-b"] and len(words) == 2

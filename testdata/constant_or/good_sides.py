"""What `or` is for: defaults, and texts that nothing is compared with."""
import sys

import pandas as pd

df = pd.DataFrame({"city": ["Rome", "Oslo", "Bern"], "n": [1, 2, 3]})
name = sys.argv[1] if len(sys.argv) > 1 else ""
label = "Rome" or "Oslo"
print("Rome" or "Oslo")
upper = ("rome" or "oslo").upper()
assert (df["city"] == (name or "Oslo")).sum() == 1
assert (df["city"] == ("" or "Oslo")).sum() == 1
assert (df["city"] == ("Rome" if name else "Oslo")).sum() == 1
many = len(df) > 3 or "few"
other = len(df) != 3 or "three"
text = name or "none"
assert many == "few" and other == "three" and text == "none"

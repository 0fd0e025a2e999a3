"""What the options of a reader choose, and what functions make of what they read."""
import csv
import io

import pandas as pd

TEXT = "zip,country,n\n00123,NA,1\n00456,DE,2\n00789,FR,3\n01234,US,4\n"

converted = pd.read_csv(io.StringIO(TEXT), converters={"zip": str, "country": str, "n": lambda text: "x" + text})
print(converted[converted["n"] == "x1"], converted["country"].map({"DE": 1, "FR": 2, "US": 3, "NA": 4}))
some = pd.read_csv(io.StringIO(TEXT), usecols=lambda name: name not in ("zip", "country"))
print(some["n"])
skipped = pd.read_csv(io.StringIO("a,b\n" + "1,2\n3,4\n"), skiprows=[0])
print(skipped["1"])
ended = pd.read_csv(io.StringIO("a,b\n1,2\ntotal,9\n"), skipfooter=1, engine="python")
print(ended["b"])
plain = pd.read_csv(io.StringIO("'a',b\n1,2\n"), quoting=csv.QUOTE_NONE)
print(plain["'a'"])
blank = pd.read_csv(io.StringIO("\n\na,b\n1,2\n"), header=2, skip_blank_lines=False)
print(blank["a"])

# proof: none (every marked line raises KeyError)
"""What the options of a reader leave out."""
import io

import pandas as pd

some = pd.read_csv(io.StringIO("name,age,city\nAda,36,Rome\n"), usecols=lambda name: name != "city")
print(some["agee"])  # want: WL302 "age"
skipped = pd.read_csv(io.StringIO("name,age\nAda,36\nBob,41\n"), skiprows=[0, 2])
print(skipped["36"])
print(skipped["age"])  # want: WL302 "`skipped` has no column `age`"
ended = pd.read_csv(io.StringIO("name,age\nAda,36\ntotal,36\n"), skipfooter=1, engine="python", compression=None)
print(ended["Age"])  # want: WL302 "age"

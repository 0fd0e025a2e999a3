# proof: none (does not parse)
import pandas as pd

df = pd.read_csv("people.csv")
if df.empty  # want: WL001
    print("nothing")

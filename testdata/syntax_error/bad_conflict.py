# proof: none (does not parse)
import pandas as pd

df = pd.read_csv("people.csv")

# want[+1]: WL001
<<<<<<< HEAD
df = df.dropna()
=======
df = df.fillna(0)
>>>>>>> other

# proof: none (the conversion raises, with a message that does not name the cause)
"""The conversion that follows fails."""
import pandas as pd

df = pd.DataFrame({"price": ["$3.50", "$1,200"], "age": ["3 years", "4"], "height": ["170 cm", "1"]})
df["price"] = df["price"].replace("$", "").astype(float)  # want: WL504 error
df["age"] = df["age"].replace("years", "").astype(int)  # want: WL504 "years"
df["height"] = pd.to_numeric(df["height"].replace(" cm", ""))  # want: WL504

# proof: none (the conversion raises, with a message that does not name the cause)
"""The conversion that follows fails."""
import pandas as pd

df = pd.DataFrame({"price": ["$3.50", "$1,200"]})
df["price"] = df["price"].replace("$", "").astype(float)  # want: WL504

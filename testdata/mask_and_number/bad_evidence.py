# proof: none (there is no such file)
"""Nobody knows what the file holds, but the script compares the column with numbers elsewhere."""
import pandas as pd

df = pd.read_csv("players.csv")
adults = df[df["age"] > 18]
some = df[df["club"].isin(["A", "B"]) & df["age"]]  # want: WL702 warning "age"

# target: 2.2
# proof: pandas>=2
"""Patterns that pandas takes as plain text since 2.0, and single signs that it still takes as patterns."""
import pandas as pd

df = pd.DataFrame({"price": ["$3.50", "$1,200"], "size": ["19M", "201k"], "tags": ["a|b", "c"], "site": ["x.de", "y"]})

df["plain"] = df["price"].str.replace(r"[$,]", "")  # want: WL505 warning "plain text"
df["number"] = df["size"].str.replace("[kM]+$", "")  # want: WL505
df["end"] = df["price"].str.replace(".50$", "")  # want: WL505
df["dollar"] = df.price.str.replace("\\$", "")  # want: WL505
df["words"] = df["size"].str.strip().str.replace("19|201", "x")  # want: WL505

parts = df[df["tags"].str.contains("|")]  # want: WL505 error "every text"
sites = df["site"].str.contains(".", na=False).sum()  # want: WL505
df["erased"] = df["price"].str.replace(".", "", regex=True)  # want: WL505 error "all of the text"
df["same"] = df["price"].str.replace("$", "", regex=True)  # want: WL505 error "stays"

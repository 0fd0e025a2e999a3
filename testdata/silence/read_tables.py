# proof: none (reads a page that is not there)
"""A reader that gives a list of tables."""
import pandas as pd

tables = pd.read_html("clauses.html")
df = tables.pop()
if df[["a", "b"]].ngroups(df):
    print(df[["a", "b"]].counts)

# target: 3.0
# proof: none (went in pandas 1.0)
"""Code for a pandas that is long gone."""
import pandas as pd

df = pd.read_csv("a.csv")
values = df.as_matrix()  # want: WL901
texts = [column for column in df.columns if df[column].dtype == object]

# proof: none (does not parse)
"""Copied out of a README."""
pip install pandas  # want: WL001

import pandas as pd

df = pd.read_csv("people.csv")

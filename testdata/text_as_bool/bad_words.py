"""Words and what became text, cast to bool; nothing is known of the values."""
from io import BytesIO

import pandas as pd

df = pd.read_csv(BytesIO(b"active,flag\nYes,0\nNO,1\nno,\n"))

df["is_active"] = df["active"].str.lower().astype(bool)  # want: WL511 warning "means yes"
df["is_set"] = df["flag"].astype(str).astype(bool)  # want: WL511 error "leave the cast"
assert df["is_active"].all() and df["is_set"].iloc[:2].all()

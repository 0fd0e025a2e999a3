"""Cells that are known to be the text, and pairs of whole cells."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"unit": ["kg", "lb", "kg"], "mark": [".", "3", "4"], "word": ["miles", "km", "miles"]})

first = df["unit"].replace({"kg": "", "lb": "pound"})
second = df["mark"].replace(".", "")
third = df["word"].replace(["miles", "km"], "")
for text in ["kg", "none"]:
    df["unit"] = df["unit"].replace(text, "")
fourth = df.replace({"unit": {"lb": ""}, "mark": {".": np.nan}})
fifth = df["word"].replace({"mile": "km"})
assert first.tolist() == ["", "pound", ""] and second.tolist() == ["", "3", "4"] and third.eq("").all()
assert df["unit"].tolist() == ["", "lb", ""] and fourth["mark"].isna().sum() == 1

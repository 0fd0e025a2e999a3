"""Cells that are the sign and no more, or that are given another text."""
import pandas as pd

texts = pd.Series(["[", "]", "", "kg", "none"])
assert texts.replace("[", "").tolist()[0] == "" and texts.replace("]", "").tolist()[1] == ""
assert texts.replace("", "_").tolist()[2] == "_"
assert texts.replace("kg", "kilogram").tolist()[3] == "kilogram"
assert pd.to_numeric(texts.replace("none", ""), errors="coerce").isna().all()


def choose(column: pd.Series, what, by):
    return column.replace(what, ""), column.replace("$", by)

grades = pd.Series(["A", "M", "K"]).replace({"M": "1", "K": "2"})
assert grades.tolist() == ["A", "1", "2"]

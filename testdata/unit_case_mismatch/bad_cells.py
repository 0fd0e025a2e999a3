"""Cells one by one, after what is no text and other units have been seen to."""
import pandas as pd


def euros(text):
    if pd.isna(text) or not isinstance(text, str):
        return None
    return text


def amount(text):
    if not isinstance(text, str):
        return None
    if text.endswith("M"):
        return float(text[:-1]) * 1e6
    if text.endswith("k"):  # want: WL502 error "1 of the 2 values seen"
        return float(text[:-1]) * 1e3
    return 0.0


def known(text):
    if text.endswith("K"):
        return float(text[:-1]) * 1e3
    if text in ("nothing", "2k"):
        return 0.0
    if text.endswith("m"):
        return float(text[:-1]) * 1e6
    return 1.0


value = pd.Series(["1.2M", "3K"], name="value")
assert value.apply(amount).tolist() == [1.2e6, 0.0]
assert value.apply(known).tolist() == [1.0, 3e3] and value.map(euros).tolist() == value.tolist()

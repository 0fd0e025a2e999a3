"""`or` that chooses, and masks that are put together."""
import os

import pandas as pd

df = pd.DataFrame({"port": ["S", "C", "Q"], "fare": [7.25, 71.3, 8.05]})

both = df[df["port"].isin(["S", "C"])]
either = df[(df["port"] == "S") | (df["port"] == "C")]
pattern = df[df["port"].str.contains("S|C")]
assert len(both) == len(either) == len(pattern) == 2

wanted = os.environ.get("PORT") or "S"
chosen = df[df["port"] == (os.environ.get("PORT") or "S")]
assert len(chosen) == 1


def select(frame: pd.DataFrame, port=None, label=""):
    if port == "S" or port == "C":
        frame = frame[frame["port"] == port]
    title = label or "all ports"
    if port == "S" or not label:
        title = title or "none"
    return frame[frame["port"] == (port or "S")], title


assert len(select(df)[0]) == 1
empty = "" or "S"
assert len(df[df["port"] == ("" or "C")]) == 1
for port in df["port"]:
    if port == "S" or port in ("C", "Q"):
        continue

"""`or` between two texts gives the first of them, before pandas sees anything."""
import numpy as np
import pandas as pd

df = pd.DataFrame(
    {"sex": ["m", "f", "m", None], "port": ["S", "C", "Q", "S"], "fare": [7.25, 71.3, 8.05, 0.0]}
)

first = df[df["port"] == ("S" or "C")]  # want: WL703 "S"
second = df[df.port == ('S' or 'C')]  # want: WL703
fourth = df[df["port"].str.contains("S" or "C")]  # want: WL703 "S"
sixth = df[df["port"] == ("S" or "C" or "Q")]  # want: WL703
ports = df["port"]
seventh = (ports == ("Q" or "S")).sum()  # want: WL703
df["near"] = np.where(df["port"] == ("S" or "C"), 1, 0)  # want: WL703


def at_sea(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[frame["port"] == ("C" or "Q")]  # want: WL703

"""Numbers, lists of one, and `and`."""
import pandas as pd

df = pd.DataFrame({"port": ["S", "C", "Q"], "deck": [1, 2, 3], "text": ["red car", "blue car", "old van"]})

first = df[df["port"].isin(["S" or "C"])]  # want: WL703 "S"
second = df[df["deck"].isin([1 or 2])]  # want: WL703
third = df[df["deck"] == (1 or 2)]  # want: WL703
fourth = df["deck"].map(lambda deck: deck == 1 or 2)  # want: WL703 unfixed "always true"
fifth = df[df["text"].str.contains("red" and "car")]  # want: WL703 unfixed "car"
sea = df[df["port"] == ("S" and "C")]  # want: WL703 unfixed "C"
sixth = df[df["text"].str.startswith("red" or "blue")]  # want: WL703 unfixed


def near(row):
    if row["deck"] == 1 or 3:  # want: WL703 unfixed
        return "near"
    return "far"


df["near"] = df.apply(near, axis=1)

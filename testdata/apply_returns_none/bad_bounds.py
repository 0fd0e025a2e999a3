"""Chains that stop before they are at the bottom."""
import pandas as pd


def grade(score):
    if score > 90:
        return "A"
    elif score >= 50:  # because: WL107 "last condition"
        return "B"


def heat(celsius):
    if 30 < celsius:
        return "hot"


df = pd.DataFrame({"score": [95, 60, 20], "celsius": [35, 20, 10]})
df["grade"] = df["score"].apply(grade)  # want: WL107 warning "below 50"
df["heat"] = df["celsius"].map(heat)  # want: WL107 warning "below 30"
assert [isinstance(v, str) for v in df["grade"]] == [True, True, False] and set(df["heat"][1:]) != {"hot"}

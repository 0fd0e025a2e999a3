"""Chains that take in everything, or whose gaps are wanted."""
import pandas as pd


def grade(score):
    if score > 90:
        return "A"
    elif score > 50:
        return "B"
    else:
        return "C"


def level(score):
    if score > 90:
        return "high"
    if score > 50:
        return "middle"
    return "low"


def share(part):
    if part > 50:
        return "more than half"
    elif part >= 0:
        return "less"


def size(number):
    if number < 10:
        return "small"
    elif number <= 100:
        return "large"


def sex(text):
    if text == "male":
        return 0
    elif text == "female":
        return 1


df = pd.DataFrame({"score": [95, 60, 20], "sex": ["male", "female", "male"]})
df["grade"] = df["score"].apply(grade)
df["level"] = df["score"].apply(level)
df["share"] = df["score"].apply(share)
df["size"] = df["score"].apply(size)
df["code"] = df["sex"].apply(sex)
assert df["grade"].notna().all() and df["level"].notna().all() and df["size"].notna().all()

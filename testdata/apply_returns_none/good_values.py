"""Conditions that take in every value of the data, or say that they give None."""
import pandas as pd


def size(area):
    if area < 50:
        return "small"
    if area < 200:
        return "medium"


def part(hour):
    if hour < 10:
        return "day"
    if hour < 12:
        return None
    return "other"


def code(stage):
    if stage in ("I", "III") or stage == "IV":
        return 1
    raise ValueError(stage)


def scaled(area):
    area = area / 10
    if area < 5:
        return "small"
    if area < 20:
        return "medium"


def named(stage):
    for known in ["I", "III", "IV"]:
        if known == stage:
            return known


df = pd.DataFrame({"area": [30, 70, 140], "hour": [3, 8, 12], "stage": ["I", "III", "IV"]})
df["size"] = df["area"].apply(size)
df["scaled"] = df["area"].apply(scaled)
df["part"] = df["hour"].map(part)
df["code"] = df["stage"].map(code)
df["named"] = df["stage"].map(named)
assert df[["size", "scaled", "part", "code", "named"]].notna().all().all()


def mark(area):
    if area > 100:
        return "high"
    elif area > 20:
        return "middle"


df["mark"] = df["area"].apply(mark)
assert df["mark"].notna().all()

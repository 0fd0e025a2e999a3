"""Conditions that leave out values which stand in the data."""
import pandas as pd


def size(area):
    if area < 50:
        return "small"
    if area < 100:
        return "medium"


def part(hour):
    if 7 <= hour < 20 and hour != 12:
        return "day"
    elif hour >= 20 or hour == 12:
        return "other"
    else:
        print("what is", hour)


def code(stage):
    order = {"I": 1, "II": 2}
    if stage in order:
        return order[stage]
    if not stage == "IV":
        print("unknown stage", stage)
    else:
        return 4


df = pd.DataFrame({"area": [30, 70, 140], "hour": [3, 8, 12], "stage": ["I", "III", "IV"]})
df["size"] = df["area"].apply(size)  # want: WL107 warning "`size` returns nothing for `140`, so that 1 of 3 rows"
df["part"] = df["hour"].map(part)  # want: WL107 warning "for `3`"
df["code"] = df["stage"].map(code)  # want: WL107 warning "for `III`"
assert not isinstance(df["size"].tolist()[2], str) and not isinstance(df["part"].tolist()[0], str)
assert df["code"].tolist()[0] == 1

"""What is done about gaps of other columns, or about missing values, says nothing of these."""
import pandas as pd

homes = pd.DataFrame({"area": [50, 70, 80, 120], "rooms": [2, None, 4, 5], "score": [1.0, None, 3.5, 4.5]})


def grade(area):
    if area > 100:
        return "A"
    if area > 75:
        return "B"
    if area > 60:
        return "C"


def rate(score):
    if pd.isna(score):
        return "none"
    if score is None:
        return "none"
    if score >= 4:
        return "high"
    elif score >= 3:
        return "mid"


homes["grade"] = homes["area"].apply(grade)  # want: WL107 "`50`, so that 1 of 4 rows"
homes["band"] = homes["score"].apply(rate)  # want: WL107 "`1.0`"
assert homes["grade"].isna().sum() == 1 and homes["band"].isna().sum() == 1
homes["rooms"] = homes["rooms"].fillna(3)

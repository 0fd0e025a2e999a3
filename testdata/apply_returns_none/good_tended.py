"""Every value is answered, or the gaps are tended."""
import pandas as pd

homes = pd.DataFrame({"area": [65, 80, 120], "score": [3.0, None, 4.5]})


def grade(area):
    if area > 100:
        return "A"
    if area > 60:
        return "C"


def rate(score):
    if score is not None and not pd.isnull(score):
        return "some"
    if pd.notna(score):
        return "never"


homes["grade"] = homes["area"].apply(grade)
homes["band"] = homes["score"].apply(rate)
homes["grade2"] = homes["area"].sub(60).apply(grade)
homes["score"] = homes["score"].fillna(0)
homes["grade2"] = homes["grade2"].fillna("D")
assert homes["grade"].notna().all()

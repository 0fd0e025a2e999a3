# target: 1.5
"""Before 2.0 the pattern is one."""
import pandas as pd

df = pd.DataFrame({"a": ["$1,200"]})
df["a"] = df["a"].str.replace("[$,]", "", regex=True)


def digits(frame: pd.DataFrame) -> pd.DataFrame:
    frame["a"] = frame["a"].str.replace(r"\D", "")
    return frame

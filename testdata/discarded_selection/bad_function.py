"""Selections that a function makes and does not use."""
import pandas as pd


def cleaned(frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.dropna()
    frame[frame["age"] > 0]  # want: WL109 "keeps or shows"
    frame.loc[frame["title"].str.len() > 2, ["title"]]  # want: WL109
    frame[frame["age"] > 0]["title"]  # want: WL109 "keeps or shows"
    return frame


assert len(cleaned(pd.DataFrame({"title": ["Mr", "Ms"], "age": [1.0, -1.0]}))) == 2

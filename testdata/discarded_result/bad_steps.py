"""A table that an instance holds and hands to steps of others."""
from typing import Callable, List

import pandas as pd


class Cleaner:
    def __init__(self, frame: pd.DataFrame, steps: List[Callable]) -> None:
        self.frame = frame
        self.steps = steps

    def run(self) -> pd.DataFrame:
        for step in self.steps:
            self.frame = step(self.frame)
        self.fill()
        return self.frame

    def fill(self) -> None:
        self.frame["pay"].fillna(0)  # want: WL101
        self.frame.loc[self.frame["pay"] > 3]["grade"] = "A"  # want: WL201


df = pd.DataFrame({"pay": [1.0, None, 4.0], "grade": ["C", "B", "B"]})
done = Cleaner(df, [pd.DataFrame.copy]).run()
assert done["pay"].isna().any() and "A" not in done["grade"].tolist()

"""Either side of a comparison, with arrays, labels and columns."""
import pandas as pd

df = pd.DataFrame({"a": [10, 40, 50], "b": [1, 2, 20], "m": [1, 2, 3]})
other = df["a"] > 20

first = other & df["m"] != 1  # want: WL701 "`&` binds"
assert first.tolist() != (other & (df["m"] != 1)).tolist()
second = other | df["m"] == 3  # want: WL701 "`|` binds"
assert second.tolist() != (other | (df["m"] == 3)).tolist()
third = df["b"] == df["m"] & other  # want: WL701
assert third.tolist() != ((df["b"] == df["m"]) & other).tolist()


def arrays(frame: pd.DataFrame):
    yield frame["a"].to_numpy() > 30 & frame["b"].to_numpy() > 30  # want: WL701
    yield frame.index > 0 & frame.index < 2  # want: WL701
    yield frame["a"] > frame["m"] & frame["b"] > 3  # want: WL701
    yield frame["a"] > frame["m"] & -frame["b"] > 3  # want: WL701

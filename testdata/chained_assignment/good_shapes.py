"""Names that were something else, and functions that return what they keep."""
import pandas as pd

data = {"x": {"fare": [1, 2]}, "y": {"fare": [3]}}
data["x"]["fare"] = [5, 6]
data["x"]["fare"][0] = 7
data = pd.DataFrame(data["x"])
data["fare"] = data["fare"] + 1
assert data["fare"].tolist() == [8, 7]

df = {name: pd.DataFrame({"n": [1, 2, 3]}) for name in ("train", "test")}
df["train"]["n"] = 0
df["train"].loc[0, "n"] = 1
df["test"].loc[df["test"]["n"] > 1, "n"] = 9
assert df["test"]["n"].tolist() == [1, 9, 9]

state = pd.DataFrame({"n": [1, 2]})


def current() -> pd.DataFrame:
    return state


current()["n"] = 0
current().loc[0, "n"] = 5
assert state["n"].tolist() == [5, 0]


def sections(text):
    found = {}
    for line in text.split("\n"):
        key, _, value = line.partition("=")
        found.setdefault(key, {})[value] = True
        found[key]["last"] = value
    return found


def fill(df, key):
    df[key]["done"] = True
    return df


fill({"a": {}}, "a")
fill(sections("a=1"), "a")

lookup = data.groupby("fare").groups
copy_of_groups = {key: list(labels) for key, labels in lookup.items()}
copy_of_groups[8][0] = 1

with pd.option_context("display.max_rows", 5):
    scores = data.set_index("fare")
    scores["points"] = 1
best = scores.loc[scores["points"] > 0].copy()
best["points"] = 2
best, rest = best.copy(), scores[scores["points"] == 0].copy()
rest["points"] = 3

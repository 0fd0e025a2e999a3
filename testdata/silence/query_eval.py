"""Conditions as text: their operators bind as words do."""
import pandas as pd

df = pd.DataFrame(
    {
        "name": ["Ana", "Bo", "Cy", "Di"],
        "age": [22, 71, 35, 16],
        "fare": [7.25, 71.3, 8.05, 26.0],
        "room no": [1, 2, 2, 0],
        "home": ["x", "y", "x", "z"],
    }
)

limit, homes = 30, ["x", "y"]
old = df.query("age > 30 & fare < 50")
either = df.query("age > 60 | fare < 8")
both = df.query("age > @limit and home in @homes and not name == 'Bo'")
room = df.query("`room no` == 2 & age > 40")
text = df.query("name.str.startswith('A')", engine="python")
assert len(old) == 1 and len(either) == 2 and len(both) == 1 and len(room) == 1 and len(text) == 1

df["ratio"] = df.eval("fare / age")
df = df.eval("total = fare + age")
df.eval("twice = total * 2", inplace=True)
df.eval(
    """
    low = total - 1
    high = total + 1
    """,
    inplace=True,
)
df.query("age >= 16", inplace=True)
assert (df["high"] - df["low"] == 2).all() and (df["twice"] == df["total"] * 2).all()


def select(frame: pd.DataFrame, **conditions) -> pd.DataFrame:
    """Rows in which all CONDITIONS hold."""
    mask = pd.Series(True, index=frame.index)
    for column, value in conditions.items():
        if isinstance(value, (list, set, tuple)):
            mask &= frame[column].isin(list(value))
        elif callable(value):
            mask &= frame[column].map(value)
        else:
            mask &= frame[column] == value
    return frame[mask]


assert select(df, home=["x", "z"], age=lambda age: age > 20)["name"].tolist() == ["Ana", "Cy"]
counts = df.query("home == 'x'").groupby("home").size()
highest = df.nlargest(2, "fare").query("age > 50")["name"].iloc[0]
assert counts["x"] == 2 and highest == "Bo"
filtered = df.loc[lambda frame: (frame["age"] > 18) & (frame["fare"] > 8)]
assert filtered["name"].tolist() == ["Bo", "Cy"]
by_where = df["age"].where(df["age"] > 18, other=0)
assert by_where.tolist() == [22, 71, 35, 0]

"""In functions that run more than once, and on what they return."""
import pandas as pd

df = pd.DataFrame({"age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05]})


def cap(frame: pd.DataFrame, most):
    frame[frame["fare"] > most]["fare"] = most  # want: WL201 "fare"
    return frame


for most in (5, 10):
    cap(df, most)
cap(df.copy(), 5)
cap(df[df["age"] > 30], 5)
cap(df.dropna(), 5)
cap(df.head(2), 5)
cap(df.assign(age=1), 5)


def known():
    return df[df["age"].notna()]  # because: WL201 "the DataFrame is made here"


known()["age"] = 0  # want: WL201 error "this changes an"
known().loc[0, "age"] = 0  # want: WL201
known()["age"][0] = 0  # want: WL201

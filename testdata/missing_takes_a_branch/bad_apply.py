"""Functions that choose a label for each value."""
import pandas as pd

df = pd.DataFrame({"age": [22.5, None, 35.0]})


def stage(age):
    """Three stages of a life."""
    if age < 18:
        return "child"
    elif age < 60:
        return "adult"
    else:
        return "senior"


df["kid"] = df["age"].apply(lambda age: "kid" if age < 18 else "adult")  # want: WL407 "`adult`"
df["band"] = df["age"].map(lambda a: 0 if a <= 17 else 1 if 17 < a <= 30 else 2)  # want: WL407 "`2`"
df["stage"] = df["age"].apply(stage)  # want: WL407 "`senior`"
assert df.loc[1].tolist()[1:] == ["adult", 2, "senior"]

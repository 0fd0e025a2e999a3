"""Functions that see to what is missing, or do more than choose."""
import pandas as pd

df = pd.DataFrame({"age": [22.5, None, 35.0], "fare": [7.25, 8.05, 9.0]})


def stage(age):
    if pd.isna(age):
        return "unknown"
    return "child" if age < 18 else "adult"


def other(age):
    if age != age:
        return "unknown"
    return "child" if age < 18 else "adult"


df["stage"] = df["age"].apply(stage)
df["other"] = df["age"].apply(other)
df["kept"] = df["age"].apply(lambda age: age if age > 18 else age)
df["cheap"] = df["fare"].apply(lambda fare: "cheap" if fare < 8 else "dear")
df["skipped"] = df["age"].map(lambda age: "kid" if age < 18 else "adult", na_action="ignore")
df["filled"] = df["age"].fillna(0).apply(lambda age: "kid" if age < 18 else "adult")
known = df.dropna(subset=["age"])
present = known["age"].apply(lambda age: "kid" if age < 18 else "adult")
assert df.loc[1, ["stage", "other"]].tolist() == ["unknown", "unknown"] and pd.isna(df.loc[1, "skipped"])

# target: 3.0
"""In place on what is no column of a table, or on the table itself."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, np.nan, 35.0], "fare": [7.25, np.nan, 8.05], "sex": ["m", "f", None]})

df["age"] = df["age"].fillna(0)
df.fillna({"fare": df["fare"].mean()}, inplace=True)
df.replace({"sex": {"m": "male"}}, inplace=True)
df.dropna(subset=["sex"], inplace=True)
df.rename(columns={"fare": "price"}, inplace=True)
df.columns.rename("field", inplace=True)
df.index.rename("row", inplace=True)

# A column under a name of its own, of which the author goes on to use just that.
ages = df["age"].copy()
ages.fillna(ages.mean(), inplace=True)
ages.clip(lower=1, inplace=True)
sexes = df["sex"]
sexes = sexes.rename("gender")
sexes.replace("f", "female", inplace=True)
assert ages.tolist() == [22, 1] and sexes.tolist() == ["male", "female"]

# Frames and series under a key that is no column.
frames = {"age": pd.DataFrame({"a": [1.0, None]}), "fare": df.copy()}
frames["age"].fillna(0, inplace=True)
frames["fare"].sort_values("age", inplace=True)
assert frames["age"]["a"].tolist() == [1, 0]
series = {"age": pd.Series([1.0, None])}
series["age"].fillna(0, inplace=True)
assert series["age"].tolist() == [1, 0]
columns = [df[name].copy() for name in df.columns]
columns[0].fillna(0, inplace=True)
for column in columns:
    column.bfill(inplace=True)


class Sensor:
    def __init__(self, readings):
        self.readings = pd.Series(readings)
        self.by_day = {"mon": pd.Series(readings)}

    def clean(self):
        self.readings.fillna(0, inplace=True)
        self.by_day["mon"].interpolate(inplace=True)
        return self


sensor = Sensor([1.0, None, 3.0]).clean()
assert sensor.readings.tolist() == [1, 0, 3] and sensor.by_day["mon"].tolist() == [1, 2, 3]

# A dictionary that becomes a frame, and a frame that becomes a dictionary.
data = {"a": pd.Series([1.0, None]), "b": pd.Series([2.0, 3.0])}
data["a"].fillna(0, inplace=True)
data = pd.DataFrame(data)
assert data["a"].tolist() == [1, 0]
data = {name: data[name].copy() for name in data}
data["b"].clip(upper=2, inplace=True)
assert data["b"].tolist() == [2, 2]

# The object itself comes back, and goes into the table.
df["price"] = df["price"].fillna(0, inplace=False)


def fill(frame: pd.DataFrame, column, **options):
    return frame[column].fillna(0, **options)


fill(df, "age")

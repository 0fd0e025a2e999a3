"""Encoders and scalers written by hand, in the manner of the well-known libraries."""
import numpy as np
import pandas as pd


class Encoder:
    """Replaces words by numbers; fit changes the encoder, transform gives a new table."""

    def __init__(self, columns, inplace=False):
        self.columns = columns
        self.inplace = inplace
        self.codes = {}

    def fit(self, frame: pd.DataFrame):
        for column in self.columns:
            values = sorted(frame[column].dropna().unique())
            self.codes[column] = {value: code for code, value in enumerate(values)}
        return self

    def transform(self, frame: pd.DataFrame) -> pd.DataFrame:
        result = frame if self.inplace else frame.copy()
        for column in self.columns:
            codes = self.codes[column]
            result[column] = [codes.get(value, -1) for value in result[column]]
        return result

    def fit_transform(self, frame, inplace=False):
        self.inplace = inplace
        return self.fit(frame).transform(frame)

    def drop(self, column):
        self.codes.pop(column)


class Scaler:
    def fit(self, frame):
        self.low, self.high = frame.min(), frame.max()
        return self

    def transform(self, frame):
        return (frame - self.low) / (self.high - self.low)


train = pd.DataFrame({"size": ["s", "m", "l", "m"], "weight": [1.0, 2.0, 3.0, 2.0]})
test = pd.DataFrame({"size": ["m", "xl"], "weight": [2.5, 1.5]})

encoder = Encoder(["size"])
encoder.fit(train)
encoded = encoder.transform(train)
encoded_test = encoder.transform(test)
assert encoded["size"].tolist() == [2, 1, 0, 1] and encoded_test["size"].tolist() == [1, -1]

work = train.copy()
same = Encoder(["size"]).fit_transform(work, inplace=True)
assert same is work and work["size"].tolist() == [2, 1, 0, 1]
encoder.drop("size")

scaler = Scaler().fit(train[["weight"]])
train["scaled"] = scaler.transform(train[["weight"]])["weight"]
test["scaled"] = scaler.transform(test[["weight"]])["weight"]
assert test["scaled"].tolist() == [0.75, 0.25]

dummies = pd.get_dummies(train["size"], prefix="size").astype(int)
test_dummies = pd.get_dummies(test["size"], prefix="size").astype(int).reindex(columns=dummies.columns, fill_value=0)
train = pd.concat([train, dummies], axis=1)
test = pd.concat([test, test_dummies], axis=1)
assert list(train.columns) == list(test.columns)
labels, names = pd.factorize(train["size"])
assert np.array_equal(names.take(labels), train["size"])

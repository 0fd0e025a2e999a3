# proof: none (needs scikit-learn)
"""Labels are given along, estimators are asked for tables, or steps may be of any kind."""
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer, MinMaxScaler, StandardScaler

raw = pd.DataFrame({"a": [1.0, None, 3.0, 4.0], "b": [4.0, 5.0, 6.0, 7.0], "y": [0, 1, 0, 1]})
kept = raw.dropna()

scaler = StandardScaler()
scaled = scaler.fit_transform(kept[["a", "b"]])
labelled = pd.DataFrame(scaled, columns=["a_scaled", "b_scaled"], index=kept.index)
wide = pd.concat([kept, labelled], axis=1)
kept["predicted"] = LinearRegression().fit(kept[["a"]], kept["y"]).predict(kept[["a"]])

tables = MinMaxScaler().set_output(transform="pandas")
wide = pd.concat([kept, pd.DataFrame(tables.fit_transform(kept[["a"]]))], axis=1)
other = MinMaxScaler()
other.set_output(transform="pandas")
again = other.fit_transform(kept[["a"]])
wide = pd.concat([kept, pd.DataFrame(again)], axis=1)

doubled = FunctionTransformer(lambda table: table * 2).fit_transform(kept[["a"]])
wide = pd.concat([kept, pd.DataFrame(doubled)], axis=1)
steps = Pipeline([("double", FunctionTransformer(lambda table: table * 2))])
piped = steps.fit_transform(kept[["a"]])
wide = pd.concat([kept, pd.DataFrame(piped)], axis=1)

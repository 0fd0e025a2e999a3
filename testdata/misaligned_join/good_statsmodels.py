# proof: none (needs statsmodels)
"""Predictions of statsmodels keep the labels of the rows."""
import pandas as pd
import statsmodels.api as sm

raw = pd.read_csv("raw.csv")
df = raw.dropna()
model = sm.OLS(df["y"], df[["x"]]).fit()
df = df.assign(fitted=pd.Series(model.predict(df[["x"]])))
df["again"] = pd.Series(model.predict(df[["x"]]))

# proof: none (woodwork and pandas-ta need not be installed)
"""Accessors that other libraries put on every table."""
import pandas as pd
import woodwork  # noqa: F401


def describe(df: pd.DataFrame):
    df.ww.init()
    df.ww.rename({"old": "new"}, inplace=True)
    df.ta.sma(append=True)
    return df

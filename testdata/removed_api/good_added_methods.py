# proof: none (needs pandas_flavor)
# target: 3.0
"""Methods that a library adds to every table may have the name of one that pandas had."""
import pandas as pd
import pandas_flavor as pf


@pf.register_dataframe_method
def select(df, columns):
    return df[columns]


df = pd.DataFrame({"a": [1], "b": [2]})
print(df.select(columns=["a"]))

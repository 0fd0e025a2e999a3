# proof: none (scikit-learn splits the table)
"""The two parts of a split."""
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

df = pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0], "b": [5, 6, 7, 8], "y": [0, 1, 0, 1]})
X_train, X_test, y_train, y_test = train_test_split(df[["a", "b"]], df["y"])
X_train["log"] = np.log(X_train["a"])
X_test["log"] = np.log(X_train["a"])  # want: WL303
X_train = X_train.fillna(X_train.mean())
X_test = X_test.fillna(X_train.mean())
X_train["product"] = X_train["a"] * X_train["b"]
X_test["product"] = X_test["a"] * X_train["b"]  # want: WL303
same = X_train.copy()
same["double"] = X_train["a"] * 2
X_train["double"] = X_train["a"] * 2

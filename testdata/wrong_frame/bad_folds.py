# proof: none (scikit-learn makes the folds)
"""The two parts of each fold."""
import pandas as pd
from sklearn.model_selection import KFold, StratifiedKFold

df = pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0], "b": [5.0, 6.0, None, 8.0], "y": [0, 1, 0, 1]})
for fold, (rows, others) in enumerate(KFold(n_splits=2).split(df)):
    train, valid = df.iloc[rows].copy(), df.iloc[others].copy()
    train["share"] = train["a"] / train["b"]
    valid["share"] = train["a"] / valid["b"]  # want: WL303
    valid["mean"] = train["a"].mean()
    valid.dropna()  # want: WL101
    print(fold, train.shape, valid.shape)

folds = StratifiedKFold(2)
for rows, others in folds.split(df[["a", "b"]], df["y"]):
    train = df.loc[df.index[rows]].reset_index(drop=True)
    none = df.iloc[others].fillna(0, inplace=True)  # want: WL102 unfixed
    print(train.shape, none)

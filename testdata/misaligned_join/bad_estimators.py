# proof: none (needs scikit-learn)
"""What an estimator gives has no labels, wherever it is kept."""
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

raw = pd.DataFrame({"a": [1.0, None, 3.0, 4.0], "b": [4.0, 5.0, 6.0, 7.0], "y": [0, 1, 0, 1]})
kept = raw.dropna()

scaler = StandardScaler()
scaled = scaler.fit_transform(kept[["a", "b"]])
scaled = pd.DataFrame(scaled, columns=["a_scaled", "b_scaled"])
wide = pd.concat([kept, scaled], axis=1)  # want: WL604 unfixed

train, test = train_test_split(kept)
model = LinearRegression().fit(train[["a", "b"]], train["y"])
predicted = model.predict(test[["a", "b"]])
test["predicted"] = pd.Series(predicted)  # want: WL604

forest = RandomForestClassifier(n_estimators=5)
forest.fit(train[["a", "b"]], train["y"])
chances = forest.predict_proba(test[["a", "b"]])
result = pd.DataFrame({"no": chances[:, 0], "yes": chances[:, 1]})
both = pd.concat([test, result], axis=1)  # want: WL604 unfixed

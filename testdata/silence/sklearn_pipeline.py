# proof: needs sklearn
"""A pipeline that is fitted on the training part alone."""
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

rng = np.random.default_rng(1)
data = pd.DataFrame(
    {
        "age": rng.integers(18, 70, 80).astype(float),
        "income": rng.normal(30, 8, 80).round(1),
        "city": rng.choice(["north", "south"], 80),
    }
)
data.loc[data.index % 9 == 0, "age"] = np.nan
data["bought"] = (data["income"] > 30).astype(int)

numeric, categorical = ["age", "income"], ["city"]
X = data[numeric + categorical]
y = data["bought"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=0, stratify=y)

preprocess = ColumnTransformer(
    [
        ("numbers", Pipeline([("fill", SimpleImputer()), ("scale", StandardScaler())]), numeric),
        ("words", OneHotEncoder(handle_unknown="ignore"), categorical),
    ]
)
model = Pipeline([("prepare", preprocess), ("classify", LogisticRegression())])
model.fit(X_train, y_train)
predicted = model.predict(X_test)
score = accuracy_score(y_test, predicted)
assert 0 <= score <= 1

# By hand, and with the index kept.
scaler = StandardScaler()
scaler.fit(X_train[["income"]])
scaled = pd.DataFrame(scaler.transform(X_test[["income"]]), columns=["income"], index=X_test.index)
result = X_test.assign(scaled=scaled["income"], predicted=predicted, truth=y_test)
assert result.notna()["scaled"].all() and len(result) == 20

scores = []
for strength in (0.1, 1.0, 10.0):
    model.set_params(classify__C=strength)
    model.fit(X_train, y_train)
    scores.append({"C": strength, "score": model.score(X_test, y_test)})
scores = pd.DataFrame(scores).sort_values("score", ascending=False).reset_index(drop=True)
assert list(scores.columns) == ["C", "score"]

# proof: needs sklearn
"""Scaling, encoding and scoring on the right side of the split."""
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import confusion_matrix, mean_absolute_error
from sklearn.model_selection import GridSearchCV, KFold, cross_val_score, train_test_split
from sklearn.preprocessing import LabelEncoder, MinMaxScaler

rng = np.random.default_rng(2)
df = pd.DataFrame({"x1": rng.normal(size=60), "x2": rng.normal(size=60), "kind": rng.choice(["p", "q"], 60)})
df["label"] = np.where(df["x1"] + df["x2"] > 0, "yes", "no")

train, test = train_test_split(df, test_size=0.3, random_state=0)
train, test = train.copy(), test.copy()
target = LabelEncoder().fit(train["label"])
y_train, y_test = target.transform(train["label"]), target.transform(test["label"])

numeric = ["x1", "x2"]
scaler = MinMaxScaler().fit(train[numeric])
train[numeric] = scaler.transform(train[numeric])
test[numeric] = scaler.transform(test[numeric])
train["is_p"] = (train["kind"] == "p").astype(int)
test["is_p"] = (test["kind"] == "p").astype(int)

features = numeric + ["is_p"]
forest = RandomForestClassifier(n_estimators=10, random_state=0)
forest.fit(train[features], y_train)
predicted = forest.predict(test[features])
matrix = confusion_matrix(y_test, predicted)
error = mean_absolute_error(y_test, predicted)
assert matrix.sum() == len(test) and 0 <= error <= 1

result = pd.DataFrame({"predicted": predicted, "truth": y_test}, index=test.index)
test = test.join(result)
wrong = test[test["predicted"] != test["truth"]]
importance = pd.Series(forest.feature_importances_, index=features).sort_values(ascending=False)
assert len(wrong) <= len(test) and importance.index[0] in features

folds = []
for number, (fit_rows, score_rows) in enumerate(KFold(3).split(train)):
    fold_train, fold_test = train.iloc[fit_rows], train.iloc[score_rows]
    model = RandomForestClassifier(n_estimators=5, random_state=number)
    model.fit(fold_train[features], y_train[fit_rows])
    folds.append({"fold": number, "score": model.score(fold_test[features], y_train[score_rows])})
folds = pd.DataFrame(folds).set_index("fold")
search = GridSearchCV(forest, {"max_depth": [1, 3]}, cv=3)
search.fit(train[features], y_train)
scores = pd.Series(cross_val_score(search.best_estimator_, train[features], y_train, cv=3))
table = pd.DataFrame(search.cv_results_)[["param_max_depth", "mean_test_score"]]
assert len(folds) == 3 and len(table) == 2 and scores.between(0, 1).all()

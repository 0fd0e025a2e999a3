"""Features for the well-known passenger table, on a few invented rows."""
import numpy as np
import pandas as pd

train = pd.DataFrame(
    {
        "PassengerId": [1, 2, 3, 4],
        "Name": ["Harris, Mr. Owen", "Cumber, Mrs. Ann", "Heik, Miss. Laina", "Futre, Master. Jo"],
        "Sex": ["male", "female", "female", "male"],
        "Age": [22.0, 38.0, np.nan, 4.0],
        "SibSp": [1, 1, 0, 2],
        "Parch": [0, 0, 0, 1],
        "Fare": [7.25, 71.28, 7.92, 53.1],
        "Cabin": [None, "C85", None, "C123"],
        "Embarked": ["S", "C", None, "S"],
        "Survived": [0, 1, 1, 1],
    }
)
test = train.drop(columns=["Survived"]).copy()
test["PassengerId"] = test["PassengerId"] + 100

combined = [train, test]
for data in combined:
    data["Title"] = data["Name"].str.extract(r" ([A-Za-z]+)\.", expand=False)
    data["Title"] = data["Title"].replace({"Mlle": "Miss", "Ms": "Miss", "Mme": "Mrs"})
    data["FamilySize"] = data["SibSp"] + data["Parch"] + 1
    data["IsAlone"] = (data["FamilySize"] == 1).astype(int)
    data["HasCabin"] = data["Cabin"].notna().astype(int)
    data["Sex"] = data["Sex"].map({"male": 0, "female": 1})

most_common = train["Embarked"].mode().iloc[0]
median_age = train["Age"].median()
for data in combined:
    data["Embarked"] = data["Embarked"].fillna(most_common)
    data["Age"] = data["Age"].fillna(median_age)
    data["AgeBand"] = pd.cut(data["Age"], bins=[0, 12, 20, 40, 120], labels=False)
    data["LogFare"] = np.log1p(data["Fare"])

by_title = train.groupby("Title")["Age"].transform("mean")
train["AgeToTitle"] = train["Age"] - by_title
features = ["Sex", "Age", "FamilySize", "IsAlone", "HasCabin", "LogFare"]
X_train, y_train = train[features], train["Survived"]
X_test = test[features]
train = train.drop(["Name", "Cabin"], axis=1)
test = test.drop(["Name", "Cabin"], axis=1)

submission = pd.DataFrame({"PassengerId": test["PassengerId"], "Survived": (X_test["Sex"] == 1).astype(int)})
assert X_train.shape == (4, 6) and y_train.sum() == 3
assert train["AgeBand"].tolist() == [2, 2, 2, 0]
assert submission["PassengerId"].tolist() == [101, 102, 103, 104]
assert "Cabin" not in train.columns
print(pd.crosstab(train["Title"], train["Survived"]))

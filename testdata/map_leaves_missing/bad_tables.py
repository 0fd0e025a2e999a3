"""Two tables, cleaned in one loop or by one function."""
import pandas as pd

train = pd.read_csv("passengers.csv")
test = pd.read_csv("passengers.csv").head(6)
titles = {"Mr": 1, "Miss": 2, "Mrs": 3, "Master": 4}
combine = [train, test]

for dataset in combine:
    dataset["Title"] = dataset.Name.str.extract(r" ([A-Za-z]+)\.", expand=False)

for dataset in combine:
    dataset["Code"] = dataset["Title"].map(titles)  # want: WL406 "`Rev` and `Dr`, so that 2 of 7 rows"
assert train["Code"].isna().sum() == test["Code"].isna().sum() == 2

short = train["Title"].map({"Mr": 1, "Miss": 2})  # want: WL406 "`Mrs`, `Rev` and 2 more"


def with_port(table):
    table = table.copy()
    table["Port"] = table["Embarked"].map({"S": 0, "C": 1})  # want: WL406 "`Q`"
    return table


train, test = with_port(train), with_port(test)
assert train["Port"].isna().sum() == 3 and short.isna().sum() == 4

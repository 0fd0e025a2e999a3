"""A statistic of another table, stored beside the column that it should have been mapped by."""
import io

import pandas as pd

orders = pd.DataFrame({"user": [3, 1, 3], "city": ["Rome", "Oslo", "Rome"], "sum": [5.0, 7.0, 9.0]})
users = pd.read_csv(io.StringIO("user,city,age\n1,,30\n2,Bonn,40\n3,,50\n"))

users["spent"] = orders.groupby("user")["sum"].sum()  # want: WL601 warning "`map`"
assert users["spent"].isna().tolist() == [True, False, True]
users["city"] = users["city"].fillna(orders.groupby("user")["city"].first())  # want: WL602 warning
assert users["city"].isna().sum() == 2

towns = pd.DataFrame({"city": ["Rome", "Oslo"], "people": [2.8, 0.7]})
towns = towns.assign(sales=orders.groupby("city")["sum"].sum())  # want: WL601 warning
assert towns["sales"].isna().all()


class CityMean:
    def fit(self, X: pd.DataFrame, y=None):
        self.means_ = X.groupby("city")["sum"].mean()
        return self

    def transform(self, X: pd.DataFrame) -> pd.DataFrame:
        X = X.copy()
        X["mean"] = self.means_  # want: WL601 warning
        X["sum"] = X["sum"].fillna(self.means_)  # want: WL602 warning
        return X


later = pd.DataFrame({"city": ["Oslo", "Bonn"], "sum": [1.0, None]})
assert CityMean().fit(orders).transform(later)["mean"].isna().all()


class UserMean:
    def fit(self, X: pd.DataFrame, y=None):
        self.means_ = X.groupby("user")["sum"].mean()
        return self

    def transform(self, X: pd.DataFrame) -> pd.DataFrame:
        X = X.copy()
        X["mean"] = self.means_  # want: WL601 warning
        return X

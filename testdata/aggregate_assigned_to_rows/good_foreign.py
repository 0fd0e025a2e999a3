"""Statistics of another table, where labels are what they are grouped by, or may be."""
import pandas as pd

orders = pd.DataFrame({"user": ["b", "a", "b"], "hour": [0, 1, 0], "sum": [5.0, 7.0, 9.0]})

users = pd.DataFrame({"user": ["a", "b"]}).set_index("user", drop=False)
users["spent"] = orders.groupby("user")["sum"].sum()
assert users["spent"].tolist() == [7.0, 14.0]

hours = pd.DataFrame({"hour": range(24)})
hours["spent"] = orders.groupby("hour")["sum"].sum()
busy = orders.groupby("hour").size().reset_index(name="orders")
busy["spent"] = orders[orders["sum"] > 1].groupby("hour")["sum"].sum()
assert busy["spent"].tolist() == [14.0, 7.0]


def report(names: pd.DataFrame, sales: pd.DataFrame) -> pd.DataFrame:
    print(names["user"].nunique())
    names["spent"] = sales.groupby("user")["sum"].sum()
    return names


class UserMean:
    def fit(self, X: pd.DataFrame, y=None):
        self.means_ = X.groupby("user")["sum"].mean()
        self.least_ = X.groupby("user")["sum"].min()
        return self

    def transform(self, X: pd.DataFrame) -> pd.DataFrame:
        X = X.copy()
        X["mean"] = X["user"].map(self.means_)
        by_user = X.set_index("user")
        by_user["least"] = self.least_
        return by_user


assert UserMean().fit(orders).transform(orders)["least"].tolist() == [5.0, 7.0, 5.0]

totals = orders.groupby("user")["sum"].sum().reset_index(name="total")
totals["share"] = totals["total"] / totals["total"].sum()
totals["orders"] = orders.groupby("user")["sum"].count().reset_index(drop=True)
kept = orders.reset_index()
kept["twice"] = orders["sum"] * 2
assert totals["orders"].tolist() == [1, 2]

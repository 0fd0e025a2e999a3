"""Numbers of a group beside each of its rows, in the ways that fit together."""
import pandas as pd

sales = pd.DataFrame(
    {
        "shop": ["a", "a", "b", "b", "b"],
        "item": ["x", "y", "x", "x", "y"],
        "sold": [3, 1, 2, 5, 4],
        "price": [1.0, 2.0, 1.5, None, 2.5],
    }
)

sales["total"] = sales.groupby("shop")["sold"].transform("sum")
sales["share"] = sales["sold"] / sales["total"]
sales["rank"] = sales.groupby("shop")["sold"].rank(ascending=False)
sales["running"] = sales.groupby("shop")["sold"].cumsum()
sales["before"] = sales.groupby("shop")["sold"].shift()
sales["nth"] = sales.groupby(["shop", "item"]).cumcount()
sales["price"] = sales["price"].fillna(sales.groupby("item")["price"].transform("mean"))
sales["mean_price"] = sales["item"].map(sales.groupby("item")["price"].mean())
sales["often"] = sales["item"].map(sales["item"].value_counts())
assert sales["total"].tolist() == [4, 4, 11, 11, 11]
assert sales["often"].tolist() == [3, 2, 3, 3, 2]

# A table by group, merged back by its key.
stats = sales.groupby("shop", as_index=False).agg(best=("sold", "max"), items=("item", "nunique"))
sales = sales.merge(stats, on="shop", how="left")
assert sales["best"].tolist() == [3, 3, 5, 5, 5]

# A table whose index is the key takes the results of the same groupby.
shops = stats.set_index("shop")
shops["sold"] = sales.groupby("shop")["sold"].sum()
shops["mean"] = sales.groupby("shop")["price"].mean()
shops["share"] = shops["sold"] / shops["sold"].sum()
assert shops["sold"].tolist() == [4, 11]

per_item = sales.groupby("item")[["sold", "price"]].mean()
per_item["count"] = sales["item"].value_counts()
per_item.columns = ["mean_sold", "mean_price", "count"]
wide = sales.pivot_table(index="shop", columns="item", values="sold", aggfunc="sum", fill_value=0)
wide["all"] = wide.sum(axis=1)
assert wide.loc["b", "all"] == 11 and per_item["count"].sum() == 5

best = sales.loc[sales.groupby("shop")["sold"].idxmax()].reset_index(drop=True)
large = sales.groupby("shop").filter(lambda rows: rows["sold"].sum() > 5)
top = sales.sort_values("sold", ascending=False).groupby("shop").head(1)
assert best["item"].tolist() == ["x", "x"] and len(large) == 3 and len(top) == 2
for shop, rows in sales.groupby("shop"):
    print(shop, rows["sold"].describe().round(1).to_dict())

"""Verbs that turn tables, and columns that functions make."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"name": ["a", "b"], "city": ["X", "Y"], "price": [1.5, 2.0], "n": [1, 2]})  # value: DataFrame{name, city, price, n}

pivoted = df.pivot_table(index="city", values="price")  # value: DataFrame{price}
pivoted_list = df.pivot_table(index="city", values=["price", "n"], aggfunc="sum")  # value: DataFrame{price?, n?}
pivoted_reset = df.pivot_table(index="city", values="price", aggfunc="mean").reset_index()  # value: DataFrame{city, price}
pivoted_two = df.pivot_table(index=["city", "name"], values="price").reset_index()  # value: DataFrame{city, name, price}
pivoted_columns = df.pivot_table(index="city", columns="name", values="price")
pivoted_all = df.drop(columns="name").pivot_table(index="city")  # value: DataFrame{price?, n?}
pivoted_pd = pd.pivot_table(df, values="price", index=["city"], aggfunc="sum")  # value: DataFrame{price}
plain_pivot = df.pivot(index="city", columns="name", values="price")
crossed = pd.crosstab(df["city"], df["name"])
melted = df.melt(id_vars=["name"], value_vars=["price", "n"])  # value: DataFrame{name, variable, value}
melted_names = df.melt(id_vars="name", value_vars=["price"], var_name="what", value_name="amount")  # value: DataFrame{name, what, amount}
melted_pd = pd.melt(df, id_vars=["name", "city"])  # value: DataFrame{name, city, variable, value}
melted_no_ids = df[["price", "n"]].melt()  # value: DataFrame{variable, value}
stacked = df[["price", "n"]].stack().reset_index()
stacked_named = df.set_index("name")[["price", "n"]].stack().rename_axis(["who", "what"]).reset_index(name="value")  # value: DataFrame{who, what, value}
unstacked = df.set_index(["name", "city"])["price"].unstack()
unstacked_fill = df.groupby(["city", "name"])["n"].sum().unstack(fill_value=0)
dummies = pd.get_dummies(df, columns=["city"])  # value: DataFrame{name, price, n, …}
dummies_prefix = pd.get_dummies(df, columns=["city"], prefix="town")  # value: DataFrame{name, price, n, …}
dummies_series = pd.get_dummies(df["city"])
dummies_all = pd.get_dummies(df[["price", "n"]])
lists = pd.DataFrame({"k": [1, 2], "items": [[1, 2], [3]]})  # value: DataFrame{k, items}
exploded = lists.explode("items")  # value: DataFrame{k, items}
exploded_reset = lists.explode("items").reset_index(drop=True)  # value: DataFrame{k, items}
wide = pd.DataFrame({"id": [1], "v1": [2], "v2": [3]})  # value: DataFrame{id, v1, v2}
long = pd.wide_to_long(wide, stubnames="v", i="id", j="time").reset_index()

text = pd.DataFrame({"full": ["a b", "c d"]})  # value: DataFrame{full}
split = text["full"].str.split(" ", expand=True)
extracted = text["full"].str.extract(r"(?P<first>\w) (?P<last>\w)")  # value: DataFrame{first, last}
extracted_plain = text["full"].str.extract(r"(\w) (\w)")
text[["first", "last"]] = text["full"].str.split(" ", expand=True)
after_split = text.copy()  # value: DataFrame{full, first, last}
string_dummies = text["full"].str.get_dummies(" ")

applied = df.apply(lambda r: pd.Series({"total": r["price"] * r["n"], "label": r["name"]}), axis=1)  # value: DataFrame{total, label}


def figures(row):
    return pd.Series({"total": row["price"] * row["n"], "half": row["n"] / 2})


def figures_index(row):
    return pd.Series([row["price"], row["n"]], index=["p", "q"])


def figures_dict(row):
    return {"total": row["price"] * row["n"], "half": row["n"] / 2}


def figures_branch(row):
    if row["n"] > 1:
        return pd.Series({"total": 1, "half": 2})
    return pd.Series({"total": 0, "half": 0})


applied_function = df.apply(figures, axis=1)  # value: DataFrame{total, half}
applied_index = df.apply(figures_index, axis=1)  # value: DataFrame{p, q}
applied_dict = df.apply(figures_dict, axis=1, result_type="expand")  # value: DataFrame{total, half}
applied_branch = df.apply(figures_branch, axis="columns")  # value: DataFrame{total, half}
applied_column = df["n"].apply(lambda v: pd.Series({"double": v * 2, "half": v / 2}))  # value: DataFrame{double, half}
applied_series = df["n"].apply(pd.Series)
applied_list = df.apply(lambda r: [r["n"], r["price"]], axis=1, result_type="expand")
applied_joined = df.join(df.apply(figures, axis=1))  # value: DataFrame{name, city, price, n, total, half}
applied_concat = pd.concat([df, df.apply(figures, axis=1)], axis=1)  # value: DataFrame{name, city, price, n, total, half}
several = df.copy()  # value: DataFrame{name, city, price, n}
several[["total", "half"]] = several.apply(figures, axis=1)
after_several = several.copy()  # value: DataFrame{name, city, price, n, total, half}
several_expand = df.copy()  # value: DataFrame{name, city, price, n}
several_expand[["p", "q"]] = several_expand.apply(lambda r: [r["n"], r["price"]], axis=1, result_type="expand")
after_expand = several_expand.copy()  # value: DataFrame{name, city, price, n, p, q}
applied_reduce = df[["price", "n"]].apply(np.sum)
from_tolist = pd.DataFrame(df["name"].tolist(), columns=["who"])  # value: DataFrame{who}
from_lists = pd.DataFrame(lists["items"].tolist(), index=lists.index)
normalized = pd.json_normalize([{"a": 1, "b": {"c": 2}}])
rolled = df[["price", "n"]].rolling(2).mean()  # value: DataFrame{price, n}
shifted = df.shift(1)  # value: DataFrame{name, city, price, n}
corr = df[["price", "n"]].corr()  # value: DataFrame{price, n}
mode = df[["price", "n"]].mode()  # value: DataFrame{price, n}
quantile = df[["price", "n"]].quantile([0.1, 0.9])
ranked = df[["price", "n"]].rank()  # value: DataFrame{price, n}
diffed = df[["price", "n"]].diff()  # value: DataFrame{price, n}
compared = df.compare(df.assign(n=5))
squeezed = df[["n"]].to_numpy()
combined = df.combine_first(pd.DataFrame({"extra": [1, 2]}))
by_interval = df["n"].to_frame()  # value: DataFrame{n}
index_frame = df.set_index("name").index.to_frame()

"""Verbs that choose, add, take away and rename."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"name": ["a", "b"], "city": ["X", "Y"], "price": [1.5, 2.0], "n": [1, 2]})  # value: DataFrame{name, city, price, n}

pair = df[["name", "price"]]  # value: DataFrame{name, price}
wanted = ["name", "n"]
by_name = df[wanted]  # value: DataFrame{name, n}
masked = df[df["price"] > 1]  # value: DataFrame{name, city, price, n}
located = df.loc[:, ["name", "n"]]  # value: DataFrame{name, n}
masked_located = df.loc[df["n"] > 1, ["name"]]  # value: DataFrame{name}
ranged = df.loc[:, "name":"price"]  # value: DataFrame{name?, city?, price?, n?}
boolean = df.loc[:, [True, False, True, False]]  # value: DataFrame{name?, city?, price?, n?}
comp = df[[c for c in df.columns if c != "n"]]
difference = df[df.columns.difference(["n"])]  # value: DataFrame{name?, city?, price?, n?}
dropped_columns = df[df.columns.drop("n")]  # value: DataFrame{name?, city?, price?, n?}
by_position = df.iloc[:, 0:2]  # value: DataFrame{name?, city?, price?, n?}
by_positions = df.iloc[:, [0, 2]]  # value: DataFrame{name?, city?, price?, n?}
last_out = df.iloc[:, :-1]  # value: DataFrame{name?, city?, price?, n?}
rows = df.iloc[0:1]  # value: DataFrame{name, city, price, n}
listed_columns = df[list(df.columns[:2])]  # value: DataFrame{name, city}
columns_minus = df[df.columns[1:]]  # value: DataFrame{city, price, n}

assigned = df.assign(total=df["price"] * df["n"])  # value: DataFrame{name, city, price, n, total}
assigned_lambda = df.assign(total=lambda d: d["price"] * d["n"], half=lambda d: d["total"] / 2)  # value: DataFrame{name, city, price, n, total, half}
assigned_dict = df.assign(**{"total price": df["price"]})  # value: DataFrame{name, city, price, n, total price}
inserted = df.copy()  # value: DataFrame{name, city, price, n}
inserted.insert(0, "key", [1, 2])
after_insert = inserted.copy()  # value: DataFrame{key, name, city, price, n}
popped = df.copy()  # value: DataFrame{name, city, price, n}
taken = popped.pop("n")
after_pop = popped.copy()  # value: DataFrame{name, city, price}
deleted = df.copy()  # value: DataFrame{name, city, price, n}
del deleted["city"]
after_del = deleted.copy()  # value: DataFrame{name, price, n}
dropped = df.drop(columns=["city", "n"])  # value: DataFrame{name, price}
dropped_one = df.drop(columns="city")  # value: DataFrame{name, price, n}
dropped_axis = df.drop("city", axis=1)  # value: DataFrame{name, price, n}
dropped_word = df.drop(["city"], axis="columns")  # value: DataFrame{name, price, n}
dropped_rows = df.drop(0)  # value: DataFrame{name, city, price, n}
dropped_labels = df.drop(index=[0])  # value: DataFrame{name, city, price, n}
dropped_ignore = df.drop(columns=["nothing"], errors="ignore")  # value: DataFrame{name, city, price, n}
dropped_inplace = df.copy()  # value: DataFrame{name, city, price, n}
dropped_inplace.drop(columns=["n"], inplace=True)
after_drop = dropped_inplace.copy()  # value: DataFrame{name, city, price}
dropped_computed = df.drop(df.columns[0], axis=1)  # value: DataFrame{city, price, n}
dropped_slice = df.drop(columns=df.columns[2:])  # value: DataFrame{name?, city?, price?, n?}
dropped_comp = df.drop(columns=[c for c in df.columns if c.startswith("n")])

renamed = df.rename(columns={"name": "Name", "n": "count"})  # value: DataFrame{Name, city, price, count}
renamed_axis = df.rename({"name": "Name"}, axis=1)  # value: DataFrame{Name, city, price, n}
renamed_upper = df.rename(columns=str.upper)  # value: DataFrame{NAME, CITY, PRICE, N}
renamed_lambda = df.rename(columns=lambda c: c.title())  # value: DataFrame{Name, City, Price, N}
renamed_replace = df.rename(columns=lambda c: c + "_old")  # value: DataFrame{name_old, city_old, price_old, n_old}
renamed_rows = df.rename(index={0: "zero"})  # value: DataFrame{name, city, price, n}
renamed_zip = df.rename(columns=dict(zip(["name", "n"], ["who", "many"])))
swapped = df.rename(columns={"name": "city", "city": "name"})  # value: DataFrame{city, name, price, n}
listed = df.copy()  # value: DataFrame{name, city, price, n}
listed.columns = ["a", "b", "c", "d"]
after_list = listed.copy()  # value: DataFrame{a, b, c, d}
lowered = df.copy()  # value: DataFrame{name, city, price, n}
lowered.columns = [c.upper() for c in lowered.columns]
after_lower = lowered.copy()  # value: DataFrame{NAME, CITY, PRICE, N}
stripped = df.copy()  # value: DataFrame{name, city, price, n}
stripped.columns = stripped.columns.str.upper()
after_strip = stripped.copy()  # value: DataFrame{NAME, CITY, PRICE, N}
replaced = df.copy()  # value: DataFrame{name, city, price, n}
replaced.columns = replaced.columns.str.replace("n", "N").str.strip()
after_replace = replaced.copy()  # value: DataFrame{Name, city, price, N}
mapped = df.copy()  # value: DataFrame{name, city, price, n}
mapped.columns = mapped.columns.map(str.upper)
after_map = mapped.copy()  # value: DataFrame{NAME, CITY, PRICE, N}
mapped_lambda = df.copy()  # value: DataFrame{name, city, price, n}
mapped_lambda.columns = mapped_lambda.columns.map(lambda c: "x_" + c)
after_map_lambda = mapped_lambda.copy()  # value: DataFrame{x_name, x_city, x_price, x_n}
listed_sum = df.copy()  # value: DataFrame{name, city, price, n}
listed_sum.columns = ["first"] + list(df.columns[1:])
after_listed_sum = listed_sum.copy()  # value: DataFrame{first, city, price, n}
fstring = df.copy()  # value: DataFrame{name, city, price, n}
fstring.columns = [f"{c}_1" for c in df.columns]
after_fstring = fstring.copy()  # value: DataFrame{name_1, city_1, price_1, n_1}
plus = df.copy()  # value: DataFrame{name, city, price, n}
plus.columns = df.columns + "_p"
after_plus = plus.copy()  # value: DataFrame{name_p, city_p, price_p, n_p}
set_axis = df.set_axis(["a", "b", "c", "d"], axis=1)  # value: DataFrame{a, b, c, d}
set_axis_word = df.set_axis(list("abcd"), axis="columns")  # value: DataFrame{a, b, c, d}
prefixed = df.add_prefix("x_")  # value: DataFrame{x_name, x_city, x_price, x_n}
suffixed = df.add_suffix("_y")  # value: DataFrame{name_y, city_y, price_y, n_y}

stored = df.copy()  # value: DataFrame{name, city, price, n}
stored["total"] = stored["price"] * stored["n"]
stored["half"], stored["double"] = stored["n"] / 2, stored["n"] * 2
after_store = stored.copy()  # value: DataFrame{name, city, price, n, total, half, double}
several = df.copy()  # value: DataFrame{name, city, price, n}
several[["u", "v"]] = several[["price", "n"]]
after_several = several.copy()  # value: DataFrame{name, city, price, n, u, v}
loc_store = df.copy()  # value: DataFrame{name, city, price, n}
loc_store.loc[:, "new"] = 1
loc_store.loc[loc_store["n"] > 1, "flag"] = True
after_loc = loc_store.copy()  # value: DataFrame{name, city, price, n, new, flag}
loop_store = df.copy()  # value: DataFrame{name, city, price, n}
for c in ["price", "n"]:
    loop_store[c + "_log"] = np.log(loop_store[c])
after_loop = loop_store.copy()  # value: DataFrame{name, city, price, n, price_log, n_log}
loop_f = df.copy()  # value: DataFrame{name, city, price, n}
for c in ["price", "n"]:
    loop_f[f"{c}_sq"] = loop_f[c] ** 2
after_loop_f = loop_f.copy()  # value: DataFrame{name, city, price, n, price_sq, n_sq}
loop_drop = df.copy()  # value: DataFrame{name, city, price, n}
for c in ["price", "n"]:
    del loop_drop[c]
after_loop_drop = loop_drop.copy()  # value: DataFrame{name?, city?, price?, n?}
updated = df.copy()  # value: DataFrame{name, city, price, n}
updated.update(pd.DataFrame({"n": [5, 6]}))
after_update = updated.copy()  # value: DataFrame{name, city, price, n}

set_index = df.set_index("name")  # value: DataFrame{city, price, n}
set_index_list = df.set_index(["name", "city"])  # value: DataFrame{price, n}
kept_index = df.set_index("name", drop=False)  # value: DataFrame{name, city, price, n}
inplace_index = df.copy()  # value: DataFrame{name, city, price, n}
inplace_index.set_index("city", inplace=True)
after_index = inplace_index.copy()  # value: DataFrame{name, price, n}
reset = df.set_index("name").reset_index()  # value: DataFrame{name, city, price, n}
reset_plain = df.reset_index()  # value: DataFrame{index, name, city, price, n}
reset_drop = df.set_index("name").reset_index(drop=True)  # value: DataFrame{city, price, n}
reset_filtered = df[df["n"] > 1].reset_index(drop=True)  # value: DataFrame{name, city, price, n}
reset_renamed = df.set_index("name").rename_axis("who").reset_index()  # value: DataFrame{who, city, price, n}
reset_names = df.set_index("name").reset_index(names="who")  # value: DataFrame{who, city, price, n}
reset_list = df.set_index(["name", "city"]).reset_index()  # value: DataFrame{name, city, price, n}
reset_level = df.set_index(["name", "city"]).reset_index(level="city")  # value: DataFrame{city, price, n}
reset_twice = df.reset_index().reset_index()  # value: DataFrame{level_0, index, name, city, price, n}
set_by_series = df.set_index(df["name"])  # value: DataFrame{name?, city?, price?, n?}

sorted_ = df.sort_values("n")  # value: DataFrame{name, city, price, n}
head = df.head(1)  # value: DataFrame{name, city, price, n}
nlargest = df.nlargest(1, "n")  # value: DataFrame{name, city, price, n}
sampled = df.sample(1)  # value: DataFrame{name, city, price, n}
filled = df.fillna({"n": 0})  # value: DataFrame{name, city, price, n}
typed = df.astype({"n": float})  # value: DataFrame{name, city, price, n}
unique = df.drop_duplicates(subset=["name"])  # value: DataFrame{name, city, price, n}
queried = df.query("n > 1")  # value: DataFrame{name, city, price, n}
evaled = df.eval("total = price * n")  # value: DataFrame{name, city, price, n, total}
evaled_lines = df.eval("total = price * n\nhalf = total / 2")  # value: DataFrame{name, city, price, n, total, half}
piped = df.pipe(lambda d: d[["name"]])  # value: DataFrame{name}
filtered = df.filter(items=["name", "n"])  # value: DataFrame{name, n}
filtered_like = df.filter(like="n")  # value: DataFrame{name, n}
filtered_regex = df.filter(regex="^n")  # value: DataFrame{name?, city?, price?, n?}
selected = df.select_dtypes("number")  # value: DataFrame{price?, n?}
selected_include = df.select_dtypes(include=["float", "int"])  # value: DataFrame{price?, n?}
selected_exclude = df.select_dtypes(exclude="number")  # value: DataFrame{name?, city?, price?, n?}
reindexed = df.reindex(columns=["n", "new"])  # value: DataFrame{n, new}
isna = df.isna()  # value: DataFrame{name, city, price, n}
copy = df.copy()  # value: DataFrame{name, city, price, n}
transposed = df.T
where = df.where(df["n"] > 1)  # value: DataFrame{name, city, price, n}
clip = df[["price", "n"]].clip(0, 1)  # value: DataFrame{price, n}
applymap = df.apply(lambda c: c.astype(str))  # value: DataFrame{name, city, price, n}
described = df.describe()  # value: DataFrame{name?, city?, price, n}

# Numbers stay numbers where some are changed, and fillna with a dictionary is about its keys alone.
prices = pd.DataFrame({"price": [1.5, None], "name": ["a", None], "n": [1, 2]})
prices.loc[prices["n"] > 1, "price"] = 0
seen = prices["price"]  # value: Series(price: number)
prices.loc[prices["n"] > 1, "price"] = "free"
seen = prices["price"]  # value: Series(price)
prices = prices.fillna({"price": 0})
seen = prices["n"]  # value: Series(n: number)
prices.fillna({"n": 0}, inplace=True)
seen = prices["name"]  # value: Series(name: text)
filled = prices["n"].fillna(0)  # value: Series(n: number)
worded = prices["n"].fillna("none")  # value: Series(n)
prices = prices.astype({"n": "float64"})
seen = prices["n"]  # value: Series(n: float)

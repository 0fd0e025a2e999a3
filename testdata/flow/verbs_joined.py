"""Tables out of tables, and out of groups."""
import pandas as pd

df = pd.DataFrame({"name": ["a", "b"], "city": ["X", "Y"], "price": [1.5, 2.0], "n": [1, 2]})  # value: DataFrame{name, city, price, n}
other = pd.DataFrame({"city": ["X", "Y"], "zip": ["1", "2"], "n": [3, 4]})  # value: DataFrame{city, zip, n}
keys = pd.DataFrame({"town": ["X", "Y"], "mayor": ["u", "v"]})  # value: DataFrame{town, mayor}

merged = df.merge(other, on="city")  # value: DataFrame{name, city, price, n_x, zip, n_y}
merged_all = pd.merge(df, other)  # value: DataFrame{name, city, price, n, zip}
merged_how = pd.merge(df, other, how="left", on=["city"])  # value: DataFrame{name, city, price, n_x, zip, n_y}
merged_suffix = df.merge(other, on="city", suffixes=("_l", "_r"))  # value: DataFrame{name, city, price, n_l, zip, n_r}
merged_none = df.merge(other, on="city", suffixes=(None, "_r"))  # value: DataFrame{name, city, price, n, zip, n_r}
merged_empty = df.merge(other, on="city", suffixes=("", "_r"))  # value: DataFrame{name, city, price, n, zip, n_r}
merged_list = df.merge(other, on=["city", "n"])  # value: DataFrame{name, city, price, n, zip}
merged_keys = df.merge(keys, left_on="city", right_on="town")  # value: DataFrame{name, city, price, n, town, mayor}
merged_same = df.merge(other, left_on="city", right_on="city")  # value: DataFrame{name, city, price, n_x, zip, n_y}
merged_indicator = df.merge(other, on="city", indicator=True)  # value: DataFrame{name, city, price, n_x, zip, n_y, _merge}
merged_indicator_name = df.merge(other, on="city", indicator="source")  # value: DataFrame{name, city, price, n_x, zip, n_y, source}
merged_cross = df.merge(keys, how="cross")  # value: DataFrame{name, city, price, n, town, mayor}
merged_index = df.merge(other.set_index("city"), left_on="city", right_index=True)  # value: DataFrame{name, city, price, n_x, zip, n_y}
merged_both_index = df.set_index("city").merge(other.set_index("city"), left_index=True, right_index=True)  # value: DataFrame{name, price, n_x, zip, n_y}
merged_part = df.merge(other[["city", "zip"]], on="city", how="left")  # value: DataFrame{name, city, price, n, zip}
merged_twice = df.merge(other, on="city").merge(keys, left_on="city", right_on="town")  # value: DataFrame{name, city, price, n_x, zip, n_y, town, mayor}
merged_group = df.merge(df.groupby("city")["price"].mean().rename("mean_price").reset_index(), on="city")  # value: DataFrame{name, city, price, n, mean_price}
merged_series = df.merge(other.set_index("city")["zip"], left_on="city", right_index=True)  # value: DataFrame{name, city, price, n, zip}
merge_ordered = pd.merge_ordered(df, other, on="city")  # value: DataFrame{name, city, price, n_x, zip, n_y}
merge_asof = pd.merge_asof(df.sort_values("n"), other.sort_values("n"), on="n")  # value: DataFrame{name, city_x, price, n, city_y, zip}
joined = df.join(keys)  # value: DataFrame{name, city, price, n, town, mayor}
joined_on = df.join(keys.set_index("town"), on="city")  # value: DataFrame{name, city, price, n, mayor}
joined_suffix = df.join(other, lsuffix="_l", rsuffix="_r")  # value: DataFrame{name, city_l, price, n_l, city_r, zip, n_r}
joined_rsuffix = df.join(other, rsuffix="_r")  # value: DataFrame{name, city, price, n, city_r, zip, n_r}
joined_list = df.join([keys, pd.DataFrame({"z": [1, 2]})])  # value: DataFrame{name, city, price, n, town, mayor, z}
joined_series = df.join(pd.Series([1, 2], name="extra"))  # value: DataFrame{name, city, price, n, extra}

stacked = pd.concat([df, other])  # value: DataFrame{name, city, price, n, zip}
stacked_three = pd.concat([df, other, keys], ignore_index=True)  # value: DataFrame{name, city, price, n, zip, town, mayor}
stacked_inner = pd.concat([df, other], join="inner")  # value: DataFrame{city, n}
beside = pd.concat([df, keys], axis=1)  # value: DataFrame{name, city, price, n, town, mayor}
beside_word = pd.concat([df[["name"]], keys], axis="columns")  # value: DataFrame{name, town, mayor}
beside_series = pd.concat([df["name"], keys["mayor"]], axis=1)  # value: DataFrame{name, mayor}
beside_keys = pd.concat([df["name"], keys["mayor"]], axis=1, keys=["who", "boss"])  # value: DataFrame{who, boss}
beside_series_frame = pd.concat([df, keys["mayor"].rename("boss")], axis=1)  # value: DataFrame{name, city, price, n, boss}
stacked_keys = pd.concat([df, other], keys=["one", "two"])  # value: DataFrame{name, city, price, n, zip}
stacked_dict = pd.concat({"one": df, "two": other})  # value: DataFrame{name, city, price, n, zip}
stacked_loop = pd.concat([d for d in [df, df.assign(year=2)]])
parts = []
for year in [1, 2]:
    part = df.copy()
    part["year"] = year
    parts.append(part)
stacked_parts = pd.concat(parts)  # value: DataFrame{name?, city?, price?, n?, year?, …}
dummies_join = pd.concat([df.drop(columns="city"), pd.get_dummies(df["city"], prefix="city")], axis=1)  # value: DataFrame{name, price, n, …}

grouped_sum = df.groupby("city")[["price", "n"]].sum()  # value: DataFrame{price, n}
grouped_all = df.drop(columns="name").groupby("city").mean()  # value: DataFrame{price, n}
grouped_numeric = df.groupby("city").sum(numeric_only=True)  # value: DataFrame{name?, price, n}
grouped_index = df.groupby("city", as_index=False)["price"].sum()  # value: DataFrame{city, price}
grouped_two = df.groupby(["city", "name"], as_index=False)[["price"]].mean()  # value: DataFrame{city, name, price}
grouped_reset = df.groupby("city")["price"].sum().reset_index()  # value: DataFrame{city, price}
grouped_name = df.groupby("city")["price"].sum().reset_index(name="total")  # value: DataFrame{city, total}
grouped_frame = df.groupby("city")["price"].sum().to_frame()  # value: DataFrame{price}
grouped_frame_name = df.groupby("city")["price"].sum().to_frame("total")  # value: DataFrame{total}
grouped_size = df.groupby("city").size().reset_index(name="count")  # value: DataFrame{city, count}
grouped_size_plain = df.groupby("city").size().reset_index()  # value: DataFrame{city, …}
grouped_size_index = df.groupby("city", as_index=False).size()  # value: DataFrame{city, size}
agg_named = df.groupby("city").agg(total=("price", "sum"), many=("n", "count"))  # value: DataFrame{total, many}
agg_named_reset = df.groupby("city").agg(total=("price", "sum")).reset_index()  # value: DataFrame{city, total}
agg_named_agg = df.groupby("city").agg(total=pd.NamedAgg(column="price", aggfunc="sum"))  # value: DataFrame{total}
agg_named_index = df.groupby("city", as_index=False).agg(total=("price", "sum"))  # value: DataFrame{city, total}
agg_column_named = df.groupby("city")["price"].agg(low="min", high="max")  # value: DataFrame{low, high}
agg_dict = df.groupby("city").agg({"price": "sum", "n": "max"})  # value: DataFrame{price, n}
agg_dict_reset = df.groupby("city").agg({"price": "sum"}).reset_index()  # value: DataFrame{city, price}
agg_dict_list = df.groupby("city").agg({"price": ["sum", "mean"]})
agg_list = df.groupby("city")["price"].agg(["sum", "mean"])  # value: DataFrame{sum, mean}
agg_list_reset = df.groupby("city")["price"].agg(["sum", "mean"]).reset_index()  # value: DataFrame{city, sum, mean}
agg_string = df.groupby("city")[["price", "n"]].agg("sum")  # value: DataFrame{price, n}
agg_function = df.groupby("city")[["price", "n"]].agg(lambda s: s.max())  # value: DataFrame{price, n}
agg_list_functions = df.groupby("city")["price"].agg([min, max])  # value: DataFrame{min, max}
agg_flat = df.groupby("city").agg({"price": ["sum", "mean"]})
agg_flat.columns = ["total", "average"]
after_flat = agg_flat.reset_index()  # value: DataFrame{city, total, average}
agg_joined = df.groupby("city").agg({"price": ["sum", "mean"], "n": ["max"]})
agg_joined.columns = ["_".join(c) for c in agg_joined.columns]
after_joined = agg_joined.copy()
grouped_first = df.groupby("city").first()  # value: DataFrame{name?, price, n}
grouped_head = df.groupby("city").head(1)  # value: DataFrame{name, city, price, n}
grouped_transform = df.groupby("city")[["price", "n"]].transform("sum")  # value: DataFrame{price, n}
grouped_filter = df.groupby("city").filter(lambda g: len(g) > 0)  # value: DataFrame{name, city, price, n}
grouped_count = df.groupby("city").count()  # value: DataFrame{name?, price, n}
grouped_nunique = df.groupby("city").nunique()  # value: DataFrame{name?, price, n}
grouped_apply = df.groupby("city")[["price"]].apply(lambda g: g.head(1))  # value: DataFrame{price?}
grouped_apply_series = df.groupby("city")[["price", "n"]].apply(lambda g: pd.Series({"total": g["price"].sum(), "rows": len(g)}))  # value: DataFrame{total, rows}
grouped_cut = df.groupby(pd.cut(df["n"], 2), observed=False)[["price"]].sum()  # value: DataFrame{price}
counted = df["city"].value_counts().reset_index()  # value: DataFrame{index?, city?, count?, proportion?}
counted_named = df["city"].value_counts().rename_axis("town").reset_index(name="many")  # value: DataFrame{town, many}
counted_frame = df["city"].value_counts().to_frame("many")  # value: DataFrame{many}
counted_columns = df["city"].value_counts().reset_index()  # value: DataFrame{index?, city?, count?, proportion?}
counted_columns.columns = ["town", "many"]
after_counted = counted_columns.copy()  # value: DataFrame{town, many}
counted_rows = df[["city", "name"]].value_counts().reset_index(name="many")  # value: DataFrame{many, …}
frame_agg = df[["price", "n"]].agg(["min", "max"])  # value: DataFrame{price, n}
group_list = df.groupby(["city"])[["price"]].sum().reset_index()  # value: DataFrame{city, price}
group_three = df.groupby(by=["city", "name"]).agg(total=("n", "sum")).reset_index()  # value: DataFrame{city, name, total}
group_rename = df.groupby("city").agg({"price": "sum"}).rename(columns={"price": "total"})  # value: DataFrame{total}
group_get = df.groupby("city").get_group("X")  # value: DataFrame{name, city, price, n}

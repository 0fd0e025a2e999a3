"""Where tables begin: constructors, readers of text that stands in the code."""
import io

import numpy as np
import pandas as pd

TEXT = "name,city,price\na,X,1.5\nb,Y,2\n"
names = ["a", "b"]

dicts = pd.DataFrame({"name": ["a", "b"], "price": [1, 2]})  # value: DataFrame{name, price}
keywords = pd.DataFrame(dict(name=["a", "b"], price=[1, 2]))  # value: DataFrame{name, price}
records = pd.DataFrame([{"name": "a", "price": 1}, {"name": "b", "city": "X"}])  # value: DataFrame{name, price, city}
listed = pd.DataFrame([["a", 1], ["b", 2]], columns=["name", "price"])  # value: DataFrame{name, price}
tuples = pd.DataFrame([("a", 1), ("b", 2)], columns=("name", "price"))  # value: DataFrame{name, price}
zipped = pd.DataFrame(list(zip(names, [1, 2])), columns=["name", "price"])  # value: DataFrame{name, price}
arrayed = pd.DataFrame(np.zeros((2, 3)), columns=list("abc"))  # value: DataFrame{a, b, c}
split = pd.DataFrame(np.zeros((2, 2)), columns="name price".split())  # value: DataFrame{name, price}
ranged = pd.DataFrame(np.zeros((2, 3)), columns=[f"x{i}" for i in range(3)])
empty = pd.DataFrame()  # value: DataFrame{}
only_names = pd.DataFrame(columns=["name", "price"])  # value: DataFrame{name, price}
chosen = pd.DataFrame({"name": ["a"], "price": [1], "extra": [2]}, columns=["price", "name"])  # value: DataFrame{price, name}
from_series = pd.DataFrame({"total": dicts["price"], "who": dicts["name"]})  # value: DataFrame{total, who}
one_series = pd.DataFrame(dicts["price"])  # value: DataFrame{price}
nested = pd.DataFrame({"name": {"r": "a"}, "price": {"r": 1}})  # value: DataFrame{name, price}
from_frame = pd.DataFrame(dicts)  # value: DataFrame{name, price}
oriented = pd.DataFrame.from_dict({"name": ["a"], "price": [1]})  # value: DataFrame{name, price}
by_rows = pd.DataFrame.from_dict({"r1": ["a", 1], "r2": ["b", 2]}, orient="index", columns=["name", "price"])  # value: DataFrame{name, price}
from_records = pd.DataFrame.from_records([("a", 1)], columns=["name", "price"])  # value: DataFrame{name, price}
from_record_dicts = pd.DataFrame.from_records([{"name": "a", "price": 1}])  # value: DataFrame{name, price}
comprehended = pd.DataFrame([{"name": n, "length": len(n)} for n in names])
rows = []
for n in names:
    rows.append({"name": n, "length": len(n)})
collected = pd.DataFrame(rows)  # value: DataFrame{name, length}
columns = {"name": names}
columns["price"] = [1, 2]
stored = pd.DataFrame(columns)  # value: DataFrame{name, price}
indexed = pd.DataFrame({"name": ["a"]}, index=["r"])  # value: DataFrame{name}
numbered = pd.DataFrame([[1, 2], [3, 4]])
dict_comp = pd.DataFrame({c: [1, 2] for c in ["a", "b"]})
from_set = pd.DataFrame.from_dict({"name": ["a"], "price": [1]}, orient="columns")  # value: DataFrame{name, price}
typed = pd.DataFrame({"name": ["a"]}, dtype="object")  # value: DataFrame{name}
scalar_index = pd.DataFrame({"a": 1, "b": 2}, index=[0])  # value: DataFrame{a, b}
merged_dicts = pd.DataFrame({**{"a": [1]}, "b": [2]})  # value: DataFrame{a, b}
variable = "price"
by_variable = pd.DataFrame({variable: [1], "n": [2]})  # value: DataFrame{price, n}
column_names = ["name", "price"]
by_list = pd.DataFrame([["a", 1]], columns=column_names)  # value: DataFrame{name, price}
by_sum = pd.DataFrame([["a", 1, 2]], columns=["name"] + ["price", "n"])  # value: DataFrame{name, price, n}
copied = pd.DataFrame(dicts, copy=True)  # value: DataFrame{name, price}
subset_of_frame = pd.DataFrame(dicts, columns=["price"])  # value: DataFrame{price}
by_data_keyword = pd.DataFrame(data={"a": [1]}, index=None)  # value: DataFrame{a}

read = pd.read_csv(io.StringIO(TEXT))
used = pd.read_csv(io.StringIO(TEXT), usecols=["name", "price"])  # value: DataFrame{name, price}
renamed = pd.read_csv(io.StringIO(TEXT), names=["a", "b", "c"], header=0)  # value: DataFrame{a, b, c}
typed_read = pd.read_csv(io.StringIO(TEXT), dtype={"name": str})
index_read = pd.read_csv(io.StringIO(TEXT), usecols=["name", "price"], index_col="name")  # value: DataFrame{price}
table_read = pd.read_table(io.StringIO(TEXT), sep=",", usecols=["name"])  # value: DataFrame{name}
json_read = pd.read_json(io.StringIO('[{"a": 1, "b": 2}]'))

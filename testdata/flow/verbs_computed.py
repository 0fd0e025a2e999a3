"""Names of columns that are computed: by comprehensions, loops, zip, map and the methods of str."""
import re

import numpy as np
import pandas as pd

df = pd.DataFrame({"Order Id": [1, 2, 3], "Cust Name": ["x", "y", "x"], "val": [1.5, 2.5, None], "n_1": [4, 5, 6]})
num = pd.DataFrame({"q1": [1, 2], "q2": [3, 4], "q3": [5, 6], "name": ["a", "b"]})

lowered = df.rename(columns={c: c.strip().lower().replace(" ", "_") for c in df.columns})
lowered = lowered.head()  # value: DataFrame{order_id, cust_name, val, n_1}
of_table = df.rename(columns={c: c.upper() for c in df})
of_table = of_table.head()  # value: DataFrame{ORDER ID, CUST NAME, VAL, N_1}
some = df.rename(columns={c: f"{c}_x" for c in df.columns if c != "val" and c not in ("n_1",)})
some = some.head()  # value: DataFrame{Order Id_x, Cust Name_x, val, n_1}
unknown = df.rename(columns={c: f"{c}_x" for c in df.columns if len(c) > 3})
unknown = unknown.head()  # value: DataFrame{…}
numbered = df.rename(columns={f"n_{i}": f"m_{i + 1}" for i in range(1, 3)})
numbered = numbered.head()  # value: DataFrame{Order Id, Cust Name, val, m_2}
old = ["val", "n_1"]
zipped = df.rename(columns=dict(zip(old, ["v", "n"])))  # value: DataFrame{Order Id, Cust Name, v, n}
paired = df.rename(columns={k: v for k, v in zip(df.columns, "a b c d".split())})
paired = paired.head()  # value: DataFrame{a, b, c, d}
names = {"val": "v"}
names.update({"n_1": "n"})
updated = df.rename(columns=names)  # value: DataFrame{Order Id, Cust Name, v, n}
turned = updated.rename(columns={b: a for a, b in names.items()})
turned = turned.head()  # value: DataFrame{Order Id, Cust Name, val, n_1}
got = df.set_axis([names.get(c, c) for c in df.columns], axis=1)
got = got.head()  # value: DataFrame{Order Id, Cust Name, v, n}
chosen = df.set_axis(["v" if c == "val" else c for c in df.columns], axis=1)
chosen = chosen.head()  # value: DataFrame{Order Id, Cust Name, v, n_1}

mapped = df.copy()
mapped.columns = map(str.lower, mapped.columns)
mapped = mapped.head()  # value: DataFrame{order id, cust name, val, n_1}
spaced = df.set_axis(df.columns.str.replace(r"\s+", "_", regex=True), axis=1)  # value: DataFrame{Order_Id, Cust_Name, val, n_1}
bare = df.set_axis([re.sub("[^A-Za-z]", "", c) for c in df.columns], axis=1)
bare = bare.head()  # value: DataFrame{OrderId, CustName, val, n}
first = df.set_axis([c.split(" ")[0] for c in df.columns], axis=1)
first = first.head()  # value: DataFrame{Order, Cust, val, n_1}
short = df.set_axis([c[:3].lower() for c in df.columns], axis=1)
short = short.head()  # value: DataFrame{ord, cus, val, n_1}
without = df.set_axis([c.removeprefix("n_") for c in df.columns], axis=1)
without = without.head()  # value: DataFrame{Order Id, Cust Name, val, 1}
joined = df.set_axis(["_".join(c.split()) for c in df.columns], axis=1)
joined = joined.head()  # value: DataFrame{Order_Id, Cust_Name, val, n_1}
counted = df.set_axis([f"{i}_{c}" for i, c in enumerate(df.columns)], axis=1)
counted = counted.head()  # value: DataFrame{0_Order Id, 1_Cust Name, 2_val, 3_n_1}
begun = df.set_axis(["id", *df.columns[1:]], axis=1)  # value: DataFrame{id, Cust Name, val, n_1}

made = pd.DataFrame(np.zeros((2, 3)), columns=["id"] + ["q%d" % i for i in range(2)])
made = made.head()  # value: DataFrame{id, q0, q1}
of_dict = pd.DataFrame({f"q{i}": [1] for i in range(2)})
of_dict = of_dict.head()  # value: DataFrame{q0, q1}
empty = pd.DataFrame(columns=df.columns.tolist() + ["extra"])  # value: DataFrame{Order Id, Cust Name, val, n_1, extra}
ordered = num[sorted(num.columns)]  # value: DataFrame{name, q1, q2, q3}
part = num[["name"] + [c for c in num.columns if c.startswith("q")]]
part = part.head()  # value: DataFrame{name, q1, q2, q3}
assigned = num.assign(**{f"{c}_x": num[c] for c in ["q1", "q2"]})
assigned = assigned.head()  # value: DataFrame{q1, q2, q3, name, q1_x, q2_x}
summed = num.groupby("name", as_index=False).agg(**{f"{c}_sum": (c, "sum") for c in ["q1", "q2"]})
summed = summed.head()  # value: DataFrame{name, q1_sum, q2_sum}

looped = df.copy()
for c in ("val", "n_1"):
    looped[f"log_{c}"] = np.log(looped[c])
for i, c in enumerate(["a", "b"]):
    looped[c + str(i)] = i
for c, k in {"x": 1, "y": 2}.items():
    looped[c] = k
looped = looped.head()  # value: DataFrame{Order Id, Cust Name, val, n_1, log_val, log_n_1, a0, b1, x, y}
stopped = df.copy()
for c in ("p", "q"):
    if stopped[c].any() if c in stopped else False:
        break
    stopped[c] = 1
stopped = stopped.head()  # value: DataFrame{Order Id, Cust Name, val, n_1, p?, q?}

floats = num[[c for c, n in [("q1", 1), ("q2", 2)] if n != 1.0]]
floats = floats.head()  # value: DataFrame{q1?, q2?, q3?, name?}
ones = num[[c for c, n in [("q1", 1), ("q2", 2)] if n == 1]]
ones = ones.head()  # value: DataFrame{q1}

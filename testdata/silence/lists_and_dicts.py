"""Ordinary containers in code that uses pandas: their methods change them."""
import collections
import heapq
import queue

import pandas as pd

rows = []
for number in range(4):
    row = {"n": number}
    row.update(square=number**2)
    row.setdefault("odd", number % 2 == 1)
    rows.append(row)
rows.insert(0, {"n": -1, "square": 1, "odd": True})
rows.pop(0)
rows.sort(key=lambda row: -row["n"])
rows.extend([])
table = pd.DataFrame(rows)

counts = collections.Counter()
counts.update(table["odd"])
groups = collections.defaultdict(list)
for record in table.to_dict("records"):
    groups[record["odd"]].append(record["n"])
    groups[record["odd"]].sort()
assert groups[True] == [1, 3] and counts[False] == 2

seen = set()
seen.add(1)
seen.update({2, 3})
seen.discard(9)
frozen = frozenset(seen)
seen |= frozen.union({4})
last = collections.deque(maxlen=2)
last.extend(table["n"])
last.rotate(1)
last.appendleft(5)
waiting = queue.Queue()
waiting.put(table)
waiting.get()
heap = table["n"].tolist()
heapq.heapify(heap)
heapq.heappush(heap, -2)
assert heap[0] == -2

settings = {"columns": {"n": "number"}, "drop": ["odd"]}
settings["columns"]["square"] = "squared"
settings["drop"][0] = "odd"
settings["drop"].append("nothing")
settings["drop"].remove("nothing")
table = table.rename(columns=settings["columns"]).drop(columns=settings["drop"])
assert list(table.columns) == ["number", "squared"]

frames = {}
frames["all"] = table
frames["small"] = table[table["number"] < 2]
frames.update(large=table[table["number"] >= 2])
frames.pop("all")
sizes = {name: len(frame) for name, frame in frames.items()}
sizes["small"] += 1
assert sizes == {"small": 3, "large": 2}

text = "a;b"
words = text.replace(";", " ").title().split()
words.reverse()
nested = [[0] * 3 for _ in range(2)]
nested[0][1] = 5
nested[1][:] = [7, 8, 9]
cube = {"x": {"y": {"z": 0}}}
cube["x"]["y"]["z"] += 1
matrix = pd.DataFrame(nested, columns=list("abc"))
assert matrix["b"].tolist() == [5, 8] and words == ["B", "A"] and cube["x"]["y"]["z"] == 1

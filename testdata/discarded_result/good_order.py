"""What a name holds depends on where one is in the program."""
import pandas as pd

# First a list, then a frame.
rows = []
for number in range(3):
    rows.append({"n": number})
    rows.extend([])
rows = pd.DataFrame(rows)

# The other way round, in a loop.
frame = pd.DataFrame({"n": [1, 2]})
for step in range(2):
    frame = frame["n"].tolist()
    frame.append(step)
    frame.insert(0, step)
    frame = pd.DataFrame({"n": frame})

# One branch a frame, the other not.
def collect(source, as_frame):
    table = pd.DataFrame() if as_frame else []
    if not as_frame:
        table.append(source)
    return table


collect(1, False)


# A parameter whose name says df and whose callers say otherwise.
def put(df, item):
    df.append(item)
    return df


put([], 1)


# The name of a module-level frame, hidden by a local one.
data = pd.DataFrame({"n": [1]})


def local_list():
    data = []
    data.append(1)
    data.insert(0, 2)
    return data


def through_closure():
    items = {}

    def add(name):
        items.update({name: 1})

    add("a")
    return items


local_list()
through_closure()

for data in ([1], [2]):
    data.append(3)

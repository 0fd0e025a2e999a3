"""A number beside `&` and a column behind it: the column is of 0 and 1, or nobody knows."""
import pandas as pd

df = pd.DataFrame({"age": [22, 71, 35], "member": [1, 1, 0], "rooms": [3, 1, 2]})

old = df[df["age"] > 30 & df["member"]]  # want: WL701 "`30` is combined with"
assert len(old) == 3
few = df[df.age >= 30 | df.rooms]  # want: WL701
assert len(few) == 2


def members(people: pd.DataFrame) -> pd.DataFrame:
    people = people.copy()
    return people[people["age"] > 30 & people["paid"]]  # want: WL701


assert members(df.assign(paid=[True, True, False])).shape == (3, 4)


def early(tickets):
    chosen = tickets[tickets["price"] > 9 & tickets["early"]]  # want: WL701
    return chosen[chosen["early"] == 1]


assert len(early(pd.DataFrame({"price": [5, 20], "early": [1, 1]}))) == 2

"""Functions without a value whose None is stored."""
import pandas as pd

df = pd.DataFrame({"city": [" Oslo", "Rome "], "size": [3, 40], "kind": ["a", "b"]})
seen = []


def clean(city):  # because: WL107 "the function is made here"
    city = city.strip().lower()


def remember(row):
    seen.append(row["size"])


def note(city):
    if city.startswith("O"):
        seen.append(city)
        return
    print(city)



# because[+1]: WL107 "what it gives is stored"
df["clean"] = df["city"].apply(clean)  # want: WL107 error "clean"
df["row"] = df.apply(remember, axis=1)  # want: WL107
df["note"] = df.city.map(note)  # want: WL107
df["shown"] = df["city"].apply(lambda city: print(city))  # want: WL107 "lambda"
df["listed"] = df["city"].map(lambda city: seen.append(city))  # want: WL107
df["choice"] = df["size"].apply(lambda n: print(n) if n > 3 else None)  # want: WL107
df["filled"] = df["city"].apply(clean).fillna("none")  # want: WL107
cities = df["city"].apply(clean)  # want: WL107
df = df.assign(again=lambda d: d.drop(columns="kind", inplace=True))  # want: WL107 error "gives None:"
assert df[["clean", "row", "note", "shown", "listed", "choice"]].isna().all(axis=None)
assert (df["filled"] == "none").all() and cities.isna().all() and df["again"].isna().all()

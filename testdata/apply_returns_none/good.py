"""Functions that give a value, and those that are called for what they do."""
import pandas as pd

df = pd.DataFrame({"city": [" Oslo", "Rome "], "size": [3, 40], "kind": ["a", "b"]})
seen = []


def clean(city):
    return city.strip()


def remember(city):
    seen.append(city)


def size_name(size):
    if size < 10:
        return "small"
    elif size < 100:
        return "large"


def first(city):
    for letter in city:
        if letter != " ":
            return letter


def number(text):
    try:
        return float(text)
    except ValueError:
        pass


def known(city):
    if city == "Oslo":
        return "Norway"
    return "?"


def capital(city):
    if city.strip() == "Oslo":
        return True


def later(city):
    """To be written."""
    pass


def unfinished(city):
    raise NotImplementedError(city)


def with_helper(city):
    def inner(text):
        print(text)

    inner(city)
    return city


def checked(function):
    return lambda city: function(city) or city


@checked
def decorated(city):
    print(city)


df["clean"] = df["city"].apply(clean)
df["name"] = df["size"].apply(size_name)
df["first"] = df["city"].map(first)
df["number"] = df["city"].map(number)
df["known"] = df["city"].map(known)
df["helper"] = df["city"].map(with_helper)
df["later"] = df["city"].map(later)
df["decorated"] = df["city"].map(decorated)
df["upper"] = df["city"].map(lambda city: city.upper())
df["flag"] = df["city"].map(lambda city: None if city == "" else city.strip())

# Another column: missing where the condition does not hold.
df["is_capital"] = df["city"].map(capital)

# For what they do.
df["city"].apply(remember)
df["city"].apply(lambda city: seen.append(city))
_ = df["city"].apply(remember)
unused = df["city"].apply(remember)
counted = df["city"].apply(remember)
print(len(counted))
df.apply(lambda row: print(row["city"]), axis=1)


# Not pandas.
class Pipeline:
    def apply(self, function):
        function("x")
        return self


pipeline = Pipeline().apply(remember)
print(pipeline, list(map(remember, ["x"])), df)


# Missing on purpose, and dropped.
def valid(text):
    if text.isdigit():
        return int(text)


def director(crew):
    for member in crew:
        if member["job"] == "Director":
            return member["name"]


table = pd.DataFrame({"n": ["1", "x"], "crew": [[{"job": "Director", "name": "A"}], []]})
table["crew"] = table["crew"].apply(director)
table["n"] = table["n"].apply(valid)
table = table.dropna(subset=["n"])

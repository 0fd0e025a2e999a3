"""`in` asks the row labels of a Series, not its values."""
import pandas as pd
from pandas import read_csv
from io import StringIO

# because[+1]: WL704 "makes the DataFrame here"
df = pd.DataFrame({"title": ["It", "Jaws"], "year": [1990, 1975], "note": [None, "a shark"]})

if "It" in df["title"]:  # want: WL704 "title"
    print("never printed")
is_known = 'Jaws' in df.title  # want: WL704
is_missing = "Alien" not in df["title"]  # want: WL704
titles = df["title"]  # because: WL704 "the Series is made here"
found = "It" in titles  # want: WL704
lower = "it" in df["title"].str.lower()  # want: WL704
newest = 1990 in df["year"]  # want: WL704
books = read_csv(StringIO("name,year\nDune,1965\n"))
dune = "Dune" in books["name"]  # want: WL704
kept = [title for title in ["It", "Dune"] if title in df["title"]]  # want: WL704


def has(frame: pd.DataFrame, title: str) -> bool:
    return title in frame["title"]  # want: WL704


class Shelf:
    def __init__(self):
        self.books = pd.DataFrame({"name": ["Dune"]})

    def holds(self, name):
        return name in self.books["name"]  # want: WL704


for part in (df, df.head(1)):
    assert has(part, "It") in (True, False)

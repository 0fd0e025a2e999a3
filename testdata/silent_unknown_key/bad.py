"""Keys that no column has, where nobody says so."""
import pandas as pd

# because[+1]: WL305 "makes the DataFrame here"
df = pd.DataFrame({"age": [1.0, None], "Full Name": ["a", "b"], "city": ["X", "Y"]})

first = df.rename(columns={"Age": "years"})  # want: WL305 "did you mean `age`?"
second = df.rename(columns={"full_name": "name", "city": "town"})  # want: WL305 "Full Name"
third = df.fillna({"ages": 0, "city": ""})  # want: WL305 "age"
fourth = df.drop(columns=["citty"], errors="ignore")  # want: WL305 "city"
fifth = df.reindex(columns=["age", "ctiy"])  # want: WL305 "city"
sixth = df.filter(items=["age", "City"])  # want: WL305 "city"
seventh = df.rename({"aeg": "years"}, axis=1)  # want: WL305 "age"
table = df.copy()
table.rename(columns={"Fullname": "name"}, inplace=True)  # want: WL305 "Full Name"
places = pd.DataFrame({"town": ["X", "Y"], "ages": [1, 2]})
eighth = places.replace({"towm": {"X": "Z"}})  # want: WL305 "`replace` passes over"
ninth = pd.DataFrame({"town": ["X"], "ages": [1]}, columns=["town", "agez"])  # want: WL305 "empty column"
tenth = pd.DataFrame(places, columns=["ages", "twon"])  # want: WL305 "did you mean `town`?"
eleventh = places.replace({"tonw": "X"}, "Z")  # want: WL305 "town"

"""Keys that no column has, where nobody says so."""
import pandas as pd

# because[+1]: WL305 "makes the DataFrame here"
df = pd.DataFrame({"age": [1.0, None], "Full Name": ["a", "b"], "city": ["X", "Y"]})

first = df.rename(columns={"age": "years"})  # want: WL305 "did you mean `age`?"
second = df.rename(columns={"Full Name": "name", "city": "town"})  # want: WL305 "Full Name"
third = df.fillna({"age": 0, "city": ""})  # want: WL305 "age"
fourth = df.drop(columns=["city"], errors="ignore")  # want: WL305 "city"
fifth = df.reindex(columns=["age", "city"])  # want: WL305 "city"
sixth = df.filter(items=["age", "city"])  # want: WL305 "city"
seventh = df.rename({"age": "years"}, axis=1)  # want: WL305 "age"
table = df.copy()
table.rename(columns={"Full Name": "name"}, inplace=True)  # want: WL305 "Full Name"
places = pd.DataFrame({"town": ["X", "Y"], "ages": [1, 2]})
eighth = places.replace({"town": {"X": "Z"}})  # want: WL305 "`replace` passes over"
ninth = pd.DataFrame({"town": ["X"], "ages": [1]}, columns=["town", "ages"])  # want: WL305 "empty column"
tenth = pd.DataFrame(places, columns=["ages", "town"])  # want: WL305 "did you mean `town`?"
eleventh = places.replace({"town": "X"}, "Z")  # want: WL305 "town"

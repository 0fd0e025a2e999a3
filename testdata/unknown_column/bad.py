# proof: none (every marked line raises KeyError)
"""Names of columns that the table cannot have, in every place that takes one."""
import io

import pandas as pd

# because[+1]: WL302 "makes the DataFrame here"
df = pd.DataFrame({"Age": [1, 2], "Full Name": ["a", "b"], "city": ["X", "Y"]})

print(df["age"])  # want: WL302 "did you mean `Age`?"
print(df[["Age", "City"]])  # want: WL302 "city"
print(df.drop(columns=["citty"]))  # want: WL302 "city"
print(df.drop("Agee", axis=1))  # want: WL302 "Age"
print(df.groupby("Full_Name")["Age"].mean())  # want: WL302 "Full Name"
print(df.groupby("city")["Ages"].mean())  # want: WL302 "Age"
print(df.groupby("city").agg({"age": "sum"}))  # want: WL302 "Age"
print(df.groupby("city").agg(total=("age", "sum")))  # want: WL302 "Age"
print(df.loc[:, "full name"])  # want: WL302 "Full Name"
print(df.loc[df["Age"] > 1, ["Age", "Cty"]])  # want: WL302 "city"
print(df.Aage)  # want: WL302 "Age"
print(df.dropna(subset=["Age", "ctiy"]))  # want: WL302 "city"
print(df.drop_duplicates("fullname"))  # want: WL302 "Full Name"
print(df.pivot_table(index="city", values="aeg"))  # want: WL302 "Age"
print(df.astype({"AGE": float}))  # want: WL302 "Age"
print(pd.get_dummies(df, columns=["Citty"]))  # want: WL302 "city"

towns = pd.DataFrame({"town": ["X"], "people": [10]})
misspelled = pd.DataFrame({"citty": ["X"]})
print(df.merge(towns, left_on="city", right_on="twon"))  # want: WL302 "`towns` has no column `twon`"
print(df.merge(misspelled, on="city"))  # want: WL302 "`misspelled` has no column `city`: did you mean `citty`"

written = pd.read_csv(io.StringIO("name,age\nAda,36\n"))
print(written["Age"])  # want: WL302 "`written` has no column `Age`: did you mean `age`?"

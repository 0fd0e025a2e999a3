# proof: none (every marked line raises KeyError or AttributeError)
"""Rows that are handed out, plots and the like name columns as well."""
import pandas as pd

df = pd.DataFrame({"Age": [1, 2], "Full Name": ["a", "b"], "city": ["X", "Y"], "when": pd.to_datetime(["2024-01-01", "2024-01-02"])})

for _, row in df.iterrows():
    print(row["Agee"])  # want: WL302 "the table has no column `Agee`: did you mean `Age`?"
print([row["Cty"] for _, row in df.iterrows()])  # want: WL302 "city"
for item in df.itertuples():
    print(item.Index, item.Age, item.Aeg)  # want: WL302 "Age"
print(df.apply(lambda row: row["Agee"] + 1, axis=1))  # want: WL302 "Age"
print(df.apply(lambda row: row.Agw + 1, axis=1))  # want: WL302 "Age"


def kind(row):
    return row["citty"].lower()  # want: WL302 "city"


print(df.apply(kind, axis="columns"))

df.plot(x="Agee", y="Age")  # want: WL302 "`df` has no column `Agee`: did you mean `Age`?"
df.plot.scatter(x="Age", y="Agge")  # want: WL302 "Age"
df.plot(kind="line", y=["Age", "Ages"])  # want: WL302 "Age"
df.hist(column="Agee")  # want: WL302 "Age"
df.boxplot(column=["Agee"])  # want: WL302 "Age"
df.boxplot(by="citty")  # want: WL302 "city"
df.to_csv("ages.csv", columns=["Age", "citi"])  # want: WL302 "city"
print(df.transform({"Agee": "sqrt"}))  # want: WL302 "Age"
print(df.resample("D", on="wen").sum())  # want: WL302 "when"
print(df.groupby("city").agg(oldest=pd.NamedAgg(column="Agee", aggfunc="max")))  # want: WL302 "Age"

"""Functions that change a table of their own."""
import pandas as pd


def clean(table):
    table = table.dropna()  # want: WL108 "df"


def prepare(table, column, factor=2):
    table = table[table[column] > 0]  # want: WL108 "prepare"
    table["half"] = table[column] / factor
    table.sort_values(column, inplace=True)


def rename(table):
    """Gives the columns other names."""
    if "age" in table.columns:
        table = table.rename(columns={"age": "years"})  # want: WL108
    return


def encode(table):
    for column in ["name"]:
        table = pd.get_dummies(table, columns=[column])  # want: WL108


class Report:
    def tidy(self, table):
        table = table.drop(columns="name")  # want: WL108


df = pd.DataFrame({"age": [31.0, None, -2.0], "name": ["a", "b", "c"]})
before = df.copy()
clean(df)  # because: WL108 "is handed over here"
prepare(df, "age")  # because: WL108 "is read here, without the"
prepare(df, column="age")
for part in [df]:
    rename(part)
encode(table=df)
Report().tidy(df)
assert df.equals(before)

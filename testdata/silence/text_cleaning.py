"""Text in columns: every pattern says whether it is one."""
import re

import pandas as pd

df = pd.DataFrame(
    {
        "Name ": [" Dr. Ann Lee ", "bob  ray", "CY O'NEIL", None],
        "Phone": ["(030) 12-34", "040/55.66", "0711 9", "n/a"],
        "Price": ["€ 1.200,50", "€ 9,99", "€ 10", "€ 0,10"],
        "Tags": ["a|b", "b", "", "c|a"],
        "Mail": ["ann@x.org", "bob@y.com", "none", "di@x.org"],
    }
)

df.columns = df.columns.str.strip().str.lower()
df["name"] = df["name"].str.strip().str.replace(r"\s+", " ", regex=True).str.title()
df["name"] = df["name"].str.replace("Dr. ", "", regex=False)
df["phone"] = df["phone"].str.replace(r"\D", "", regex=True)
df["price"] = (
    df["price"]
    .str.replace("€", "", regex=False)
    .str.replace(".", "", regex=False)
    .str.replace(",", ".", regex=False)
    .str.strip()
    .astype(float)
)
assert df["price"].tolist() == [1200.5, 9.99, 10.0, 0.1]

parts = df["name"].str.split(" ", n=1, expand=True)
parts.columns = ["first", "last"]
df = df.join(parts)
df["initial"] = df["first"].str[0]
df["domain"] = df["mail"].str.extract(r"@([\w.]+)$", expand=False)
df["is_org"] = df["mail"].str.endswith(".org")
df["has_at"] = df["mail"].str.contains("@", regex=False)
df["dots"] = df["mail"].str.count(re.escape("."))
assert df["domain"].isna().sum() == 1 and df["is_org"].tolist() == [True, False, False, True]

flags = df["tags"].str.get_dummies(sep="|")
df = pd.concat([df, flags.add_prefix("tag_")], axis=1)
exploded = df.assign(tag=df["tags"].str.split("|", regex=False)).explode("tag")
exploded = exploded[exploded["tag"] != ""]
counts = exploded["tag"].value_counts().sort_index()
assert counts.to_dict() == {"a": 2, "b": 2, "c": 1} and df["tag_a"].sum() == 2

df["length"] = df["name"].str.len().fillna(0).astype(int)
df["code"] = df["phone"].str.zfill(8).str[-4:]
df["label"] = df["initial"].fillna("?") + "-" + df["code"]
df["upper"] = [name.upper() if isinstance(name, str) else "" for name in df["name"]]
df["word"] = df["mail"].map(lambda mail: mail.replace("@", " at "))
pattern = re.compile(r"(?P<user>[^@]+)@(?P<host>.+)")
mails = df["mail"].str.extract(pattern)
assert list(mails.columns) == ["user", "host"]
assert df["label"].tolist()[0] == "A-1234" and df["upper"].tolist()[3] == ""
text = " and ".join(df["first"].dropna())
text = text.replace("Ann", "Anna").strip()
assert text.startswith("Anna")

"""What else is always the same."""
import pandas as pd

df = pd.DataFrame({"port": ["S", "C", "Q"], "fare": [7.25, 71.3, 8.05]})

always = df["port"].apply(lambda port: 1 if port == "S" or "C" else 0)  # want: WL703 unfixed "always true"
assert always.tolist() == [1, 1, 1]

third = df.loc[df["port"] != ("S" or "C"), "fare"]  # want: WL703 unfixed
fifth = df[df["port"].str.startswith("S" or "C")]  # want: WL703 unfixed
assert len(third) == 2 and len(fifth) == 1

kinds = []
for at, row in df.iterrows():
    if row["port"] == "S" or "Q":  # want: WL703 unfixed
        kinds.append("sea")
assert len(kinds) == 3

for port in df["port"]:
    if port == ("S" or "Q"):  # want: WL703 unfixed
        kinds.append(port)
assert kinds[3:] == ["S"]


def kind(row):
    if row.port == "S" or row.port == "C" or "Q":  # want: WL703 unfixed
        return "known"
    return "unknown"


assert df.apply(kind, axis=1).tolist() == ["known"] * 3
renamed = df.rename(columns={"fare" or "price": "cost"})

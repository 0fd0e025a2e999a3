"""The asserts show what the typo left behind."""
import pandas as pd

players = pd.DataFrame(
    {
        "Name": ["Ana", "Bo", "Cy"],
        "Nationality": ["br", "Ar ", None],
        "Weight": ["59", "83", "70"],
        "Contract Valid Until": ["2021", "2020", "2022"],
        "Position": ["ST", None, "GK"],
        "Joined": ["2004-07-01", "2018-07-10", "2017-08-03"],
    }
)

players["Wieght"] = players["Weight"].astype(int)  # want: WL301 "Weight"
assert players["Weight"].max() == "83"  # text, so "9" would be more

players["Postion"] = players["Position"].fillna("none")  # want: WL301
assert players["Position"].isna().sum() == 1

players["Nationalty"] = players["Nationality"].str.strip().str.upper()  # want: WL301
assert players["Nationality"].tolist()[1] == "Ar "

players["Contract Vaild Untill"] = players["Contract Valid Until"].apply(int)  # want: WL301
assert (players["Contract Valid Until"] == "2021").any()

people = players
people["Jiined"] = pd.to_datetime(people["Joined"])  # want: WL301
assert players["Joined"].tolist()[0] == "2004-07-01"

for frame in [players.copy(), players.copy()]:
    frame["Nmae"] = frame["Name"].str.lower()  # want: WL301
    assert frame["Name"].tolist() == ["Ana", "Bo", "Cy"]

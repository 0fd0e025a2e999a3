"""Letters that agree, or that are no units."""
import re

import pandas as pd

df = pd.DataFrame({"Size": ["19M", "201k", "8.7M"], "Wage": ["5K", "7k", "900"], "Weight": ["159lbs", "70kg", "1"],
                   "Text": ["kilo", "Mega", "k"], "Views": ["1k", "2M", "3B"]})

number = df.Size.replace(r"[kM]+$", "", regex=True).astype(float)
factor = df.Size.str.extract(r"[\d\.]+([kM]+)", expand=False).map({"k": 1e3, "M": 1e6})
assert (number * factor).tolist() == [19e6, 201e3, 8.7e6]

# Both cases, in one line or in two.
number = df["Wage"].str.replace("k", "", regex=False).str.replace("K", "", regex=False).astype(float)
is_thousand = df["Wage"].str.contains("k") | df["Wage"].str.contains("K")
assert is_thousand.sum() == 2
number = df["Wage"].str.replace("[kK]", "", regex=True)
also = df["Wage"].str.replace("k", "", case=False, regex=True)
also = df["Wage"].str.contains("K", case=False)
also = df["Wage"].str.contains("K", flags=re.IGNORECASE)

# Changed to one case first.
views = df["Views"].str.upper()
number = df["Views"].str.rstrip("kMB").astype(float)
factor = views.str[-1].map({"K": 1e3, "M": 1e6, "B": 1e9})
assert (number * factor).tolist() == [1e3, 2e6, 3e9]

# Words and other letters.
df["Weight"] = df["Weight"].str.replace("lbs", "", regex=False).str.replace("kg", "", regex=False)
df["Text"] = df["Text"].str.replace("k", "", regex=False)
has_kilo = df["Text"].str.contains("Kilo")

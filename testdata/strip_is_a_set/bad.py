# proof: pandas>=1.4
"""Words that are taken off letter by letter."""
import pandas as pd

df = pd.DataFrame({"club": ["Inter city", "Velocity city"], "age": ["31 years", "soon"], "code": ["usa-1", "usa-2"]})

df["short"] = df["club"].str.rstrip(" city")  # want: WL506 "city"
df["age"] = df.age.str.rstrip(" years")  # want: WL506
df["code"] = df["code"].str.lstrip("usa-")  # want: WL506
df["plain"] = df["code"].map(lambda code: code.lstrip("usa-"))  # want: WL506
names = df["club"].str.lower().str.rstrip('city').str.strip()  # want: WL506

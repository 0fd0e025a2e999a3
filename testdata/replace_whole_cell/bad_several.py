"""Several signs at once, loops over signs, and words that cells are known to have inside."""
import pandas as pd

df = pd.DataFrame({"price": ["$1,200", "$950"], "area": ["50 sqft", "70 sqft"], "share": ["5%", "7%"]})

first = df["price"].replace({"$": "", ",": ""})  # want: WL504 unfixed "'$'"
second = df["price"].replace(["$", ","], "")  # want: WL504 unfixed
third = df["area"].replace(" sqft", "")  # want: WL504 error "sqft"
fourth = df["area"].replace(to_replace="sqft", value="")  # want: WL504 error unfixed
for sign in ["$", ","]:
    df["price"] = df["price"].replace(sign, "")  # want: WL504 unfixed "sign"
fifth = df["share"].replace({"%": ""})  # want: WL504 unfixed

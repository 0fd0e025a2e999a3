"""Left over from looking at the data: it shows nothing in a script."""
import pandas as pd

df = pd.DataFrame({"name": ["Ana", "Bo", "Cy"], "city": ["X", "Y", "X"], "price": [10.0, 5.0, 30.0]})

df.groupby(["city", "name"], as_index=False).agg({"price": "sum"}).sort_values("price")  # want: WL101 unfixed
df["city"].value_counts(normalize=True)  # want: WL101 unfixed
df.isna().sum()  # want: WL101 unfixed

assert df["price"].tolist()[0] == 10.0

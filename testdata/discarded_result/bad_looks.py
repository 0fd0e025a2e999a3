"""Left over from looking at the data: it shows nothing in a script."""
import pandas as pd

df = pd.DataFrame({"name": ["Ana", "Bo", "Cy"], "city": ["X", "Y", "X"], "price": [10.0, 5.0, 30.0]})

df.sort_values("price", ascending=False)  # want: WL101 note unfixed "is neither"
df.groupby("city")["price"].mean()  # want: WL101 unfixed
df.describe()  # want: WL101 unfixed
df.head()  # want: WL101 unfixed

assert df["price"].tolist()[0] == 10.0  # not sorted

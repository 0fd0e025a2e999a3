"""What arithmetic by label makes of rows and their groups."""
import pandas as pd

df = pd.DataFrame({"shop": [2, 0, 2, 5, 0], "sales": [10.0, 20.0, 30.0, 40.0, 50.0]})

above = df["sales"] - df.groupby("shop")["sales"].mean()  # want: WL601

# Row 0 is of shop 2 and met the mean of shop 0; a shop that numbers no row became one.
assert above[0] == 10 - 35
assert above.isna().sum() == 4 and len(above) == 6

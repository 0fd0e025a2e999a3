# target: 2.2
# proof: pandas<3
import pandas as pd

df = pd.DataFrame({"size": ["s", "m", None, "s"], "price": [1.0, 2.0, 3.0, 4.0]})

texts = [column for column in df.columns if df[column].dtype == object]
assert texts == ["size"]

"""Without a target one finding stands for the file."""
import pandas as pd

df = pd.DataFrame({"size": ["s", "m", None, "s"], "price": [1.0, 2.0, 3.0, 4.0]})

texts = df.columns[df.dtypes == "object"]  # want: WL902 warning "(and 1 more place in this file)"
is_text = df["size"].dtype == object  # because: WL902 "here too"

# proof: none (np.NaN and np.NAN left NumPy in 2.0)
import numpy as np
import pandas as pd

df = pd.DataFrame({"age": [22.0, None]})
missing = df[df["age"] == np.NaN]  # want: WL402
present = df[df["age"] != np.NAN]  # want: WL402
filled = df["age"].apply(lambda x: 0 if x == np.NaN else x)  # want: WL402 unfixed

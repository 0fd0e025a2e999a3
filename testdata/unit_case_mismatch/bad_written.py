"""One line about values that are written out in the code."""
import pandas as pd

stars = pd.DataFrame({"stars": ["12.3K", "980", "1.1M"]})
suffix = stars["stars"].str.extract("([km])", expand=False)  # want: WL502 error "`k` does not match `K`"
assert suffix.isna().all()

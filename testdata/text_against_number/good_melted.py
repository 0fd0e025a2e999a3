"""Names of columns may be numbers, where nobody wrote them."""
import pandas as pd

wide = pd.DataFrame({"country": ["FR", "DE"], "2019": [1, 2], "2020": [3, 4]})
long = wide.melt(id_vars="country", var_name="year", value_name="gdp")
assert len(long[long["year"] == "2020"]) == 2
long["year"] = long["year"].astype(int)
assert len(long[long["year"] == 2020]) == 2
turned = long.pivot(index="country", columns="year", values="gdp").reset_index().melt(id_vars="country")
assert len(turned[turned["year"] == 2020]) == 2

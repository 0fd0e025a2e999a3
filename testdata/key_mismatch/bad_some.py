"""Some rows match, and those that are spelled in another way do not; asked for by isin too."""
import pandas as pd

cities = pd.DataFrame({"city": ["Oslo", "oslo", "Rome "], "sales": [1, 2, 3]})
countries = pd.DataFrame({"city": ["Oslo", "Rome"], "country": ["NO", "IT"]})
both = cities.merge(countries, on="city", how="left")  # want: WL610 warning "2 rows find no partner"
assert both["country"].isna().sum() == 2

stops = pd.DataFrame({"stop": ["s1", "s2"]})
rides = pd.DataFrame({"stop": ["S1", "S2", "S1"]})
known = rides["stop"].isin(stops["stop"])  # want: WL610 "none is found"
assert not known.any()

# One file kept the zeros in front, the other lost them before anybody read it.
homes = pd.DataFrame({"zip": ["02139", "02140", "10001"]})
zips = pd.DataFrame({"zip": ["2139", "2140", "10001"], "income": [90, 80, 120]})
told = homes.merge(zips, on="zip", how="left")  # want: WL610 warning "2 rows find no partner"
assert told["income"].isna().sum() == 2

# Labels as keys: the row with a blank finds none.
of = cities["city"].map(countries.set_index("city")["country"])  # want: WL610 warning "2 rows find no key"
assert of.isna().sum() == 2

"""A unit of one letter behind a blank, and degrees."""
import pandas as pd

w = pd.read_csv("weather.csv")
w["temp"] = pd.to_numeric(w["temp"], errors="coerce")  # want: WL507 "19.7 C"
w["inside"] = pd.to_numeric(w["inside"], errors="coerce")  # want: WL507
assert w["temp"].isna().all() and w["inside"].isna().all()

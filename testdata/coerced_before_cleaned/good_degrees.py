"""What begins with a letter is no number with a unit."""
import pandas as pd

w = pd.read_csv("weather.csv")
w["temp"] = pd.to_numeric(w["temp"].str.rstrip(" C"), errors="coerce")
w["inside"] = pd.to_numeric(w["inside"].str.removesuffix(" °C"), errors="coerce")
print(w["temp"].mean(), w["inside"].mean())
codes = w[w["seat"].str.startswith(("A", "B"))]
print(pd.to_numeric(codes["seat"], errors="coerce"))

"""Ranges and whole files."""
# wranglint: file-ignore[chained-assignment]  # want: WL002
import pandas as pd

raw = pd.DataFrame({"age": ["22", "71"], "fare": [7.25, None]})

# wranglint: disable[WL101]  # want: WL002
df = raw.copy()
df = df.dropna()
# wranglint: enable[WL101]

# wranglint: disable[WL101, WL401] demonstration  # want: WL002 "WL401"
df = raw.copy()
df.dropna()
# wranglint: enable[WL101, WL401]

df.dropna()  # want: WL101

# wranglint: disable[WL402]  # want: WL002
print(df["fare"].isna().sum())

"""What can be put right by one word."""
import pandas as pd

visits = pd.read_csv("visits.csv")
visits["when"] = visits["start"].astype("datetime64[ns]")  # want: WL508
visits["visit"] = pd.to_datetime(visits["visit"], errors="coerce", dayfirst=True)  # want: WL508
visits["iso"] = pd.to_datetime(visits["iso"], format="%Y-%m-%d")  # want: WL508
visits["shown"] = visits["iso"].dt.strftime("%H:%M")  # want: WL508

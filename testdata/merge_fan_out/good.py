"""Keys that are unique on one side, and merges that say what they expect."""
import pandas as pd

visits = pd.read_csv("visits.csv")
bills = pd.read_csv("bills.csv")
totals = bills.groupby("patient", as_index=False)["amount"].sum()
both = visits.merge(totals, on="patient")
assert len(both) == 3
both = visits.merge(bills.drop_duplicates("patient"), on="patient")
both = visits.merge(bills, on="patient", validate="many_to_many")
both = visits.merge(bills, left_on="day", right_on="amount")

doses = pd.DataFrame({"patient": ["p1", "p2", "p1"], "dose": [1, 2, 3]})
rooms = pd.DataFrame({"patient": ["p1", "p1", "p1"], "room": [1, 2, 3]})
rooms["patient"] = ["p1", "p2", "p3"]
both = doses.merge(rooms, on="patient")
assert len(both) == 3

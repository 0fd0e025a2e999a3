"""The key repeats in both files, and sums over the result count rows more than once."""
import pandas as pd

visits = pd.read_csv("visits.csv")  # because: WL611 "makes the DataFrame here"
bills = pd.read_csv("bills.csv")
both = visits.merge(bills, on="patient")  # want: WL611 "2 rows on the left and 2 on the right"
assert both["amount"].sum() == 90 and bills["amount"].sum() == 60
both = pd.merge(bills, visits, how="left", on=["patient"])  # want: WL611 "makes 4"
assert len(both) == 5

doses = pd.DataFrame({"patient": ["p1", "p2", "p1"], "dose": [1, 2, 3]})
rooms = pd.DataFrame({"patient": ["p1", "p1", "p1"], "room": [1, 2, 3]})
both = doses.merge(rooms, on="patient")  # want: WL611 "makes 6"
assert len(both) == 6

both = doses.set_index("patient").join(rooms.set_index("patient"))  # want: WL611 "makes 6"
assert both["dose"].sum() == 14

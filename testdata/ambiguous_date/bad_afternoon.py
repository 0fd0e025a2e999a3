"""`%H` beside `%p`: the afternoon is read as the morning."""
import pandas as pd

times = pd.read_csv("times.csv")  # because: WL508 "makes the DataFrame here"
# because[+1]: WL508 "column `pm`"
pm = pd.to_datetime(times["pm"], format="%m/%d/%Y %H:%M %p")  # want: WL508 "are 2 of the 4 values seen in `pm`"
assert pm.dt.hour.tolist() == [1, 11, 11, 12]
small = pd.to_datetime(times["small"], format="%m/%d/%Y %H:%M %p")  # want: WL508 "so are 1 of the 4"
assert small.dt.hour.tolist()[0] == 1

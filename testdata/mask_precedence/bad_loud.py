# proof: none (each of these raises, with a message that does not name the cause)
import pandas as pd

df = pd.DataFrame({"name": ["Ana", "Bo"], "age": [22, 71], "fare": [7.25, 71.3], "room": [1, 2]})

both = df[df["age"] > 30 & df["room"] > 1]  # want: WL701
either = df[df.age == 22 | df.age == 71]  # want: WL701
adults = df[df["age"] > 18 & df["fare"] < 50]  # want: WL701
ana = df[df["name"] == "Ana" & df["age"].notna()]  # want: WL701
df.loc[(df["age"] > 18) & df["name"] == "Bo", "room"] = 3  # want: WL701

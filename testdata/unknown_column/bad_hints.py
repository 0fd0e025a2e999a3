# proof: none (every marked line raises KeyError)
"""Which column was meant, as far as anybody can tell."""
import pandas as pd

df = pd.DataFrame({"Fare": [1.5], "Sex": ["f"], "user_id": [1], "Order Date": ["2024-01-01"], "Embarked": ["S"], "n": [1]})
print(df["Fair"])  # want: WL302 "did you mean `Fare`?"
print(df["Sx"])  # want: WL302 "did you mean `Sex`?"
print(df["id_user"])  # want: WL302 "did you mean `user_id`?"
print(df["date_order"])  # want: WL302 "did you mean `Order Date`?"
print(df["embraked_"])  # want: WL302 "did you mean `Embarked`?"
print(df["Care"])  # want: WL302 "did you mean `Fare`?"
print(df["Bart"])  # want: WL302 "`df` has no column `Bart`"

dummies = pd.get_dummies(df, columns=["Sex"])
print(dummies["Sex"])  # want: WL302 "`dummies` has no column `Sex`"
print(dummies["Sex_f"])

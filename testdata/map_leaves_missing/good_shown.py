"""A map whose gaps are looked at."""
import pandas as pd

animals = pd.Series(["cat", "dog", "rabbit"])
print(animals.map({"cat": "kitten", "dog": "puppy"}))

# proof: none (needs a library that registers an accessor)
"""A library may register accessors on all tables."""
import janitor_of_mine
import pandas as pd

users = pd.DataFrame({"user_id": [1], "name": ["Ada"]})
print(users.cleaner, janitor_of_mine)

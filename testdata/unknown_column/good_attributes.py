# proof: none (attributes that raise, unless somebody put them there)
"""Attributes that something has put on tables, or may have."""
import pandas as pd

users = pd.DataFrame({"user_id": [1], "name": ["Ada"]})
print(users.profile())
users.origin = "here"
print(users.origin)
for name in ("shape", "size"):
    print(getattr(users, name))

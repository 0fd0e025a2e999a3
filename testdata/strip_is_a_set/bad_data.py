# proof: pandas>=1.4
"""Short words, of which the values show that more than the word goes."""
import pandas as pd

people = pd.DataFrame({"name": ["Mr. Rogers", "Mr. Marsh", "Dr. Drake"]})
people["surname"] = people["name"].str.lstrip("Mr. ")  # want: WL506
clubs = pd.DataFrame({"club": ["Inter FC", "Cinc Inc", "Bell Inc"]})
firm = clubs["club"].str.rstrip(" Inc")  # want: WL506

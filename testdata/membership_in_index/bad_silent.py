"""What the answers are."""
import pandas as pd

df = pd.DataFrame({"title": ["It", "Jaws"], "year": [1990, 1975]})

assert not ("It" in df["title"])  # want: WL704
assert "Jaws" not in df["title"]  # want: WL704
assert not (1990 in df.year)  # want: WL704
assert 1 in df["year"]  # want: WL704

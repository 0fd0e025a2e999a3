# target: 1.5
# proof: none (for a pandas older than the proofs run under)
"""What the target still has."""
import pandas as pd

df = pd.DataFrame({"a": [1.0, None], "b": [3, 4]})
df = df.append({"a": 5, "b": 6}, ignore_index=True)
df = df.fillna(method="ffill").applymap(float)
for name, column in df.iteritems():
    print(name, column.mad())
trimmed = df.drop("a", 1)

# target: 3.0
"""What is written to fail is no mistake."""
import unittest

import pandas as pd

df = pd.DataFrame({"age": [22.0, None, 35.0], "fare": [7.25, 71.3, 8.05]})


class Writes(unittest.TestCase):
    def test_that_it_fails(self):
        with self.assertRaises(ValueError):
            df["age"].fillna(0, inplace=True)

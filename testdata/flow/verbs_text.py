"""Tables that are written out in the code, as text."""
import io
from io import StringIO

import pandas as pd

plain = pd.read_csv(io.StringIO("a,b\n1,x\n2,y\n"))  # value: DataFrame{a, b}
TEXT = """name  age
Ada   36
Bob   41
"""
blanks = pd.read_csv(StringIO(TEXT), sep=r"\s+")  # value: DataFrame{name, age}
pattern = pd.read_csv(StringIO("a, b ,c\n1 , 2,3\n"), sep=r"\s*,\s*", engine="python")  # value: DataFrame{a, b, c}
fixed = pd.read_fwf(StringIO(TEXT))  # value: DataFrame{name, age}
sparse = pd.read_fwf(StringIO("id    full name   n\n 1    Ada Love    3\n22    Bob         44\n"))  # value: DataFrame{id, full name, n}
widths = pd.read_fwf(StringIO("aabbb\n11222\n"), widths=[2, 3])  # value: DataFrame{…}
SEMICOLONS = """
a;b
1;2
"""
other = pd.read_csv(StringIO(SEMICOLONS), sep=";")  # value: DataFrame{a, b}
buffer = StringIO("a\tb\n1\t2")
tabs = pd.read_table(buffer)  # value: DataFrame{a, b}
again = StringIO("a,b\n1,2")
first = pd.read_csv(again)  # value: DataFrame{a, b}
again.seek(0)
second = pd.read_csv(again, usecols=["b"])  # value: DataFrame{b}
begun = StringIO("# a note\na,b\n1,2")
begun.readline()
rest = pd.read_csv(begun)  # value: DataFrame{…}
given = StringIO("# a note\na,b\n1,2")
print(next(given))
after = pd.read_csv(given)  # value: DataFrame{…}
headless = pd.read_csv(StringIO("1,2\n3,4"), header=None, names=["x", "y"])  # value: DataFrame{x, y}
indexed = pd.read_csv(StringIO("k,v\na,1\nb,2"), index_col="k")  # value: DataFrame{v}
broken = pd.read_csv(StringIO("a,b\n1,2,3,4\n5,6,7,8,9"), on_bad_lines="skip")  # value: DataFrame{a, b}

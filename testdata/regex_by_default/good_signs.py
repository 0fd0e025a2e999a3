# target: 2.0
# proof: pandas>=2
"""Plain text with signs in it."""
import pandas as pd

texts = pd.Series(["a||b", "=|x", "C:\\data", "What?", "(x)", "[abc", "[]", "a| b", " |b", "a|"])
options = {"regex": True}
both = texts.str.replace("a|b", "-", **options)
slashes = texts.str.replace("\\", "/")
bars = texts.str.replace("||b", "-")
sides = texts.str.replace("=|x", "-")
spaced = texts.str.replace("a| b", "-")
behind = texts.str.replace(" |b", "-")
asked = texts.str.replace("What?", "-")
inside = texts.str.replace("(x)", "-")
opened = texts.str.replace("[abc", "-")
empty = texts.str.replace("[]", "-")
for made in (both, bars, sides, spaced, behind, asked, inside, opened, empty):
    assert (made != texts).any()


def clean(column: pd.Series, what):
    return column.str.replace(what, ""), column.replace(what, "", regex=True)

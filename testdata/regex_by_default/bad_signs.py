# target: 2.0
# proof: pandas>=2
"""Patterns of every kind, which pandas 2.0 takes for plain text; and signs that match everywhere."""
import pandas as pd

texts = pd.Series(["a0", "z9", "b.com", "c12", "What?", "[x]"])
numbers = texts.str.replace("0|1", "")  # want: WL505 "`0|1`"
nines = texts.str.replace("9|8", "")  # want: WL505
letters = texts.str.replace("a|z", "")  # want: WL505
turned = texts.str.replace("z|a", "")  # want: WL505
upper = texts.str.replace("Z|A", "")  # want: WL505
some = texts.str.replace("[abc]", "")  # want: WL505
ranges = texts.str.replace("[a-z0-9]", "")  # want: WL505
rest = texts.str.replace("c.*", "")  # want: WL505
more = texts.str.replace("c.+", "")  # want: WL505
ignored = texts.str.replace("(?i)W", "")  # want: WL505
domain = texts.str.replace(".com$", "")  # want: WL505
named = texts.str.replace(pat=r"\d", repl="")  # want: WL505
comma = texts.str.replace(r"\d", "", )  # want: WL505 unfixed
for made in (numbers, nines, letters, turned, upper, some, ranges, rest, more, ignored, domain, named, comma):
    assert made.tolist() == texts.tolist()
texts.str.replace(r"\d", "")  # want: WL101

gone = texts.replace(".", "", regex=True)  # want: WL505 error unfixed "all of the text is"
assert (gone == "").all()
flag = True
gone = texts.str.replace(".", "", regex=flag)  # want: WL505 error unfixed
assert (gone == "").all()
ends = texts.str.replace("$", "", regex=True)  # want: WL505 error "matches no character"
assert ends.tolist() == texts.tolist()
assert texts.str.contains(".").all()  # want: WL505 error "in every text"

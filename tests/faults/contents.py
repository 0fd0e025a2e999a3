"""Scripts with anything in them."""

import os

from cli.box import CLEAN, LOST
from faults.table import fault, of_text

LOAD = 'import pandas as pd\ndf = pd.read_csv("nowhere.csv")\n'
LIMIT = "hostile.py:1:1: note[WL003] the analysis of this file was cut short by "


_is = of_text("hostile.py")


@_is()
def an_empty_file():
    return ""


@_is()
def nothing_but_a_byte_order_mark():
    return b"\xef\xbb\xbf"


@_is(found="hostile.py:4:1: error[WL101]")
def a_byte_order_mark_and_code():
    return b"\xef\xbb\xbf" + LOST.encode()


@_is(found="hostile.py:4:1: error[WL101]")
def utf_16_with_a_mark():
    return LOST.encode("utf-16")


@_is(2, "hostile.py is not UTF-8 text (byte 0xff in line 2)")
def bytes_that_are_no_text():
    return b"import pandas as pd\nname = '\xff'\n"


@_is(found="hostile.py:5:1: error[WL101]")
def a_coding_line_of_an_unknown_encoding():
    return "# -*- coding: klingon -*-\n" + LOST


@_is(found="hostile.py:5:1: error[WL101]")
def another_encoding_that_is_declared():
    return ("# coding: latin-1\n" + LOST + "name = 'Müller'\n").encode("latin-1")


@_is(found="hostile.py:4:1: error[WL101]")
def lines_that_end_in_cr_alone():
    return LOST.replace("\n", "\r")


@_is(2, "hostile.py is not text (NUL byte in line 6)")
def nul_bytes_behind_code():
    return LOST + "\0" * 1000


@_is(found=["hostile.py:4:1: error[WL101]", "hostile.py:6:5: warning[WL001]"])
def a_string_that_is_never_closed():
    return LOST + "x = '''" + "text\n" * 100_000


@_is(found="hostile.py:3:1: warning[WL001]")
def random_bytes_as_latin_1():
    return b"# coding: latin-1\nimport pandas as pd\n" + bytes((number * 7919) % 251 + 4 for number in range(100_000))


@_is(found="hostile.py:4:1: error[WL101]")
def a_line_of_ten_megabytes():
    return LOST + "x = '" + "y" * (10 * 1024 * 1024 - 200) + "'\n"


@_is(2, "hostile.py is larger than 10 MB, the most that is looked at (--max-size)")
def more_than_ten_megabytes():
    return LOST + "#" * (10 * 1024 * 1024)


@_is(found="hostile.py:1:1: warning[WL001]")
def a_hundred_thousand_open_brackets():
    return LOAD + "[" * 100_000


@_is(found="hostile.py:3:201: note[WL003] the analysis of this file was cut short by nesting deeper than 200 levels")
def twenty_thousand_brackets_that_are_closed():
    return LOAD + "[" * 20_000 + "]" * 20_000 + "\n"


@_is(found=LIMIT + "a statement that takes more than 36 MB to parse")
def a_hundred_thousand_brackets_that_are_closed():
    return LOAD + "[" * 100_000 + "]" * 100_000 + "\n"


@_is(found=["hostile.py:4:1: error[WL101]", LIMIT + "a statement that takes more than 36 MB to parse"])
def a_statement_of_a_megabyte_behind_others():
    return LOST + "x = 1\n" * 12_000 + "x = {" + "'a': [1, b],\n" * 70_000 + "}\n"


@_is(found=LIMIT + "lines that are indented in more than 383 ways")
def a_thousand_loops_in_each_other():
    return LOAD + "".join(" " * level + "for x in y:\n" for level in range(1000)) + " " * 1000 + "pass\n"


@_is()
def twenty_thousand_terms():
    return LOAD + "x = " + " + ".join(["df.a"] * 20_000) + "\n"


@_is()
def a_chain_of_twenty_thousand_calls():
    return LOAD + "x = df" + ".dropna()" * 20_000 + "\n"


@_is()
def twenty_thousand_branches():
    return LOAD + "if df is None:\n    pass\n" + "elif df:\n    pass\n" * 20_000


@_is()
def functions_that_call_each_other_for_ever():
    return LOAD + "".join(f"def f{n}(df):\n    return f{(n + 1) % 50}(df.dropna())\n" for n in range(50)) + "f0(df)\n"


@_is()
def a_loop_whose_columns_never_come_to_rest():
    return LOAD + "while True:\n    df[str(len(df.columns))] = df.iloc[:, -1]\n    df = df.add_prefix('x')\n"


CATASTROPHE = """import pandas as pd
df = pd.DataFrame({"a": ["%s!", "b"]})
df["n"] = df["a"].str.extract(r"%s")
print(df)
"""


@_is()
def a_pattern_that_takes_for_ever():
    return CATASTROPHE % ("a" * 5000, "((a+)+)+$")


@_is()
def a_pattern_of_a_million_repeats():
    return CATASTROPHE % ("a" * 100, "((((a{1,100}){1,100}){1,100}){1,100})$")


@_is()
def a_pattern_of_a_hundred_thousand_brackets():
    return CATASTROPHE % ("a", "(" * 100_000 + ")" * 100_000)


@_is()
def a_pattern_that_does_not_compile():
    return CATASTROPHE % ("a", "(((")


@fault(kept=True, found="empty_name/.py:4:1: error[WL101]")
def a_file_called_by_its_ending_alone(place):
    place.write("empty_name/.py", LOST)


@fault(2, "hole.py is not text (NUL byte in line 5)")
def a_file_that_is_a_hole_of_nine_megabytes(place):
    place.write("hole.py", CLEAN)
    os.truncate(place.folder / "hole.py", 9 * 1024 * 1024)

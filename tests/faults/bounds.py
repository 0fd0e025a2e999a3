"""Every bound of the analysis, reached on purpose: it is said, once, and what lies on this side of it is found."""

import time

from cli.box import LOST
from faults.table import FLAVOUR, fault, scene

LOAD = 'import pandas as pd\ndf = pd.read_csv("nowhere.csv")\n'
KNOWN = 'import pandas as pd\ndf = pd.DataFrame({"a": [1]})\n'
LESS = "note[WL003] this file is analyzed less closely: it has "
CUT = "note[WL003] the analysis of this file was cut short by "


@fault(2, "good.py is larger than 50 bytes, the most that is looked at (--max-size)", kept=False)
def size_in_bytes(place):
    return ["--max-size", "50", "."]


@fault()
def size_that_is_just_small_enough(place):
    return ["--max-size", str(len(LOST)), "."]


@fault(2, "hostile.py is larger than 1 MB, the most that is looked at (--max-size)")
def size_in_the_configuration(place):
    place.write("wranglint.toml", 'max-size = "1M"\n')
    place.write("hostile.py", LOST + "#" * (1 << 20))


@fault(found="hostile.py:3:201: " + CUT + "nesting deeper than 200 levels")
def nesting_of_brackets(place):
    place.write("hostile.py", LOAD + "[" * 300 + "]" * 300 + "\n" + "[" * 300 + "]" * 300 + "\n")


@fault(found="hostile.py:1:1: " + CUT + "lines that are indented in more than 383 ways")
def nesting_of_blocks(place):
    place.write("hostile.py", LOAD + "".join(" " * level + "if df:\n" for level in range(400)) + " " * 400 + "pass\n")


@fault(found=["hostile.py:105:5: error[WL101]", "hostile.py:7:5: " + LESS + "loops nested deeper than 4 levels"])
def loops_in_loops(place):
    loops = "".join(" " * level + "for x in y:\n" for level in range(100)) + " " * 100 + "z = df.head()\n"
    place.write("hostile.py", LOAD + loops + "if df is not None:\n    df.dropna()\nprint(df)\n")


@fault(found="hostile.py:5:1: error[WL101]")
def loops_in_loops_without_tables(place):
    loops = "".join(" " * level + "for x in y:\n" for level in range(100)) + " " * 100 + "z = x\n"
    place.write("hostile.py", LOAD + "\n\ndf.dropna()\nprint(df)\n" + loops)


def _calls(count):
    functions = "".join(f"def f{number}(df):\n    return f{number + 1}(df)\n" for number in range(count))
    return functions + f"def f{count}(df):\n    return df\ndf.dropna()\nprint(df, f0(df))\n"


@fault(found=["hostile.py:33:1: error[WL101]", "hostile.py:18:12: " + LESS + "calls nested deeper than 8 functions"])
def calls_in_calls(place):
    place.write("hostile.py", KNOWN + _calls(14))


@fault(found="hostile.py:19:1: error[WL101]")
def calls_that_are_just_not_too_deep(place):
    place.write("hostile.py", KNOWN + _calls(7))


def _many(count, what):
    return f"def f(df):\n    return df\ndf.dropna()\nprint(df)\n" + f"f({what})\n" * count


@fault(found=["hostile.py:5:1: error[WL101]", "hostile.py:808:1: " + LESS + "a function whose calls take more than 4000 steps"])
def calls_of_one_function(place):
    place.write("hostile.py", KNOWN + _many(2000, "df"))


@fault(found="hostile.py:5:1: error[WL101]")
def calls_of_one_function_that_lose_nothing(place):
    place.write("hostile.py", KNOWN + _many(2000, "1"))


@fault(found=["hostile.py:3:1: error[WL101]", "hostile.py:20005:1: " + LESS + "a list of more than 20000 elements"])
def elements_of_a_list(place):
    place.write("hostile.py", KNOWN + "df.dropna()\nprint([\n" + "0,\n" * 20_001 + "], df)\n")


@fault(found=[f"hostile.py:{row}:1: error[WL101]" for row in range(3, 4003, 2)] + [
    "hostile.py:4003:1: " + CUT + "more than 2000 findings, of which the least severe are left out"])
def findings_of_one_file(place):
    place.write("hostile.py", LOAD + "df.dropna()\nprint(df)\n" * 5000)


SLOW = ["((a+)+)+$", "(a|aa)+$", "(a*a*)*$", "(.*)*[0-9]$"]
REPLACING = """import pandas as pd
df = pd.read_csv("slow.csv")
df["n"] = pd.to_numeric(df["a"].str.replace(r"%s", "", regex=True), errors="coerce")
df["m"] = pd.to_numeric(df["a"].str.replace(r"%s", "", regex=True), errors="coerce")
df.dropna()
print(df)
"""


@scene
def patterns_that_take_for_ever(place):
    place.write("slow.csv", "a\n" + "".join("a" * (200 + number) + "!\n" for number in range(50)))
    for pattern in SLOW:
        place.write("hostile.py", REPLACING % (pattern, pattern))
        start = time.monotonic()
        status, out, err = place.finish("-f", "concise", "hostile.py")
        seconds = time.monotonic() - start
        told = [line for line in out.splitlines() if CUT + "a regular expression that takes too long" in line]
        if (status, err, len(told)) != (1, "", 1) or "hostile.py:5:1: error[WL101]" not in out:
            yield f"{pattern}: {status} {out!r} {err!r}"
        if seconds > (20 if FLAVOUR else 5):  # 50 milliseconds on a machine that does nothing else
            yield f"{pattern}: {seconds:.1f} seconds"


@fault(said="datapackage.json has more than 65536 columns, and the rest is not read")
def columns_of_a_package(place):
    fields = ",".join('{"name":"c%d"}' % number for number in range(70_000))
    place.write("datapackage.json", '{"resources":[{"path":"a.csv","schema":{"fields":[%s]}}]}' % fields)


@scene
def rows_of_data(place):
    """A sample is enough: what stands behind it is not read, however much that is."""
    place.write("data.csv", "a,b\n" + "1,2\n" * 3_000_000)
    place.write("hostile.py", 'import pandas as pd\ndf = pd.read_csv("data.csv")\nprint(df["c"])\n')
    status, out, err = place.finish("-f", "concise", "hostile.py")
    if (status, err) != (1, "") or "hostile.py:3:11: error[WL302]" not in out:
        yield f"{status} {out!r} {err!r}"

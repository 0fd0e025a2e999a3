"""Notebooks that are none, or that hold too much."""

import json

from cli.box import LOST
from faults.table import of_text

CELL = {"cell_type": "code", "metadata": {}, "source": LOST, "outputs": [], "execution_count": None}
FOUND = "a.ipynb:cell 1:4:1: error[WL101]"


def _notebook(*cells, **more):
    return json.dumps({"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more})


_is = of_text("a.ipynb")


@_is()
def an_empty_notebook():
    return ""


@_is(2, "a.ipynb is not JSON (wrong in line 1)")
def json_that_ends_early():
    return '{"cells": ['


@_is(2, "a.ipynb is not JSON (wrong in line 1)")
def a_notebook_that_is_a_script():
    return LOST


@_is(2, "a.ipynb is no notebook: it has no list of cells")
def a_notebook_that_is_a_list():
    return "[1, 2]"


@_is(2, "a.ipynb is no notebook: it has no list of cells")
def cells_that_are_a_string():
    return '{"cells": "x"}'


@_is()
def cells_of_every_wrong_type():
    return _notebook(1, "x", None, [], {}, {"cell_type": 1}, {"cell_type": "code"}, {"cell_type": "code", "source": 7},
                     {"cell_type": "code", "source": [1, None, {}]}, {"cell_type": "code", "source": {"a": 1}})


@_is(found=FOUND)
def outputs_and_metadata_of_wrong_types():
    return _notebook({**CELL, "outputs": {"a": [1]}, "metadata": "x"}, metadata=[1], nbformat="four")


@_is(found=FOUND)
def outputs_of_five_megabytes():
    outputs = [{"output_type": "display_data", "data": {"image/png": "A" * 5_000_000, "text/html": "<table>" * 10_000}}]
    return _notebook({**CELL, "outputs": outputs})


@_is(found=FOUND)
def output_with_every_wrong_type():
    outputs = [1, None, [], {"output_type": 3}, {"output_type": "execute_result", "data": 5},
               {"output_type": "execute_result", "data": {"text/html": 5, "text/plain": {"a": []}}},
               {"output_type": "stream", "text": [[["x"]]]}]
    return _notebook({**CELL, "outputs": outputs})


@_is(2, "a.ipynb is not JSON (wrong in line 1)")
def lists_deeper_than_a_thousand():
    return '{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}"


@_is(found=FOUND)
def a_notebook_of_nbformat_3():
    cell = {"cell_type": "code", "language": "python", "input": LOST, "outputs": []}
    return json.dumps({"worksheets": [{"cells": [cell]}], "nbformat": 3, "nbformat_minor": 0, "metadata": {}})


@_is()
def a_notebook_of_another_language():
    return _notebook(CELL, metadata={"language_info": {"name": "R"}})


@_is(2, "a.ipynb is not UTF-8 text (byte 0xff in line 1)")
def a_notebook_with_bytes_that_are_no_text():
    return b'{"cells": ["\xff"]}'


@_is(2, "a.ipynb is not UTF-8 text (byte 0xff in line 1)")
def a_notebook_in_utf_16():
    return _notebook(CELL).encode("utf-16")


@_is(found=FOUND)
def a_notebook_with_a_byte_order_mark():
    return b"\xef\xbb\xbf" + _notebook(CELL).encode()


@_is(found=FOUND)
def escapes_that_are_no_characters():
    return _notebook(CELL, {**CELL, "source": "HERE"}).replace("HERE", "x = '\\ud800 \\u0000 \\udfff'")


@_is(2, "a.ipynb is not JSON (wrong in line 1)")
def an_escape_that_is_none():
    return _notebook({**CELL, "source": "HERE"}).replace("HERE", "\\uZZZZ")


@_is(found=[f"a.ipynb:cell {number}:4:1: error[WL101]" for number in range(1, 1001)])
def a_thousand_cells():
    return _notebook(*[CELL] * 1000)


@_is(2, "a.ipynb is larger than 10 MB, the most that is looked at (--max-size)")
def more_than_ten_megabytes():
    return _notebook(CELL, {"cell_type": "markdown", "source": "x" * (10 << 20)})


@_is(found=["a.ipynb:cell 1:1:1: warning[WL001]", "a.ipynb:cell 2:4:1: error[WL101]"])
def a_cell_that_never_closes():
    return _notebook({**CELL, "source": "x = (((('''"}, CELL)

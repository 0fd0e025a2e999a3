"""The pages of the rules: their shape, and the Python in them."""
import re

SECTIONS = ["What happens", "Why pandas stays silent", "Bad", "Good", "When it is wrong", "How to fix"]
FIGURES = "How often it is right"  # may follow them: what was read on real code
SUMMARY_LIMIT = 100  # SARIF shows the sentence in one line of a list
FENCED = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def split(text):
    """The lines before the first section, and the sections as a list of (title, body)."""
    parts = re.split(r"^## (.*)$", text, flags=re.MULTILINE)
    return parts[0].strip().split("\n"), list(zip(parts[1::2], parts[2::2]))


def block(text, title):
    """The one Python block of the section TITLE, or None."""
    for name, body in split(text)[1]:
        if name == title:
            blocks = FENCED.findall(body)
            return blocks[0] if len(blocks) == 1 else None
    return None


def problems(stem, text):
    """What is wrong with the page rules/STEM.md, one sentence each."""
    head, sections = split(text)
    name = stem.replace("_", "-")
    if not re.fullmatch(r"# WL\d{3} " + re.escape(name), head[0]):
        yield f"the first line is not `# WLnnn {name}`"
    summary = [line for line in head[1:] if line]
    if len(summary) != 1:
        yield "between the title and the first section there is not exactly one sentence"
    elif len(summary[0]) > SUMMARY_LIMIT or not summary[0].endswith("."):
        yield f"its sentence has no full stop at the end or is longer than {SUMMARY_LIMIT} characters"
    if [title for title, _ in sections] not in (SECTIONS, SECTIONS + [FIGURES]):
        yield "its sections are not: " + ", ".join(SECTIONS)
    for title, body in sections:
        if not body.strip():
            yield f"the section {title} is empty"
    for title in ("Bad", "Good"):
        code = block(text, title)
        if code is None:
            yield f"the section {title} does not hold exactly one ```python block"
        elif "assert " not in code and "# proof: none" not in code:
            yield f"the block of {title} asserts nothing"


def code_of(text):
    """The rule's code, from the first line of its page."""
    return text[2:7]

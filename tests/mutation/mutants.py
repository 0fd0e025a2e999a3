"""The mutants of a C source: every small change of a function that should make some test fail.

The sources are laid out by clang-format and hold no macros that open a bracket, so that tokens and brackets are
enough to find conditions, operands and statements."""

import bisect
import collections
import re

# A text in SOURCE[start:end] that becomes NEW; WHAT says so to a reader.
Mutant = collections.namedtuple("Mutant", "start end new what line")
Token = collections.namedtuple("Token", "text start end inner")  # inner: the tokens between brackets, or None

TOKEN = re.compile(r"""(?P<skip>\s+|/\*.*?\*/|//[^\n]*|^\#(?:\\\n|[^\n])*)
                     |"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\w+|->|<<=|>>=|\.\.\.|[-+*/%&|^=!<>]=|\+\+|--|&&|\|\||<<|>>|.""",
                   re.VERBOSE | re.DOTALL | re.MULTILINE)
CLOSES = {"(": ")", "[": "]", "{": "}"}
ASSIGNS = {"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="}
PARTS_EXPRESSIONS = ASSIGNS | {",", ";", "?", ":", "return"}
COMPARISONS = {"==": ("!=",), "!=": ("==",), "<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<")}
SWAPS = {"true": "false", "false": "true"}
KEYWORDS = {"return", "goto", "case", "default", "else", "break", "continue", "do"}


def tokens_of(text):
    """The tokens of a source, brackets with what is inside them."""
    stack = [("", 0, [])]
    for match in TOKEN.finditer(text):
        if match["skip"] is not None:
            continue
        word = match[0]
        if word in CLOSES:
            stack.append((word, match.start(), []))
        elif word in CLOSES.values():
            bracket, start, inner = stack.pop()
            assert CLOSES[bracket] == word, f"unbalanced {word} at {match.start()}"
            stack[-1][2].append(Token(bracket, start, match.end(), inner))
        else:
            stack[-1][2].append(Token(word, match.start(), match.end(), None))
    assert len(stack) == 1, "unbalanced brackets"
    return stack[0][2]


def split(tokens, words):
    """TOKENS in parts between WORDS: a list of (part, the word behind it or None)."""
    parts, part = [], []
    for token in tokens:
        if token.text in words and token.inner is None:
            parts.append((part, token.text))
            part = []
        else:
            part.append(token)
    return parts + [(part, None)]


class Source:
    def __init__(self, text):
        self.text = text
        self.bounds = set()  # where the conditions of for loops stand
        self.starts = [0] + [match.end() for match in re.finditer("\n", text)]
        self.found = {}

    def said(self, start, end):
        words = " ".join(self.text[start:end].split())
        return words if len(words) <= 70 else words[:67] + "…"

    def add(self, start, end, new, what):
        line = bisect.bisect_right(self.starts, start)
        self.found.setdefault((start, end, new), Mutant(start, end, new, what, line))

    # --- Expressions ---------------------------------------------------------------------------------

    def negate(self, part):
        """A part that is one comparison or begins with ! is negated there."""
        words = [token.text for token in part if token.inner is None]
        plain = "&&" not in words and "||" not in words
        if not part or (plain and (words[:1] == ["!"] or set(words) & {"==", "!=", *SWAPS})):
            return
        start, end = part[0].start, part[-1].end
        self.add(start, end, f"!({self.text[start:end]})", f"negated `{self.said(start, end)}`")

    def drop_operands(self, part, word):
        operands = [operand for operand, _ in split(part, {word})]
        if len(operands) > 1:
            for at, operand in enumerate(operands):
                said = self.said(operand[0].start, operand[-1].end)
                start = operand[0].start if at == 0 else operands[at - 1][-1].end
                end = operands[1][0].start if at == 0 else operand[-1].end
                self.add(start, end, "", f"dropped the operand `{said}` of {word}")
        return operands

    def expression(self, tokens):
        for part, behind in split(tokens, PARTS_EXPRESSIONS):
            if not part:
                continue
            for operand in self.drop_operands(part, "||"):
                self.drop_operands(operand, "&&")
            if behind == "?":
                self.negate(part)
            for token in part:
                self.token(token)

    def token(self, token):
        if token.inner is not None:
            self.expression(token.inner)
        elif token.text == "!":
            self.add(token.start, token.end, "", "dropped `!`")
        else:
            # One step too far in a loop reads what is not there, and gives what it likes: for sanitizers.
            bounds = ("<=", ">=") if token.start in self.bounds else ()
            for new in set(COMPARISONS.get(token.text, ())) - set(bounds):
                self.add(token.start, token.end, new, f"`{token.text}` became `{new}`")
            if token.text in SWAPS:
                new = SWAPS[token.text]
                self.add(token.start, token.end, new, f"`{token.text}` became `{new}`")

    # --- Statements ----------------------------------------------------------------------------------

    def body(self, tokens, is_bool):
        at = 0
        while at < len(tokens):
            at = self.statement(tokens, at, is_bool)

    def statement(self, tokens, at, is_bool):
        """One statement or head of one; returns where the next begins."""
        token = tokens[at]
        if token.inner is not None and token.text == "{":
            self.body(token.inner, is_bool)
            return at + 1
        if token.text in ("if", "while", "for", "switch"):
            self.head(token.text, tokens[at + 1])
            return at + 2
        if token.text in ("else", "do"):
            return at + 1
        end = at
        while tokens[end].text not in (";", ":") or (tokens[end].text == ":" and token.text not in ("case", "default")):
            end += 1
        if token.text not in ("case", "default"):
            self.simple(tokens[at:end], tokens[end], is_bool)
        return end + 1

    def head(self, word, group):
        clauses = [part for part, _ in split(group.inner, {";"})]
        condition = clauses[1] if word == "for" else group.inner
        if word == "for":
            self.bounds |= {token.start for token in condition if token.text in COMPARISONS}
        if word != "switch":
            self.negate(condition)
        self.expression(group.inner)

    def simple(self, tokens, semicolon, is_bool):
        if not tokens:
            return
        if tokens[0].text == "return" and is_bool and "?" not in [token.text for token in tokens]:
            self.negate(tokens[1:])
        droppable = tokens[0].text in ("break", "continue") or tokens[0].text not in KEYWORDS
        if (droppable and not is_declaration(tokens)) or [token.text for token in tokens] == ["return"]:
            start, end = tokens[0].start, tokens[-1].end
            self.add(start, end, "", f"dropped the statement `{self.said(start, end)}`")
        self.expression(tokens)

    def functions(self):
        """Function bodies: braces behind a bracket at the top level."""
        tokens = tokens_of(self.text)
        begin = 0
        for at, token in enumerate(tokens):
            if token.text == "{" and tokens[at - 1].text == "(":
                kind = [before.text for before in tokens[begin:at - 2]]
                self.body(token.inner, "bool" in kind and "*" not in kind)
            if token.text in ("{", ";"):
                begin = at + 1


def is_declaration(tokens):
    words = [token.text if token.inner is None else "" for token in tokens[:3]]
    is_name = [bool(re.match(r"[A-Za-z_]", word)) for word in words] + [False] * 3
    return is_name[0] and (is_name[1] or (words[1:2] == ["*"] and is_name[2]))


def mutants_of(text):
    """The mutants of a source, in the order of their places."""
    source = Source(text)
    source.functions()
    return [source.found[key] for key in sorted(source.found)]

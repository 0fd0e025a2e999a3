#include "data/pattern_python.h"

#include <ctype.h>
#include <string.h>

#include "base/buffer.h"

typedef struct Translator {
    Str in;
    uint32_t at;
    Buffer out;
    uint32_t flags;
    PatternStatus status;
    const char *why;
} Translator;

static bool give_up(Translator *t, PatternStatus status, const char *why)
{
    t->status = status;
    t->why = why;
    return false;
}

static bool invalid(Translator *t, const char *why)
{
    return give_up(t, PATTERN_INVALID, why);
}

/* The byte AHEAD of the place, or NUL behind the end; no pattern that gets here needs its NULs told
 * apart. */
static char peek(const Translator *t, uint32_t ahead)
{
    return t->at + ahead < t->in.len ? t->in.at[t->at + ahead] : '\0';
}

static bool is_digit(char c)
{
    return isdigit((unsigned char)c);
}

static bool is_octal(char c)
{
    return c >= '0' && c <= '7';
}

/* Copies the next COUNT bytes. */
static bool copy(Translator *t, uint32_t count)
{
    buffer_add(&t->out, str_slice(t->in, t->at, t->at + count));
    t->at += count;
    return true;
}

static bool add_character(Translator *t, uint32_t character)
{
    if (character > 0x10FFFF)
        return invalid(t, "it names a character that does not exist");
    if (character >= 0xD800 && character <= 0xDFFF)
        return give_up(t, PATTERN_UNKNOWN, "it names half a character");
    buffer_printf(&t->out, "\\x{%x}", character);
    return true;
}

/* \xhh, \uhhhh, \Uhhhhhhhh: exactly DIGITS of them. */
static bool add_hex(Translator *t, uint32_t digits)
{
    uint32_t character = 0;
    for (uint32_t i = 0; i < digits; i++) {
        char c = peek(t, 2 + i);
        if (!isxdigit((unsigned char)c))
            return invalid(t, "an escape has too few digits");
        uint32_t digit = is_digit(c) ? (uint32_t)(c - '0') : (uint32_t)(tolower(c) - 'a') + 10;
        character = character << 4 | digit;
    }
    t->at += 2 + digits;
    return add_character(t, character);
}

/* Up to three octal digits. */
static bool add_octal(Translator *t)
{
    uint32_t character = 0, count = 0;
    while (count < 3 && is_octal(peek(t, 1 + count)))
        character = character * 8 + (uint32_t)(peek(t, 1 + count++) - '0');
    t->at += 1 + count;
    return character > 0377 ? invalid(t, "an octal escape is too large")
                            : add_character(t, character);
}

/* \1 to \99 are groups, unless three octal digits follow each other. */
static bool add_group_number(Translator *t)
{
    if (is_octal(peek(t, 1)) && is_octal(peek(t, 2)) && is_octal(peek(t, 3)))
        return add_octal(t);
    uint32_t number = (uint32_t)(peek(t, 1) - '0'), count = 1;
    if (is_digit(peek(t, 2))) {
        number = number * 10 + (uint32_t)(peek(t, 2) - '0');
        count = 2;
    }
    t->at += 1 + count;
    buffer_printf(&t->out, "\\g{%u}", number);
    return true;
}

static bool add_digits(Translator *t, bool in_class)
{
    if (peek(t, 1) == '0' || (in_class && is_octal(peek(t, 1))))
        return add_octal(t);
    return in_class ? invalid(t, "an escape is not known") : add_group_number(t);
}

static bool add_escape(Translator *t, bool in_class)
{
    if (t->at + 1 >= t->in.len)
        return invalid(t, "it ends in a backslash");
    char c = peek(t, 1);
    if (is_digit(c))
        return add_digits(t, in_class);
    if (c == 'x' || c == 'u' || c == 'U')
        return add_hex(t, c == 'x' ? 2 : c == 'u' ? 4 : 8);
    if (c == 'v') {
        t->at += 2;
        return add_character(t, 0x0B);
    }
    if (c == 'N' || c == 'z')
        return give_up(t, PATTERN_UNKNOWN,
                       "it has an escape that only some versions of Python know");
    if (c == 'Z' && !in_class) {
        t->at += 2;
        buffer_add(&t->out, STR("\\z"));
        return true;
    }
    if (isalpha((unsigned char)c) && !strchr(in_class ? "abdDfnrsStwW" : "AabBdDfnrsStwW", c))
        return invalid(t, "an escape is not known");
    return copy(t, 2);
}

/* PCRE2 knows names of classes in brackets, as in [[:alpha:]]; in Python a bracket in brackets is
 * one. */
static bool add_class(Translator *t)
{
    copy(t, peek(t, 1) == '^' ? 2 : 1);
    for (bool is_first = true; t->at < t->in.len; is_first = false) {
        char c = peek(t, 0);
        if (c == ']' && !is_first)
            return copy(t, 1);
        if (c == '\\') {
            if (!add_escape(t, true))
                return false;
            continue;
        }
        if (c == '[' || c == ']')
            buffer_add_char(&t->out, '\\');
        copy(t, 1);
    }
    return invalid(t, "a character set is not closed");
}

/* {m}, {m,n}, {,n}, {m,}; any other brace is a plain character. */
static bool add_brace(Translator *t)
{
    uint32_t at = 1;
    while (is_digit(peek(t, at)))
        at++;
    bool has_least = at > 1, has_comma = peek(t, at) == ',';
    at += has_comma;
    while (has_comma && is_digit(peek(t, at)))
        at++;
    if (peek(t, at) != '}' || !(has_least || has_comma)) {
        buffer_add_char(&t->out, '\\');
        return copy(t, 1);
    }
    if (has_least)
        return copy(t, at + 1);
    t->at++;
    buffer_add(&t->out, STR("{0"));
    return copy(t, at);
}

static bool skip_to(Translator *t, char end)
{
    while (t->at < t->in.len && peek(t, 0) != end)
        t->at++;
    return t->at < t->in.len;
}

static uint32_t flag_of(char c)
{
    switch (c) {
    case 'i':
        return PATTERN_IGNORECASE;
    case 'm':
        return PATTERN_MULTILINE;
    case 's':
        return PATTERN_DOTALL;
    case 'x':
        return PATTERN_VERBOSE;
    case 'a':
        return PATTERN_ASCII;
    default:
        return 0;
    }
}

/* (?im) holds for the whole pattern and must stand first; (?i:…) holds for its group. */
static bool add_flags(Translator *t)
{
    uint32_t flags = 0, at = 2;
    while (peek(t, at) && strchr("aimsux-", peek(t, at)))
        flags |= flag_of(peek(t, at++));
    if (at == 2 || (peek(t, at) != ')' && peek(t, at) != ':'))
        return invalid(t, "a group begins in a way that is not known");
    if (peek(t, at) == ':') {
        if (flags & (PATTERN_VERBOSE | PATTERN_ASCII))
            return give_up(t, PATTERN_UNKNOWN, "a group has flags of its own");
        return copy(t, at + 1);
    }
    if (t->at != 0)
        return give_up(t, PATTERN_UNKNOWN, "it has flags that do not stand first");
    t->flags |= flags;
    t->at += at + 1;
    return true;
}

/* (?(1)…|…) and (?(name)…|…); a name in angle brackets is none of PCRE2's own conditions. */
static bool add_condition(Translator *t)
{
    bool is_number = is_digit(peek(t, 3));
    buffer_add(&t->out, is_number ? STR("(?(") : STR("(?(<"));
    t->at += 3;
    uint32_t start = t->at;
    if (!skip_to(t, ')'))
        return invalid(t, "a condition is not closed");
    buffer_add(&t->out, str_slice(t->in, start, t->at));
    t->at++;
    buffer_add(&t->out, is_number ? STR(")") : STR(">)"));
    return true;
}

static bool add_group(Translator *t)
{
    char kind = peek(t, 2), more = peek(t, 3);
    if (peek(t, 1) == '*')
        return invalid(t, "there is nothing to repeat");
    if (peek(t, 1) != '?')
        return copy(t, 1);
    if (kind == '#') {
        if (!skip_to(t, ')'))
            return invalid(t, "a comment is not closed");
        t->at++;
        return true;
    }
    if (kind == '(')
        return add_condition(t);
    if (strchr(":=!>", kind) && kind)
        return copy(t, 3);
    if ((kind == '<' && (more == '=' || more == '!')) ||
        (kind == 'P' && (more == '<' || more == '=')))
        return copy(t, 4);
    return add_flags(t);
}

static bool add_next(Translator *t)
{
    switch (peek(t, 0)) {
    case '\\':
        return add_escape(t, false);
    case '[':
        return add_class(t);
    case '(':
        return add_group(t);
    case '{':
        return add_brace(t);
    case '#':
        if (t->flags & PATTERN_VERBOSE) {
            skip_to(t, '\n');
            return true;
        }
        return copy(t, 1);
    default:
        return copy(t, 1);
    }
}

PatternStatus pattern_translate(Arena *arena, Str python, uint32_t *flags, Str *translated,
                                Str *why)
{
    Translator t = {.in = python, .flags = *flags, .status = PATTERN_TRIED};
    while (t.at < python.len && add_next(&t))
        ;
    *flags = t.flags;
    *translated = arena_copy(arena, buffer_str(&t.out));
    buffer_free(&t.out);
    if (t.status != PATTERN_TRIED)
        *why = arena_printf(arena, "the pattern cannot be used: %s", t.why);
    return t.status;
}

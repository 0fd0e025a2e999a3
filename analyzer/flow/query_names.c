/* What pandas makes of these strings: Python with `names in backticks` and @variables (pandas user
 * guide, "Expression evaluation via eval()"). */
#include "flow/query_names.h"

static bool starts_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char char_at(Str text, uint32_t at)
{
    return at < text.len ? text.at[at] : '\0';
}

static uint32_t behind_blanks(Str text, uint32_t at)
{
    while (char_at(text, at) == ' ')
        at++;
    return at;
}

static uint32_t behind_word(Str text, uint32_t at)
{
    while (at < text.len && (starts_name(text.at[at]) || is_digit(text.at[at])))
        at++;
    return at;
}

/* Numbers too: 1e5 and 2j end in letters, 1.5 has a point. */
static uint32_t behind_number(Str text, uint32_t at)
{
    while (at < text.len &&
           (starts_name(text.at[at]) || is_digit(text.at[at]) || text.at[at] == '.'))
        at++;
    return at;
}

static uint32_t behind_quote(Str text, uint32_t at)
{
    char quote = text.at[at++];
    while (at < text.len && text.at[at] != quote)
        at += text.at[at] == '\\' ? 2 : 1;
    return at + 1;
}

/* `a` and `a``b` */
static uint32_t behind_backticks(Str text, uint32_t at)
{
    do
        at = str_find(text, "`", at + 1) + 1;
    while (char_at(text, at) == '`');
    return at > text.len ? text.len : at;
}

static bool is_store_sign(Str text, uint32_t at)
{
    return char_at(text, at) == '=' && char_at(text, at + 1) != '=';
}

/* Words of the language, and names that mean the labels. */
static bool is_reserved(Str word)
{
    return str_in_words(word, "and or not in is if else True False None index columns lambda for "
                              "inf nan") ||
           str_starts(word, "ilevel_");
}

static bool is_column(Str text, Str word, uint32_t end)
{
    uint32_t next = behind_blanks(text, end);
    char follows = char_at(text, next);
    bool is_prefix = char_at(text, end) == '\'' || char_at(text, end) == '"'; /* r"…" */
    return !is_reserved(word) && !is_prefix && follows != '(' && !is_store_sign(text, next);
}

Str query_next_name(Str expression, uint32_t *at)
{
    while (*at < expression.len) {
        char c = expression.at[*at];
        uint32_t start = *at;
        if (c == '\'' || c == '"') {
            *at = behind_quote(expression, start);
        } else if (c == '#') {
            *at = str_find(expression, "\n", start);
        } else if (c == '`') {
            uint32_t end = behind_backticks(expression, start);
            Str name = str_slice(expression, start + 1, end - 1);
            *at = end;
            bool is_plain = !str_has(name, "`"); /* two of them stand for one in a name */
            if (is_plain && !is_store_sign(expression, behind_blanks(expression, end)))
                return name;
        } else if (c == '@' || c == '.') {
            *at = behind_word(expression, behind_blanks(expression, start + 1));
        } else if (is_digit(c)) {
            *at = behind_number(expression, start);
        } else if (starts_name(c)) {
            *at = behind_word(expression, start);
            Str word = str_slice(expression, start, *at);
            if (is_column(expression, word, *at))
                return word;
        } else {
            (*at)++;
        }
    }
    return (Str){0};
}

bool query_stores(Str expression, Str name)
{
    for (uint32_t at = 0; at + name.len < expression.len; at++) {
        bool is_there = str_eq(str_slice(expression, at, at + name.len), name);
        uint32_t end = at + name.len + (char_at(expression, at + name.len) == '`');
        if (is_there && is_store_sign(expression, behind_blanks(expression, end)))
            return true;
    }
    return false;
}

bool query_makes_column(Str expression)
{
    Str line = str_trim(expression);
    uint32_t end = behind_word(line, 0);
    return end && is_store_sign(line, behind_blanks(line, end));
}

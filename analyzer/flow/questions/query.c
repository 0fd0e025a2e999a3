#include "flow/query_names.h"
#include "flow/questions.h"

static uint32_t behind_blanks(Str text, uint32_t at)
{
    while (at < text.len && text.at[at] == ' ')
        at++;
    return at;
}

/* Where what is compared stands, behind `==`, `!=`, `in [` or `not in [`; 0: something else. */
static uint32_t behind_sign(Str text, uint32_t at)
{
    static const char *const signs[] = {"==", "!=", "in ", "not in "};
    Str rest = str_slice(text, behind_blanks(text, at), text.len);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        uint32_t len = str_of(signs[i]).len, start = text.len - rest.len + len;
        if (!str_starts(rest, signs[i]))
            continue;
        uint32_t next = behind_blanks(text, start);
        bool is_list = next < text.len && (text.at[next] == '[' || text.at[next] == '(');
        return i < 2 ? next : is_list ? behind_blanks(text, next + 1) : 0;
    }
    return 0;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool read_constant(Str text, uint32_t at, QueryPair *pair)
{
    char first = at < text.len ? text.at[at] : '\0';
    pair->is_text = first == '"' || first == '\'';
    uint32_t end = at + 1;
    while (end < text.len &&
           (pair->is_text ? text.at[end] != first : is_digit(text.at[end]) || text.at[end] == '.'))
        end++;
    uint32_t next = behind_blanks(text, end);
    bool goes_on =
        !pair->is_text && next < text.len && str_has(STR("+-*/%_"), (char[]){text.at[next], 0});
    pair->other = str_slice(text, at, end + pair->is_text);
    return (pair->is_text || is_digit(first)) && !goes_on;
}

bool query_next_pair(const Op *call, uint32_t *at, QueryPair *pair)
{
    bool known;
    Str text = calls(call, OWNER_FRAME, "query") ? text_of(argument_of(call, "expr", 0), &known)
                                                 : (Str){0};
    while ((pair->column = query_next_name(text, at)).len) {
        uint32_t other = behind_sign(text, *at);
        if (other && read_constant(text, other, pair))
            return true;
    }
    return false;
}

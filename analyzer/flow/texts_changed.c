/* What methods of str make of texts that are known, names of columns above all. */
#include <ctype.h>
#include <string.h>

#include "data/pattern.h"
#include "flow/rounds.h"

static Str changed_case(Arena *arena, Str text, int (*change)(int))
{
    char *to = arena_alloc(arena, (size_t)text.len + 1);
    for (uint32_t i = 0; i < text.len; i++)
        to[i] = (char)change((unsigned char)text.at[i]);
    return (Str){to, text.len};
}

/* As "full name".title() and "FULL name".capitalize() do, of ASCII. */
static Str capitalized(Arena *arena, Str text, bool each_word)
{
    char *to = arena_alloc(arena, (size_t)text.len + 1);
    bool is_first = true;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        to[i] = (char)(is_first ? toupper(c) : tolower(c));
        is_first = each_word && !isalpha(c);
    }
    return (Str){to, text.len};
}

/* A text that is put together piece by piece, within LONGEST_TEXT. */
typedef struct Pieces {
    uint32_t len;
    bool are_too_long;
    char at[LONGEST_TEXT];
} Pieces;

static void pieces_clear(Pieces *pieces)
{
    pieces->len = 0;
    pieces->are_too_long = false;
}

static void pieces_add(Pieces *pieces, Str piece)
{
    pieces->are_too_long |= piece.len > LONGEST_TEXT - pieces->len;
    if (pieces->are_too_long || !piece.len)
        return;
    memcpy(pieces->at + pieces->len, piece.at, piece.len);
    pieces->len += piece.len;
}

static Str pieces_text(Arena *arena, const Pieces *pieces)
{
    return arena_copy(arena, (Str){pieces->at, pieces->len});
}

static Str replaced(Arena *arena, Str text, Str old, Str by, bool *known)
{
    Pieces pieces;
    pieces_clear(&pieces);
    uint32_t from = 0;
    for (uint32_t i = 0; old.len && i + old.len <= text.len && !pieces.are_too_long;) {
        if (!str_eq(str_slice(text, i, i + old.len), old)) {
            i++;
            continue;
        }
        pieces_add(&pieces, str_slice(text, from, i));
        pieces_add(&pieces, by);
        i += old.len;
        from = i;
    }
    pieces_add(&pieces, str_slice(text, from, text.len));
    *known = !pieces.are_too_long;
    return pieces_text(arena, &pieces);
}

static bool is_ascii(Str text)
{
    for (uint32_t i = 0; i < text.len; i++)
        if ((unsigned char)text.at[i] >= 0x80)
            return false;
    return true;
}

static Str without_end(Str text, Str end, bool at_start)
{
    uint32_t rest = text.len - end.len;
    if (end.len > text.len)
        return text;
    if (at_start)
        return str_eq(str_slice(text, 0, end.len), end) ? str_slice(text, end.len, text.len) : text;
    return str_eq(str_slice(text, rest, text.len), end) ? str_slice(text, 0, rest) : text;
}

static bool has_letter(Str letters, char letter)
{
    return letters.len && memchr(letters.at, letter, letters.len);
}

/* "_a_".strip("_"), of ASCII letters: parts of others are never among them. */
static Str stripped(Str text, Str letters, Str method)
{
    uint32_t from = 0, to = text.len;
    while (!str_is(method, "rstrip") && from < to && has_letter(letters, text.at[from]))
        from++;
    while (!str_is(method, "lstrip") && to > from && has_letter(letters, text.at[to - 1]))
        to--;
    return str_slice(text, from, to);
}

static Str unchanged(Str text, bool *known)
{
    *known = false;
    return text;
}

Str text_substituted(Flow *flow, Str pattern, Str by, Str text, bool *known)
{
    Str why;
    PatternStatus status;
    PatternHit hit = {.is_found = true};
    bool is_plain = text.len <= LONGEST_TEXT && !str_has(by, "\\");
    Pattern *regex = is_plain ? pattern_new(flow->arena, pattern, 0, &status, &why) : NULL;
    if (!regex)
        return unchanged(text, known);
    Pieces pieces;
    pieces_clear(&pieces);
    for (uint32_t from = 0; hit.is_found; from = hit.end) {
        if (!pattern_find(regex, PATTERN_SEARCH, text, from, &hit) || pieces.are_too_long ||
            (hit.is_found && hit.end == hit.start))
            return unchanged(text, known);
        pieces_add(&pieces, str_slice(text, from, hit.is_found ? hit.start : text.len));
        pieces_add(&pieces, hit.is_found ? by : (Str){0});
    }
    *known = !pieces.are_too_long;
    return pieces_text(flow->arena, &pieces);
}

/* The result of a method of str on TEXT; *known is false when it is not worked out here. */
Str text_after(Flow *flow, const Op *call, Str method, Str text, bool *known)
{
    const Value *old = argument(flow, call, "pat", 0);
    const Value *by = argument(flow, call, "repl", 1);
    if (text.len > LONGEST_TEXT)
        return unchanged(text, known);
    bool is_plain = is_ascii(text);
    *known = true;
    if (str_is(method, "strip") && !call->arg_count)
        return str_trim(text);
    if (str_in_words(method, "strip lstrip rstrip") && value_is_constant_text(old) &&
        is_ascii(old->text))
        return stripped(text, old->text, method);
    if (str_in_words(method, "removeprefix removesuffix") && value_is_constant_text(old))
        return without_end(text, old->text, str_is(method, "removeprefix"));
    if (str_is(method, "lower") && is_plain)
        return changed_case(flow->arena, text, tolower);
    if (str_is(method, "upper") && is_plain)
        return changed_case(flow->arena, text, toupper);
    if (str_in_words(method, "title capitalize") && is_plain)
        return capitalized(flow->arena, text, str_is(method, "title"));
    if (!str_is(method, "replace") || !value_is_constant_text(old) || !value_is_constant_text(by))
        return unchanged(text, known);
    if (value_is_true(argument(flow, call, "regex", 4)))
        return text_substituted(flow, old->text, by->text, text, known);
    return replaced(flow->arena, text, old->text, by->text, known);
}

/* The same method on each of the strings that a value stands for; NULL when one is not worked out.
 */
const Value *texts_after(Flow *flow, const Op *call, Str method, const Value *texts)
{
    bool known = texts->count > 0;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, texts->count);
    for (uint32_t i = 0; known && i < texts->count; i++) {
        bool is_text = value_is_constant_text(texts->items[i]);
        Str after =
            is_text ? text_after(flow, call, method, texts->items[i]->text, &known) : (Str){0};
        known &= is_text;
        items[i] = text_new(flow, after);
    }
    if (!known)
        return NULL;
    Value *after = ARENA_NEW(flow->arena, Value);
    *after = *texts;
    after->items = items;
    return after;
}

#define LONGEST_SPELT 256u

/* "name price".split() */
static const Value *words_of(Flow *flow, Str text)
{
    uint32_t count = 0;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, text.len);
    for (uint32_t from = 0; from < text.len;) {
        uint32_t to = str_find(text, " ", from);
        if (to > from)
            items[count++] = text_new(flow, str_trim(str_slice(text, from, to)));
        from = to + 1;
    }
    return items_new(flow, VALUE_LIST, items, count);
}

/* "name,price".split(","); NULL: not by one letter that is written out. */
static const Value *parts_of(Flow *flow, const Op *op, Str text)
{
    uint32_t count = 0;
    const Value *by = op->arg_count == 1 ? first_argument(flow, op) : NULL;
    if (!value_is_constant_text(by) || by->text.len != 1)
        return NULL;
    const char mark[] = {by->text.at[0], '\0'};
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, text.len + 1u);
    for (uint32_t from = 0; from <= text.len;) {
        uint32_t to = str_find(text, mark, from);
        items[count++] = text_new(flow, str_slice(text, from, to));
        from = to + 1;
    }
    return items_new(flow, VALUE_LIST, items, count);
}

/* "_".join(["a", "b"]); NULL: not of texts that are written out. */
static const Value *joined_by(Flow *flow, const Op *op, Str between)
{
    Elements parts;
    if (op->arg_count != 1 || !elements_known(first_argument(flow, op), &parts))
        return NULL;
    Pieces pieces;
    pieces_clear(&pieces);
    for (uint32_t i = 0; i < parts.count; i++) {
        if (!value_is_constant_text(parts.at[i]))
            return NULL;
        pieces_add(&pieces, i ? between : (Str){0});
        pieces_add(&pieces, parts.at[i]->text);
    }
    return pieces.are_too_long ? NULL : text_new(flow, pieces_text(flow->arena, &pieces));
}

/* Of a text that is written out; NULL: it is another method. */
static const Value *call_known_text(Flow *flow, const Op *op, Str method, Str text)
{
    bool splits = str_is(method, "split") && text.len <= LONGEST_SPELT;
    if (splits)
        return op->arg_count ? parts_of(flow, op, text) : words_of(flow, text);
    return str_is(method, "join") ? joined_by(flow, op, text) : NULL;
}

#define MOST_FILLED 8u

/* "data/{}.csv".format(name) */
static const Value *call_format(Flow *flow, const Op *op, Str pattern)
{
    const Value *given[MOST_FILLED];
    for (uint32_t i = 0; i < op->arg_count; i++) {
        if (i == MOST_FILLED || op->args[i].kind != ARG_POSITION)
            return value_plain(VALUE_STRING);
        given[i] = value_of(flow, op->args[i].op);
    }
    return text_filled(flow, pattern, "{}", given, op->arg_count);
}

const Value *call_text(Flow *flow, const Op *op, const Value *receiver)
{
    bool known = false;
    Str method = op->object->name;
    const Value *made =
        receiver->is_constant ? call_known_text(flow, op, method, receiver->text) : NULL;
    if (made)
        return made;
    const Value *path = call_path_method(flow, op, receiver);
    if (path)
        return path;
    if (str_in_words(method, "split rsplit splitlines"))
        return element_new(flow, VALUE_LIST, value_plain(VALUE_STRING));
    if (!str_in_words(method,
                      "lower upper strip lstrip rstrip replace join format title capitalize zfill "
                      "removeprefix removesuffix"))
        return value_plain(VALUE_UNKNOWN);
    if (receiver->is_constant && str_is(method, "format"))
        return call_format(flow, op, receiver->text);
    if (receiver->is_constant) {
        Str text = text_after(flow, op, method, receiver->text, &known);
        return known ? text_new(flow, text) : value_plain(VALUE_STRING);
    }
    const Value *each = texts_after(flow, op, method, receiver);
    return each ? each : value_plain(VALUE_STRING);
}

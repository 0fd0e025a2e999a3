#include "flow/questions/units.h"

#include <string.h>

#include "flow/questions.h"

static const char unit_letters[] = "kKmMbBtTgG";

static uint32_t bit_of(char letter)
{
    const char *at = letter ? strchr(unit_letters, letter) : NULL;
    return at ? UINT32_C(1) << (at - unit_letters) : 0;
}

bool is_unit_letter(char letter)
{
    return bit_of(letter);
}

bool units_have(Units units, char letter)
{
    return units.any || (units.letters & bit_of(letter));
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char at(Str text, uint32_t place)
{
    return place < text.len ? text.at[place] : '\0';
}

char unit_at_end(Str text)
{
    Str trimmed = str_trim(text);
    while (trimmed.len && str_has(STR("+.,;)"), (char[]){trimmed.at[trimmed.len - 1], 0}))
        trimmed.len--;
    if (!trimmed.len || !is_unit_letter(trimmed.at[trimmed.len - 1]))
        return '\0';
    Str number = str_trim(str_slice(trimmed, 0, trimmed.len - 1));
    char before = number.len ? number.at[number.len - 1] : '0';
    return (before >= '0' && before <= '9') || before == '.' ? trimmed.at[trimmed.len - 1] : '\0';
}

static Units join(Units a, Units b)
{
    return (Units){a.letters | b.letters, a.any || b.any};
}

/* Letters of a class; a range, or what the class does not hold, may be any. */
static Units units_of_class(Str pattern, uint32_t *place)
{
    Units units = {0};
    units.any = at(pattern, *place + 1) == '^';
    for (++*place; *place < pattern.len && pattern.at[*place] != ']'; ++*place) {
        if (pattern.at[*place] == '\\')
            ++*place;
        else if (is_letter(pattern.at[*place]) && at(pattern, *place + 1) == '-')
            units.any = true;
        else
            units.letters |= bit_of(pattern.at[*place]);
    }
    return units;
}

/* A letter that stands alone is a unit, a word is none; what matches any letter has them all. */
static Units units_of_pattern(Str pattern)
{
    Units units = {.any = str_has(pattern, "(?") || str_has(pattern, "\\D") ||
                          str_has(pattern, "\\w") || str_has(pattern, "\\S")};
    for (uint32_t i = 0; i < pattern.len; i++) {
        char c = pattern.at[i];
        bool has_neighbour =
            is_letter(at(pattern, i + 1)) ||
            (i > 0 && is_letter(at(pattern, i - 1)) && !(i > 1 && at(pattern, i - 2) == '\\'));
        if (c == '\\')
            i++;
        else if (c == '[')
            units = join(units, units_of_class(pattern, &i));
        else if (c == '.' && (at(pattern, i + 1) == '*' || at(pattern, i + 1) == '+'))
            units.any = true;
        else if (is_letter(c) && !has_neighbour)
            units.letters |= bit_of(c);
    }
    return units;
}

/* A text or pattern that is not known may be about any unit. */
static Units units_of(const Value *pattern)
{
    if (value_is(pattern, VALUE_NUMBER))
        return (Units){0};
    if (!value_is_constant_text(pattern))
        return (Units){.any = true};
    return units_of_pattern(pattern->text);
}

/* Each letter by itself, as strip sees them. */
static Units units_of_set(const Op *set)
{
    bool known;
    Units units = {0};
    Str text = text_of(set, &known);
    for (uint32_t i = 0; i < text.len; i++)
        units.letters |= bit_of(text.at[i]);
    units.any = set && !known;
    return units;
}

/* What stands in the place of a unit: nothing, a number, or text that carries the factor on. */
static void add_replacement(UnitUse *use, const Value *pattern, const Value *becomes)
{
    Units units = units_of(pattern);
    bool is_number = value_is(becomes, VALUE_NUMBER);
    if (!is_number)
        use->removed = join(use->removed, units);
    if (!value_is_text(becomes, ""))
        use->scaled = join(use->scaled, units);
}

static void add_replacements(UnitUse *use, const Value *patterns, const Value *becomes)
{
    if (value_is(patterns, VALUE_DICT) && patterns->keys)
        for (uint32_t i = 0; i < patterns->count; i++)
            add_replacement(use, patterns->keys[i], patterns->items[i]);
    else if (value_is(patterns, VALUE_LIST) && patterns->is_constant)
        for (uint32_t i = 0; i < patterns->count; i++) {
            bool has_own = value_is(becomes, VALUE_LIST) && i < becomes->count;
            add_replacement(use, patterns->items[i], has_own ? becomes->items[i] : becomes);
        }
    else
        add_replacement(use, patterns, becomes);
}

/* s.replace("k", ""), s.replace(regex=["k"], value=""), s.str.replace(…), cell.replace(…) */
static void add_replace(UnitUse *use, const Op *call, const Value *text)
{
    bool is_series = value_is(text, VALUE_SERIES), is_cell = value_is(text, VALUE_SCALAR);
    const char *old = is_series ? "to_replace" : is_cell ? "old" : "pat";
    const char *new = is_series ? "value" : is_cell ? "new" : "repl";
    const Op *patterns = argument_of(call, old, 0);
    const Op *regex = is_series ? argument_of(call, "regex", BY_NAME_ONLY) : NULL;
    if (regex && !value_is(op_value(regex), VALUE_BOOL))
        patterns = regex;
    if (patterns)
        add_replacements(use, op_value(patterns), op_value(argument_of(call, new, 1)));
}

static void ignore_case(UnitUse *use, const Op *call)
{
    bool ignores = call_argument(call, "flags", BY_NAME_ONLY) || argument_is_false(call, "case");
    use->removed.any |= ignores && use->removed.letters;
    use->scaled.any |= ignores && use->scaled.letters;
}

static void add_call(UnitUse *use, const Op *call, const Value *text)
{
    Str method = call->object->name;
    if (str_is(method, "replace"))
        add_replace(use, call, text);
    else if (str_in_words(method, "strip rstrip"))
        use->removed = units_of_set(argument_of(call, "to_strip", 0));
    else if (str_is(method, "removesuffix"))
        use->removed = units_of(op_value(argument_of(call, "suffix", 0)));
    else if (str_in_words(method, "extract contains endswith match fullmatch count find"))
        use->scaled = units_of(op_value(argument_of(call, "pat", 0)));
    else if (str_is(method, "map") && value_is(op_value(argument_of(call, "arg", 0)), VALUE_DICT))
        add_replacements(use, op_value(call->args[0].op), op_value(NULL));
    else if (str_is(method, "sub"))
        use->removed.any = use->scaled.any = true;
    use->changes_case = str_in_words(method, "lower upper casefold swapcase title");
    ignore_case(use, call);
}

/* `"k" in cell`, `cell[-1] == "k"` */
static const Op *compared_text(const Op *compare, const Op **letter)
{
    bool is_in = compare->detail == OPERATOR_IN;
    *letter = is_in ? compare->object : compare->key;
    bool compares = is_in || compare->detail == OPERATOR_EQ || compare->detail == OPERATOR_NE;
    return compares ? (is_in ? compare->key : compare->object) : NULL;
}

static Str column_of(const Value *text)
{
    const Facts *facts = text->facts;
    if (facts->content.steps && facts->content.steps->data->name.len)
        return facts->content.steps->data->name;
    return facts->has_name ? facts->name : (Str){0};
}

/* A column of text, `.str` of one, or a cell. */
static const Value *text_held(const Op *op)
{
    const Value *value = op_value(op);
    if (value_is(value, VALUE_STR))
        value = value->of;
    bool holds = value_is(value, VALUE_SERIES) || value_is(value, VALUE_SCALAR);
    return holds && !dtype_is_number(dtype_held(value)) ? value : NULL;
}

static const Op *text_used(const Op *op, const Op **letter)
{
    *letter = NULL;
    if (op->kind == OP_COMPARE)
        return compared_text(op, letter);
    if (op->kind == OP_ITEM)
        return op->object;
    return op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE ? op->object->object : NULL;
}

UnitUse unit_use(const Op *op)
{
    const Op *letter, *text = text_used(op, &letter);
    const Value *value = text ? text_held(text) : NULL;
    if (!value)
        return (UnitUse){0};
    UnitUse use = {.column = column_of(value), .text = text};
    if (letter)
        use.scaled =
            value_is(op_value(letter), VALUE_STRING) ? units_of(op_value(letter)) : (Units){0};
    else if (op->kind == OP_ITEM)
        use.removed.any = value_is(op_value(op->key), VALUE_SLICE);
    else
        add_call(&use, op, op_value(text));
    return use;
}

#define LONGEST_CHAIN 16u

static bool comes_from(const Op *text, const Op *call)
{
    const Value *value = text_held(text);
    for (uint32_t i = 0; i < LONGEST_CHAIN && object_of(value); i++) {
        if (object_of(value)->site == call)
            return true;
        value = object_of(value)->parent;
    }
    return false;
}

UnitUse units_used(const Code *code, Str column, const Op *op)
{
    bool extracts = calls(op, OWNER_STR, "extract");
    UnitUse all = {.column = column};
    for (uint32_t i = 0; i < code->op_count; i++) {
        UnitUse use = unit_use(code_op(code, i));
        if (!use.text || (use.column.len && !str_eq(use.column, column)))
            continue;
        bool is_apart = use.column.len && are_in_two_functions(code, code_op(code, i), op);
        if (is_apart || (extracts && comes_from(use.text, op)))
            continue;
        all.text = use.text;
        all.removed = join(all.removed, use.removed);
        all.scaled = join(all.scaled, use.scaled);
        all.changes_case |= use.changes_case;
    }
    return all;
}

static const Op *find_use(const Code *code, Str column, uint32_t removed, uint32_t scaled)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        UnitUse use = unit_use(code_op(code, i));
        bool is_it = (use.removed.letters & removed) || (use.scaled.letters & scaled);
        if (use.text && is_it && str_eq(use.column, column))
            return code_op(code, i);
    }
    return NULL;
}

const Op *removal_of(const Code *code, Str column, char letter)
{
    return find_use(code, column, bit_of(letter), 0);
}

const Op *scaling_of(const Code *code, Str column, char letter)
{
    return find_use(code, column, 0, bit_of(letter));
}

/* What the values of a column are after a call. */
#include "flow/content_list.h"
#include "flow/result.h"

static Dtype dtype_of_word(Str word)
{
    if (str_starts(word, "int") || str_starts(word, "uint") || str_starts(word, "Int") ||
        str_starts(word, "UInt"))
        return DTYPE_INTEGER;
    if (str_starts(word, "float") || str_starts(word, "Float") || str_is(word, "double"))
        return DTYPE_FLOAT;
    if (str_in_words(word, "str string unicode U S StringDtype str_ string_"))
        return DTYPE_TEXT;
    if (str_in_words(word, "bool boolean bool_ BooleanDtype"))
        return DTYPE_BOOL;
    if (str_starts(word, "datetime64"))
        return DTYPE_DATETIME;
    if (str_starts(word, "timedelta64"))
        return DTYPE_TIMEDELTA;
    return str_in_words(word, "category CategoricalDtype") ? DTYPE_CATEGORY : DTYPE_UNKNOWN;
}

Dtype dtype_named(const Value *value)
{
    if (value_is_constant_text(value))
        return dtype_of_word(value->text);
    return value_is(value, VALUE_NAMED) ? dtype_of_word(str_behind_last(value->text, '.'))
                                        : DTYPE_UNKNOWN;
}

Dtype dtype_written(const Value *value)
{
    if (value_is(value, VALUE_STRING))
        return DTYPE_TEXT;
    if (value_is(value, VALUE_NUMBER))
        return DTYPE_NUMBER;
    return value_is(value, VALUE_BOOL) ? DTYPE_BOOL : DTYPE_UNKNOWN;
}

/* What a column made of a list that is written out holds; None and NaN leave it the dtype of the
 * others. */
Content content_of_list(const Value *list)
{
    Content content = {.missing = MISSING_NEVER};
    bool is_first = true;
    for (uint32_t i = 0; i < list->count; i++) {
        if (value_is(list->items[i], VALUE_MISSING) || value_is(list->items[i], VALUE_NONE)) {
            content.missing = MISSING_SOME;
            continue;
        }
        Dtype dtype = dtype_written(list->items[i]);
        if (is_first)
            content.dtype = dtype;
        else
            content.dtype = dtype_join(content.dtype, dtype);
        if (dtype == DTYPE_UNKNOWN && content.missing == MISSING_NEVER)
            content.missing = MISSING_UNKNOWN;
        is_first = false;
    }
    return content;
}

/* pd.Series(data), pd.Series(data, dtype=…) */
static Content content_constructed(const Flow *flow, const Op *op, Content before)
{
    const Value *wanted = argument(flow, op, "dtype", 2), *data = argument(flow, op, "data", 0);
    if (wanted)
        return (Content){.dtype = dtype_named(wanted)};
    if (value_is(data, VALUE_LIST) && data->is_constant)
        return content_with_list(flow->arena, content_of_list(data), data);
    return (Content){.dtype = before.dtype};
}

static bool is_flag(const Value *value)
{
    return value_is(value, VALUE_NUMBER) && str_in_words(value->text, "0 1");
}

/* map({"yes": 1, "no": 0}), or 0 and 1 that are filled with one of them. */
static bool gives_flags(const Flow *flow, const Op *op, Content before, const Member *member)
{
    if (str_is(member->name, "fillna")) {
        const Value *with = argument(flow, op, "value", 0);
        return before.are_flags && with && is_flag(with);
    }
    const Value *dict = str_is(member->name, "map") ? argument(flow, op, "arg", 0) : NULL;
    bool is_known = dict && value_is(dict, VALUE_DICT) && dict->is_constant && dict->count;
    for (uint32_t i = 0; is_known && i < dict->count; i++)
        is_known = is_flag(dict->items[i]);
    return is_known;
}

/* astype(str) makes text of everything, missing values too. */
static Content content_cast(const Flow *flow, const Op *op, Content before)
{
    const Value *wanted = argument(flow, op, "dtype", 0);
    Dtype dtype = wanted ? dtype_named(wanted) : DTYPE_UNKNOWN;
    Content after = {.dtype = dtype, .missing = before.missing};
    if (dtype == DTYPE_TEXT || dtype == DTYPE_UNKNOWN)
        after.pasted = before.pasted;
    if (dtype == DTYPE_TEXT) {
        after.text_cast = after.nan_text = op;
        after.before_text = before.dtype;
    }
    after.are_flags = dtype_is_number(dtype) && (before.dtype == DTYPE_BOOL || before.are_flags);
    if (dtype == DTYPE_INTEGER || dtype == DTYPE_BOOL)
        after.missing = MISSING_NEVER;
    if (dtype == DTYPE_TEXT && before.dtype == DTYPE_TEXT)
        after.steps = steps_of(flow, before);
    return after;
}

Content content_without_samples(Content content)
{
    content.data = NULL;
    content.steps = NULL;
    return content;
}

static const Column *column_uncounted(Arena *arena, const Column *column)
{
    Column *uncounted = ARENA_NEW(arena, Column);
    *uncounted = *column;
    uncounted->rows = 0;
    return uncounted;
}

Content content_uncounted(Arena *arena, Content content)
{
    if (content.data)
        content.data = column_uncounted(arena, content.data);
    if (!content.steps)
        return content;
    Step *last = ARENA_NEW(arena, Step);
    *last = *content.steps;
    last->data = column_uncounted(arena, last->data);
    content.steps = last;
    return content;
}

Content content_of_value(const Value *value)
{
    if (value_is(value, VALUE_SCALAR) || value_is(value, VALUE_SERIES))
        return (Content){.dtype = value->facts->content.dtype,
                         .pasted = value->facts->content.pasted,
                         .steps = value->facts->content.steps};
    return (Content){.dtype = dtype_written(value)};
}

/* Text that is cleaned further is still the text in which zeros were pasted. */
static bool stays_text(const Member *member, Dtype dtype)
{
    bool is_text = dtype == DTYPE_TEXT || dtype == DTYPE_UNKNOWN;
    return is_text && !member_has(member, MEMBER_TAKES_FUNCTION) &&
           (member_has(member, MEMBER_ELEMENTWISE) || member_has(member, MEMBER_FILLS));
}

/* fillna(something) leaves nothing missing; fillna of what may itself be missing may. */
static Missing missing_filled(const Flow *flow, const Op *op, const Member *member)
{
    const Value *with = argument(flow, op, "value", 0);
    bool is_whole = str_is(member->name, "fillna") && with &&
                    (with->is_constant || value_is(with, VALUE_SCALAR));
    return is_whole ? MISSING_NEVER : MISSING_UNKNOWN;
}

/* Numbers that are filled with a number are still numbers; a text for a gap may say that texts are
 * meant, whatever they spell. */
static Dtype dtype_filled(const Flow *flow, const Op *op, Dtype before)
{
    const Value *with = argument(flow, op, "value", 0);
    Dtype dtype = with ? dtype_join(before, content_of_value(with).dtype) : DTYPE_UNKNOWN;
    return dtype == DTYPE_TEXT ? DTYPE_UNKNOWN : dtype;
}

/* "b", ["b", "c"], {"a": "b"} */
static bool are_texts(const Value *value)
{
    bool are_several = (value_is(value, VALUE_LIST) || value_is(value, VALUE_DICT)) &&
                       value->is_constant && value->count;
    for (uint32_t i = 0; are_several && i < value->count; i++)
        if (!value_is(value->items[i], VALUE_STRING))
            return false;
    return are_several || value_is(value, VALUE_STRING);
}

/* Numbers of which one is replaced by another, or by NaN; texts by texts. */
static Dtype dtype_replaced(const Flow *flow, const Op *op, Dtype before)
{
    const Value *with = argument(flow, op, "value", 1);
    const Value *texts = with ? with : argument(flow, op, "to_replace", 0);
    if (before == DTYPE_TEXT && texts && are_texts(texts) && (with || value_is(texts, VALUE_DICT)))
        return DTYPE_TEXT;
    bool is_number = value_is(with, VALUE_NUMBER) || value_is(with, VALUE_MISSING);
    return is_number ? dtype_join(before, DTYPE_FLOAT) : DTYPE_UNKNOWN;
}

/* Methods of .str that give a text for each text; get and extract may give nothing. */
#define GIVES_TEXT_FOR_TEXT                                                                       \
    "lower upper title capitalize swapcase casefold strip lstrip rstrip replace slice zfill pad " \
    "center ljust rjust removeprefix removesuffix"

/* s.map({"a": 1, "b": 2}) holds what the dict does, and gaps. */
static Dtype dtype_mapped(const Flow *flow, const Op *op)
{
    const Value *dict = argument(flow, op, "arg", 0);
    bool is_known = value_is(dict, VALUE_DICT) && dict->is_constant && dict->count;
    Dtype dtype = is_known ? dtype_written(dict->items[0]) : DTYPE_UNKNOWN;
    for (uint32_t i = 1; is_known && i < dict->count; i++)
        if (dtype_written(dict->items[i]) != dtype)
            return DTYPE_UNKNOWN;
    return dtype == DTYPE_TEXT || dtype == DTYPE_NUMBER ? dtype : DTYPE_UNKNOWN;
}

static bool may_be_missing(const Value *value)
{
    bool holds_items = value_is(value, VALUE_DICT) || value_is(value, VALUE_LIST);
    for (uint32_t i = 0; holds_items && value->is_constant && i < value->count; i++)
        if (!value_is(value->items[i], VALUE_STRING) && !value_is(value->items[i], VALUE_NUMBER) &&
            !value_is(value->items[i], VALUE_BOOL))
            return true;
    return holds_items ? !value->is_constant
                       : !value_is(value, VALUE_STRING) && !value_is(value, VALUE_NUMBER) &&
                             !value_is(value, VALUE_BOOL);
}

/* replace("?", np.nan) makes gaps. */
static Missing missing_replaced(const Flow *flow, const Op *op, Missing before)
{
    for (uint32_t i = 0; i < op->arg_count; i++)
        if (may_be_missing(value_of(flow, op->args[i].op)))
            return MISSING_UNKNOWN;
    return before;
}

/* to_numeric and its like raise at what they cannot read, unless they are told not to. */
static bool may_make_gaps(const Flow *flow, const Op *op, const Member *member)
{
    const Value *errors = member->owner == OWNER_PANDAS ? argument(flow, op, "errors", 1) : NULL;
    bool raises = member->owner == OWNER_PANDAS && (!errors || value_is_text(errors, "raise"));
    return member_has(member, MEMBER_MAKES_GAPS) && !raises;
}

static Missing missing_elementwise(const Flow *flow, const Op *op, const Member *member,
                                   Missing before)
{
    bool may_be_more = before == MISSING_NEVER && may_make_gaps(flow, op, member);
    return may_be_more ? MISSING_UNKNOWN : before;
}

Content content_after(Flow *flow, const Op *op, Content before, const Member *member)
{
    if (str_is(member->name, "astype"))
        return content_cast(flow, op, before);
    if (member->owner == OWNER_PANDAS && str_is(member->name, "Series"))
        return content_constructed(flow, op, before);
    bool keeps_values = member->rows == ROWS_SUBSET || member->rows == ROWS_REORDERED ||
                        str_in_words(member->name, "copy reset_index rename");
    if (keeps_values) {
        if (member_has(member, MEMBER_GIVES_NO_MISSING))
            before.missing = MISSING_NEVER;
        return before;
    }
    Content after = {.dtype = dtype_after(member->dtype, before.dtype)};
    if (str_is(member->name, "fillna"))
        after.dtype = dtype_filled(flow, op, before.dtype);
    else if (str_is(member->name, "replace"))
        after.dtype = dtype_replaced(flow, op, before.dtype);
    if (member->owner == OWNER_SERIES && str_is(member->name, "map"))
        after.dtype = dtype_mapped(flow, op);
    after.are_flags = gives_flags(flow, op, before, member);
    if (str_in_words(member->name,
                     "to_period period_range")) /* objects, with numbers of their own */
        after.dtype = DTYPE_MIXED;
    if (member_has(member, MEMBER_GIVES_NO_MISSING))
        after.missing = MISSING_NEVER;
    else if (member_has(member, MEMBER_FILLS))
        after.missing = missing_filled(flow, op, member);
    else if (member->owner != OWNER_STR && str_is(member->name, "replace"))
        after.missing = missing_replaced(flow, op, before.missing);
    else if (member_has(member, MEMBER_ELEMENTWISE) && !member_has(member, MEMBER_TAKES_FUNCTION))
        after.missing = missing_elementwise(flow, op, member, before.missing);
    if (member->owner == OWNER_STR && str_in_words(member->name, GIVES_TEXT_FOR_TEXT)) {
        after.nan_text = before.nan_text;
        after.before_text = before.before_text;
    }
    if (stays_text(member, after.dtype))
        after.pasted = paste_after(flow, before.pasted, op, member);
    after.steps = steps_after(flow, before, op, member);
    return after;
}

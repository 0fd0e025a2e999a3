#include "rule.h"

/* Classes of characters mean something in a pattern alone: no cell reads `[a-z]`. */
static bool is_pattern(Str text)
{
    return (str_has(text, "[") && str_has(text, "]")) || str_has(text, "\\d") ||
           str_has(text, "\\D") || str_has(text, "\\s") || str_has(text, "\\w") ||
           str_has(text, "\\W");
}

/* Signs and units that stand inside of cells; what alone fills a cell to say "nothing" (`-`, `?`,
 * `NA`) is replaced as a whole on purpose. */
static bool is_part_of_cells(Str text)
{
    bool is_blank = text.len && !str_trim(text).len;
    return is_blank || is_pattern(text) ||
           str_in_words(text,
                        "$ € £ ¥ % , . + ; : # ' \" ( ) $, lbs lb kg cm km mi k K M B USD EUR");
}

/* replace("$", "") looks for cells that are "$" (pandas.Series.replace). */
static bool replaces_cells(const Op *call)
{
    if (!calls(call, OWNER_SERIES, "replace") && !calls(call, OWNER_FRAME, "replace"))
        return false;
    const Op *regex = argument_of(call, "regex", 4);
    return !regex || value_is_false(op_value(regex));
}

/* `/`, ` - `, ` to `: what stands between two parts of a cell. */
static bool is_between_parts(Str text)
{
    bool has_blanks = text.len > 2 && text.at[0] == ' ' && text.at[text.len - 1] == ' ';
    return has_blanks || str_in_words(text, ". _ - / , | :") || str_is(text, " ");
}

/* Is the text taken out or put in the place of a part, as one does with parts of cells? */
static bool is_for_parts(const Value *by)
{
    return value_is(by, VALUE_STRING) && by->is_constant &&
           (by->text.len == 0 || is_between_parts(by->text));
}

/* The cast on the way from CALL outward: …replace(…).astype(float); NULL: none. */
static const Op *cast_to_number(const Op *call)
{
    uint32_t links = MOST_LINKS;
    for (const Op *at = call->user; at && links > 0; at = at->user, links--) {
        if (calls(at, OWNER_SERIES, "astype") || calls(at, OWNER_FRAME, "astype"))
            return dtype_is_number(dtype_held(op_value(at))) ? at : NULL;
        if (calls(at, OWNER_PANDAS, "to_numeric"))
            return at;
        if (at->kind != OP_ATTRIBUTE && at->kind != OP_CALL)
            break;
    }
    return NULL;
}

typedef struct Case { /* one call, and what is known of the cells */
    const Op *cast;   /* the cast to a number that follows, or NULL */
    bool would_raise; /* where the cells were the text and no more: replace("years", "").astype(int)
                       */
    Evidence evidence;
} Case;

/* What a shape shows of digits and of long words, which are all `a`, is not what the cells hold. */
static bool is_shown_by_shapes(Str text)
{
    for (uint32_t i = 0; i < text.len; i++)
        if ((text.at[i] >= '0' && text.at[i] <= '9') || text.at[i] == 'a' || text.at[i] == 'A')
            return false;
    return true;
}

static bool is_cell(const Sample *sample, Str text)
{
    return sample->is_shape ? shape_is_same(sample->value, text, false)
                            : str_eq(sample->value, text);
}

static bool is_in_cell(const Sample *sample, Str text)
{
    bool is_part = sample->value.len > text.len && str_contains(sample->value, text);
    return is_part && (!sample->is_shape || is_shown_by_shapes(text));
}

static const Sample *find_sample(const Evidence *evidence, Str text, bool is_whole)
{
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        if (is_whole ? is_cell(sample, text) : is_in_cell(sample, text))
            return sample;
    }
    return NULL;
}

/* A cell that has TEXT inside, when no cell is TEXT. */
static const Sample *cell_with(const Case *this, Str text)
{
    bool is_known = text.len && !find_sample(&this->evidence, text, true);
    return is_known ? find_sample(&this->evidence, text, false) : NULL;
}

static bool is_meant_for_parts(const Case *this, const Value *old, const Value *by)
{
    if (!value_is(old, VALUE_STRING) || !is_for_parts(by))
        return false;
    for (uint32_t i = 0; !old->is_constant && i < old->count; i++)
        if (!is_part_of_cells(old->items[i]->text))
            return false;
    if (!old->is_constant)
        return old->count > 0;
    if (find_sample(&this->evidence, old->text, true))
        return false;
    return is_part_of_cells(old->text) || cell_with(this, old->text) ||
           (old->text.len && !by->text.len && this->would_raise);
}

/* The first that is looked for in vain, of one text, a list, or the keys of a dict; NULL: none. */
static const Value *looked_for_in_vain(const Case *this, const Value *old, const Value *by)
{
    bool is_dict = value_is(old, VALUE_DICT) && old->keys;
    if (!is_dict && !(value_is(old, VALUE_LIST) && old->is_constant))
        return is_meant_for_parts(this, old, by) ? old : NULL;
    for (uint32_t i = 0; i < old->count; i++) {
        bool has_own = is_dict || (value_is(by, VALUE_LIST) && i < by->count);
        const Value *text = is_dict ? old->keys[i] : old->items[i];
        const Value *becomes = is_dict ? old->items[i] : has_own ? by->items[i] : by;
        if (is_meant_for_parts(this, text, becomes))
            return text;
    }
    return NULL;
}

static void offer_fix(Pass *pass, const Op *call)
{
    if (!calls(call, OWNER_SERIES, "replace") || argument_of(call, "regex", 4) ||
        call->arg_count != 2 || call->args[0].kind != ARG_POSITION ||
        call->args[1].kind != ARG_POSITION)
        return;
    bool known;
    bool is_regex = is_pattern(text_of(argument_of(call, "to_replace", 0), &known));
    if (!known)
        return;
    fix(pass, FIX_UNSAFE, "replace inside of the cells");
    fix_insert(pass, receiver_of(call)->span.end, ".str");
    fix_insert(pass, call->args[1].span.end, ", regex=%s", is_regex ? "True" : "False");
}

static void check(Pass *pass, const Op *call)
{
    const Op *old = replaces_cells(call) ? argument_of(call, "to_replace", 0) : NULL;
    if (!old)
        return;
    Case this = {.cast = cast_to_number(call),
                 .evidence = evidence_of_values_or_shapes(pass, receiver_of(call))};
    this.would_raise = this.cast && !argument_of(this.cast, "errors", BY_NAME_ONLY);
    const Value *text =
        looked_for_in_vain(&this, op_value(old), op_value(argument_of(call, "value", 1)));
    if (!text)
        return;
    const Sample *seen = text->is_constant ? cell_with(&this, text->text) : NULL;
    bool is_one = text == op_value(old);
    Str shown = is_one ? pass_text(pass, old->span) : text->text;
    report_as(pass, this.cast || seen ? SEVERITY_ERROR : SEVERITY_WARNING, call->span,
              "`replace` changes only cells that are %s%.*s%s as a whole: use `.str.replace` for a "
              "part of them",
              is_one ? "" : "'", STR_ARG(shown), is_one ? "" : "'");
    if (seen)
        because_of_sample(pass, &this.evidence, seen);
    because_of_origin(pass, op_value(receiver_of(call)));
    offer_fix(pass, call);
}

const Rule rule_replace_whole_cell = {
    .code = "WL504",
    .name = "replace-whole-cell",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};

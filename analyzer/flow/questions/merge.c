#include "flow/questions.h"

static Str one_name(const Op *names)
{
    const Value *value = op_value(names);
    if (value_is(value, VALUE_LIST) && value->is_constant && value->count == 1)
        value = value->items[0];
    return value_is_constant_text(value) ? value->text : (Str){0};
}

static bool hides_arguments(const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (call->args[i].kind == ARG_STAR || call->args[i].kind == ARG_DOUBLE_STAR)
            return true;
    return false;
}

/* AT is the place of `right`. */
static void read_keys(Merge *merge, const Op *call, uint32_t at)
{
    const Op *on = argument_of(call, "on", at + 2);
    const Op *left_on = argument_of(call, "left_on", at + 3);
    const Op *right_on = argument_of(call, "right_on", at + 4);
    const Op *how = argument_of(call, "how", at + 1);
    bool by_labels =
        argument_of(call, "left_index", at + 5) || argument_of(call, "right_index", at + 6);
    bool is_known_way =
        !how || (value_is(op_value(how), VALUE_STRING) && op_value(how)->is_constant &&
                 !value_is_text(op_value(how), "cross"));
    merge->names_keys = on || left_on || right_on || by_labels || !is_known_way;
    if (by_labels || !is_known_way)
        return;
    merge->left_key = one_name(left_on ? left_on : on);
    merge->right_key = one_name(right_on ? right_on : on);
}

static const Column *texts_in(const ColumnFacts *column)
{
    return column && column->sure ? texts_seen(&column->content, column->name) : NULL;
}

static const Column *column_texts(const Value *table, Str name)
{
    bool is_named = value_is(table, VALUE_FRAME) && name.len;
    return is_named ? texts_in(columns_get(table->facts->columns, name)) : NULL;
}

const Column *label_texts_seen(const Value *value)
{
    return texts_in(column_of_labels(value));
}

Merge merge_of(const Op *call)
{
    Merge merge = {0};
    bool is_function = calls(call, OWNER_PANDAS, "merge");
    if ((!is_function && !calls(call, OWNER_FRAME, "merge")) || hides_arguments(call))
        return merge;
    const Op *left = is_function ? argument_of(call, "left", 0) : receiver_of(call);
    const Op *right = argument_of(call, "right", is_function ? 1 : 0);
    if (!value_is(op_value(left), VALUE_FRAME) || !value_is(op_value(right), VALUE_FRAME))
        return merge;
    merge.left = left;
    merge.right = right;
    read_keys(&merge, call, is_function ? 1 : 0);
    merge.left_seen = column_seen(op_value(left), merge.left_key);
    merge.right_seen = column_seen(op_value(right), merge.right_key);
    merge.left_texts = column_texts(op_value(left), merge.left_key);
    merge.right_texts = column_texts(op_value(right), merge.right_key);
    return merge;
}

static const Column *with_all_values(const ColumnFacts *column)
{
    const Column *data = column && column->sure ? column->content.data : NULL;
    return data && column_is_known(data) ? data : NULL;
}

static const Column *labels_seen(const Value *value)
{
    return with_all_values(column_of_labels(value));
}

static Str name_of_labels(const Value *table)
{
    const ColumnFacts *column = column_of_labels(table);
    return column ? column->name : (Str){0};
}

/* Rows of the right side are matched by their labels; those of the left by theirs, or by `on`. */
static Merge join_of(const Op *call)
{
    Merge join = {.names_keys = true};
    const Op *on = argument_of(call, "on", 1), *right = argument_of(call, "other", 0);
    const Value *left = op_value(receiver_of(call));
    if (hides_arguments(call) || !value_is(left, VALUE_FRAME) ||
        !value_is(op_value(right), VALUE_FRAME))
        return join;
    join.left = receiver_of(call);
    join.right = right;
    join.left_key = on ? one_name(on) : name_of_labels(left);
    join.right_key = name_of_labels(op_value(right));
    join.left_texts = on ? column_texts(left, join.left_key) : label_texts_seen(left);
    join.right_texts = label_texts_seen(op_value(right));
    join.left_seen = on ? column_seen(left, join.left_key) : labels_seen(left);
    join.right_seen = labels_seen(op_value(right));
    return join;
}

Merge merge_or_join_of(const Op *call)
{
    return calls(call, OWNER_FRAME, "join") ? join_of(call) : merge_of(call);
}

static bool has_surely(const Columns *columns, Str name)
{
    const ColumnFacts *column = columns_get(columns, name);
    return column && column->sure;
}

uint32_t shared_columns(const Merge *merge, Str *names, uint32_t most)
{
    const Columns *left = op_value(merge->left)->facts->columns;
    const Columns *right = op_value(merge->right)->facts->columns;
    uint32_t count = 0;
    if (columns_are_open(left) || columns_are_open(right))
        return 0;
    for (uint32_t i = 0; columns_entry(left, i); i++) {
        const ColumnFacts *entry = columns_entry(left, i);
        bool counts = columns_get(left, entry->name) == entry && entry->sure;
        if (!counts || !has_surely(right, entry->name))
            continue;
        if (count < most)
            names[count] = entry->name;
        count++;
    }
    return count;
}

const Column *column_seen(const Value *table, Str name)
{
    bool is_named = value_is(table, VALUE_FRAME) && name.len;
    return is_named ? with_all_values(columns_get(table->facts->columns, name)) : NULL;
}

typedef bool (*Fits)(const Sample *a, const Sample *b);

/* Columns hold TABLE_MOST_VALUES values at most. */
static const Sample *find_pair(const Column *a, const Column *b, Fits fits, const Sample **partner)
{
    for (uint32_t i = 0; i < a->values.count; i++)
        for (uint32_t k = 0; k < b->values.count; k++)
            if (fits(&a->values.at[i], &b->values.at[k])) {
                *partner = &b->values.at[k];
                return &a->values.at[i];
            }
    return NULL;
}

static bool is_same(const Sample *a, const Sample *b)
{
    return str_eq(a->value, b->value);
}

/* What has another shape is another value. */
static bool is_alike(const Sample *a, const Sample *b)
{
    return shape_is_same(a->value, b->value, false);
}

static bool has_shapes(const Column *a, const Column *b)
{
    return a->values_are_shapes || b->values_are_shapes;
}

const Sample *shared_value(const Column *a, const Column *b, const Sample **partner)
{
    return find_pair(a, b, has_shapes(a, b) ? is_alike : is_same, partner);
}

static Str without_zeros(Str text)
{
    uint32_t from = 0;
    while (from + 1 < text.len && text.at[from] == '0')
        from++;
    return str_slice(text, from, text.len);
}

static bool is_other_spelling(const Sample *a, const Sample *b)
{
    Str left = without_zeros(str_trim(a->value)), right = without_zeros(str_trim(b->value));
    return left.len && str_eq_folded(left, right);
}

static bool is_other_shape(const Sample *a, const Sample *b)
{
    Str left = str_trim(a->value);
    return left.len && shape_is_same(left, str_trim(b->value), true);
}

const Sample *misspelled_value(const Column *a, const Column *b, const Sample **partner)
{
    return find_pair(a, b, has_shapes(a, b) ? is_other_shape : is_other_spelling, partner);
}

/* A value of COLUMN that is not the same and yet meant, or NULL. */
static const Sample *find_meant(const Column *column, const Sample *sample, Fits is_meant)
{
    const Sample *meant = NULL;
    for (uint32_t i = 0; i < column->values.count; i++) {
        const Sample *other = &column->values.at[i];
        if (is_same(sample, other))
            return NULL;
        meant = !meant && is_meant(sample, other) ? other : meant;
    }
    return meant;
}

static bool is_same_word(const Sample *a, const Sample *b)
{
    Str word = str_trim(a->value);
    return word.len > 1 && str_eq_folded(word, str_trim(b->value));
}

static bool has_zeros_in_front(const Column *column)
{
    for (uint32_t i = 0; i < column->values.count; i++)
        if (without_zeros(column->values.at[i].value).len < column->values.at[i].value.len)
            return true;
    return false;
}

/* Text of numbers has lost the zeros that text of the same numbers has kept, and a column without
 * any such zero has lost them too when the other one has some. */
static Fits fits_meant(const Column *a, const Column *b)
{
    bool has_lost_zeros = a->dtype != b->dtype || has_zeros_in_front(a) != has_zeros_in_front(b);
    return has_lost_zeros ? is_other_spelling : is_same_word;
}

Misspelled values_misspelled(const Column *a, const Column *b)
{
    Misspelled lost = {0};
    for (uint32_t i = 0; !has_shapes(a, b) && i < a->values.count; i++) {
        const Sample *sample = &a->values.at[i], *partner = find_meant(b, sample, fits_meant(a, b));
        if (!partner)
            continue;
        lost.first = lost.first ? lost.first : sample;
        lost.partner = lost.first == sample ? partner : lost.partner;
        lost.rows += sample->count;
    }
    return lost;
}

static bool repeat_both(const Sample *a, const Sample *b)
{
    return a->count > 1 && b->count > 1 && is_same(a, b);
}

/* As they were read or written: none is left out since. */
static bool has_all_rows(const Value *table)
{
    const Lineage *rows = rows_before_labels(table->facts->rows);
    const Member *member =
        rows && rows->effect == ROWS_NEW && rows->by ? called_member(rows->by) : NULL;
    return member && (str_starts(member->name, "read_") || str_is(member->name, "DataFrame"));
}

bool keys_repeat(const Merge *merge, Repeat *repeat)
{
    const Value *left = op_value(merge->left), *right = op_value(merge->right);
    const Column *a = merge->left_seen, *b = merge->right_seen;
    if (!a || !b || has_shapes(a, b) || !has_all_rows(left) || !has_all_rows(right))
        return false;
    const Sample *partner = NULL, *sample = find_pair(a, b, repeat_both, &partner);
    if (sample)
        *repeat = (Repeat){sample->value, sample->count, partner->count};
    return sample;
}

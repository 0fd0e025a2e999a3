/* What readers give: the columns of the file, when it or a description of it is there, else those
 * that the call itself names. */
#include "data/sources.h"
#include "flow/read_options.h"

static ColumnFacts facts_of_column(const Table *table, const Column *column)
{
    ColumnFacts facts = {.name = column->name, .sure = table->closed};
    facts.content.dtype = column->dtype;
    facts.content.data = column;
    if (column->missing)
        facts.content.missing = MISSING_SOME;
    else if (table->complete)
        facts.content.missing = MISSING_NEVER;
    if (column->dtype == DTYPE_INTEGER && !table->complete)
        facts.content.dtype = DTYPE_NUMBER; /* a missing value further down makes floats of them */
    return facts;
}

/* usecols=lambda c: … takes some of them. */
static bool are_chosen_by_function(const Effect *effect)
{
    return value_is(effect_argument(effect, "usecols", BY_NAME_ONLY), VALUE_FUNCTION);
}

/* What a converter makes of the text, nothing is missing and no zero lost: the samples are its
 * arguments, not what comes out. */
static bool is_converted(const Effect *effect, const Column *column)
{
    const Value *converters = effect_argument(effect, "converters", BY_NAME_ONLY);
    for (uint32_t i = 0; value_is(converters, VALUE_DICT) && i < converters->count; i++) {
        const Value *key = converters->keys[i];
        if (!value_is(key, VALUE_STRING) || str_eq(key->text, column->name))
            return true;
    }
    return false;
}

static const Columns *columns_of_table(const Effect *effect, const Table *table)
{
    Arena *arena = effect->flow->arena;
    const Columns *columns = columns_none(!table->closed);
    for (uint32_t i = 0; i < table->column_count; i++) {
        if (table->columns[i].is_position) /* df[0]: labels that are numbers are not followed */
            return columns_none(true);
        ColumnFacts facts = facts_of_column(table, &table->columns[i]);
        if (is_converted(effect, &table->columns[i]))
            facts.content = (Content){0};
        columns = columns_with(arena, columns, facts);
    }
    if (are_chosen_by_function(effect))
        columns = columns_fewer(arena, columns);
    return columns_from(arena, columns, table);
}

/* usecols= and names= say which columns there are, whatever the file. */
static const Columns *columns_of_call(const Effect *effect)
{
    const Value *names = effect_argument(effect, "usecols", BY_NAME_ONLY);
    const Columns *queried = columns_of_query(effect);
    if (queried)
        return queried;
    if (!names && !str_is(effect->member->name, "read_csv"))
        names = effect_argument(effect, "columns", BY_NAME_ONLY);
    if (!names)
        names = effect_argument(effect, "names", BY_NAME_ONLY);
    const Value *index = effect_argument(effect, "index_col", BY_NAME_ONLY);
    bool is_known = !index || value_is_false(index) || value_is(index, VALUE_NONE) ||
                    value_is_constant_text(index);
    bool is_list = value_is(names, VALUE_LIST) && names->is_constant && names->count;
    for (uint32_t i = 0; is_list && i < names->count; i++)
        is_list = value_is_constant_text(names->items[i]);
    if (!is_list || !is_known)
        return columns_none(true);
    const Columns *columns = columns_named(effect->flow, columns_none(false), names);
    return value_is(index, VALUE_STRING)
               ? columns_without(effect->flow->arena, columns, index->text)
               : columns;
}

static Str kind_of_reader(const Effect *effect)
{
    Str kind = str_slice(effect->member->name, 5, effect->member->name.len);
    return str_is(kind, "table") ? STR("csv") : kind;
}

static void tell_trouble(const Effect *effect, const DataSource *source)
{
    Arena *arena = effect->flow->arena;
    DataTrouble trouble = {.op = effect->call, .is_partial = !data_is_complaint(source)};
    Str what = trouble.is_partial ? source->note : source->why;
    trouble.text = arena_printf(arena, "%.*s %.*s", STR_ARG(source->shown), STR_ARG(what));
    if (what.len)
        code_trouble(arena, effect->flow->code, trouble);
}

/* parse_dates=[["day", "hour"]] and parse_dates={"when": […]} make columns of several. */
static bool joins_dates(const Effect *effect)
{
    const Value *dates = effect_argument(effect, "parse_dates", BY_NAME_ONLY);
    bool is_list = value_is(dates, VALUE_LIST);
    for (uint32_t i = 0; is_list && i < dates->count; i++)
        if (value_is(dates->items[i], VALUE_LIST))
            return true;
    return value_is(dates, VALUE_DICT);
}

/* An option of the command line is what it is by default, as far as anybody sees. */
static const Value *path_given(const Value *path)
{
    bool is_option = value_is(path, VALUE_STRING) && !path->is_constant && path->count == 1;
    return is_option ? path->items[0] : path;
}

/* read_json and read_html also take the data itself as text. */
static bool names_file(const Value *path)
{
    return value_is_constant_text(path) && !str_has(path->text, "\n") &&
           !str_starts(path->text, "{") && !str_starts(path->text, "[") &&
           !str_starts(path->text, "<");
}

/* What a buffer holds is read from its beginning when nothing but readers ever had it. */
static bool is_read_whole(const Flow *flow, const Op *buffer)
{
    for (uint32_t i = 0; buffer->kind == OP_LOAD && i < flow->code->op_count; i++) {
        const Op *load = code_op(flow->code, i), *user = load->user;
        if (load->kind != OP_LOAD || load->slot != buffer->slot)
            continue;
        bool is_read = user && user->kind == OP_CALL && user->object != load &&
                       str_starts(user->object->name, "read_") && user->args[0].op == load;
        bool is_wound = user && user->kind == OP_ATTRIBUTE && str_is(user->name, "seek");
        if (!is_read && !is_wound)
            return false;
    }
    return buffer->kind == OP_LOAD || buffer->kind == OP_CALL;
}

/* pd.read_csv(io.StringIO("a,b\n1,2")): it is no file that could be another one tomorrow. */
static const Columns *columns_of_text(const Effect *effect, Str text, const CsvOptions *options)
{
    const Table *table = data_in_text(effect->flow->data, text, options);
    return table ? columns_from(effect->flow->arena, columns_of_table(effect, table), NULL)
                 : columns_of_call(effect);
}

static const Columns *columns_of_file(const Effect *effect, Str path, const CsvOptions *options)
{
    const DataSource *source =
        data_source(effect->flow->data, kind_of_reader(effect), path, options);
    if (source)
        tell_trouble(effect, source);
    return source && source->table ? columns_of_table(effect, source->table)
                                   : columns_of_call(effect);
}

#define MOST_FILES 8u /* that a reader is asked for with a variable, each of which is looked at */

/* for path in ["north.csv", "south.csv"]: read_csv(path) */
static const Columns *columns_of_files(const Effect *effect, const Value *paths,
                                       const CsvOptions *options)
{
    const Columns *any = NULL;
    for (uint32_t i = 0; i < paths->count; i++) {
        if (!names_file(paths->items[i]))
            return columns_of_call(effect);
        const Columns *columns = columns_of_file(effect, paths->items[i]->text, options);
        any = any ? columns_join(effect->flow->arena, any, columns) : columns;
    }
    return any;
}

static bool are_files(const Value *paths)
{
    return value_is(paths, VALUE_STRING) && !paths->is_constant && paths->count &&
           paths->count <= MOST_FILES;
}

/* What is read of a buffer or an opened file is all of it. */
static const Value *path_read(const Effect *effect)
{
    const Value *path = path_given(effect_argument(effect, "filepath_or_buffer", 0));
    if (!value_is(path, VALUE_BUFFER))
        return path;
    const Arg *given = call_argument(effect->call, "filepath_or_buffer", 0);
    bool is_known =
        is_read_whole(effect->flow, given->op) && data_is_readable(kind_of_reader(effect));
    if (!is_known)
        return NULL;
    return path->of ? path->of : path;
}

const Columns *columns_after_read(const Effect *effect)
{
    if (joins_dates(effect))
        return columns_none(true);
    const Value *path = path_read(effect);
    CsvOptions *options = ARENA_NEW(effect->flow->arena, CsvOptions);
    bool is_buffer = value_is(path, VALUE_BUFFER);
    bool is_asked = effect->flow->data && str_starts(effect->member->name, "read_") &&
                    (is_buffer || names_file(path) || are_files(path)) &&
                    read_options(effect, options);
    if (!is_asked)
        return columns_of_call(effect);
    if (is_buffer)
        return columns_of_text(effect, path->text, options);
    return path->is_constant ? columns_of_file(effect, path->text, options)
                             : columns_of_files(effect, path, options);
}

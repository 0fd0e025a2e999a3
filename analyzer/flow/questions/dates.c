#include "data/date_format.h"
#include "flow/questions.h"

static bool is_given(const Op *call, const char *names)
{
    for (uint32_t i = 0; i < call->arg_count; i++) {
        bool is_hidden = call->args[i].kind == ARG_STAR || call->args[i].kind == ARG_DOUBLE_STAR;
        if (is_hidden ||
            (call->args[i].kind == ARG_KEYWORD && str_in_words(call->args[i].name, names)))
            return true;
    }
    return false;
}

/* A constant True or False, or left out; false: not known. */
static bool read_flag(const Op *op, bool *flag)
{
    *flag = value_is_true(op_value(op));
    return !op || *flag || value_is_false(op_value(op));
}

static bool read_loss(const Op *errors, DateLoss *loss)
{
    bool known;
    Str text = text_of(errors, &known);
    *loss = str_is(text, "coerce") ? DATE_LOSS_MISSING : DATE_LOSS_RAISES;
    return !errors || str_is(text, "coerce") || str_is(text, "raise");
}

static bool read_format(const Op *format, DateReading *reading)
{
    bool known;
    Str text = text_of(format, &known);
    reading->is_each = str_is(text, "mixed");
    bool is_none = !format || value_is(op_value(format), VALUE_NONE);
    if (!is_none && !reading->is_each)
        reading->format = format;
    return is_none || (known && !str_is(text, "ISO8601"));
}

/* pd.to_datetime, of a column or of a cell in a function that is given to apply or map. */
static bool read_call(const Op *call, DateReading *reading)
{
    reading->values = argument_of(call, "arg", 0);
    bool is_odd = is_given(call, "yearfirst exact unit origin") || call->arg_count == 0;
    bool known = !is_odd && read_loss(argument_of(call, "errors", 1), &reading->loss) &&
                 read_flag(argument_of(call, "dayfirst", 2), &reading->is_day_first) &&
                 read_format(argument_of(call, "format", 5), reading) &&
                 read_flag(argument_of(call, "infer_datetime_format", 7), &reading->is_guessed);
    reading->is_each |= value_is(op_value(reading->values), VALUE_SCALAR);
    return known;
}

static bool read_stamp(const Op *call, DateReading *reading)
{
    reading->values = argument_of(call, "ts_input", 0);
    reading->is_each = true;
    return call->arg_count == 1;
}

/* series.astype("datetime64[ns]"): pandas 1.5 to 3.0 read each text by itself there. */
static bool read_cast(const Op *call, DateReading *reading)
{
    reading->values = receiver_of(call);
    reading->is_each = true;
    return value_is(op_value(reading->values), VALUE_SERIES);
}

/* series.apply(pd.to_datetime) */
static bool read_applied(const Op *call, DateReading *reading)
{
    const Op *function = argument_of(call, calls_any(call, "map") ? "arg" : "func", 0);
    Str path = value_is(op_value(function), VALUE_NAMED) ? op_value(function)->text : (Str){0};
    reading->values = receiver_of(call);
    reading->is_each = true;
    bool known = read_flag(argument_of(call, "dayfirst", BY_NAME_ONLY), &reading->is_day_first) &&
                 read_loss(argument_of(call, "errors", BY_NAME_ONLY), &reading->loss);
    return known && !is_given(call, "format yearfirst exact unit origin") &&
           str_in_words(path, "pandas.to_datetime pandas.Timestamp dateutil.parser.parse");
}

static bool read_file(const Op *call, DateReading *reading)
{
    reading->columns = argument_of(call, "parse_dates", BY_NAME_ONLY);
    reading->loss = DATE_LOSS_TEXT;
    return reading->columns && !is_given(call, "date_parser") &&
           read_flag(argument_of(call, "dayfirst", BY_NAME_ONLY), &reading->is_day_first) &&
           read_format(argument_of(call, "date_format", BY_NAME_ONLY), reading) &&
           read_flag(argument_of(call, "infer_datetime_format", BY_NAME_ONLY),
                     &reading->is_guessed);
}

static bool read_python(const Op *call, DateReading *reading)
{
    reading->values = argument_of(call, "", 0);
    reading->format = argument_of(call, "", 1);
    reading->is_each = reading->by_python = true;
    return call->arg_count == 2;
}

bool dates_read_by(const Op *call, DateReading *reading)
{
    *reading = (DateReading){0};
    Str path = called_path(call);
    if (str_in_words(path, "datetime.datetime.strptime pandas.Timestamp.strptime"))
        return read_python(call, reading);
    if (str_is(path, "dateutil.parser.parse") || calls(call, OWNER_PANDAS, "Timestamp"))
        return read_stamp(call, reading);
    if (calls(call, OWNER_PANDAS, "DatetimeIndex")) {
        reading->values = argument_of(call, "data", 0);
        reading->is_each = true;
        return call->arg_count == 1;
    }
    if (calls(call, OWNER_PANDAS, "to_datetime"))
        return read_call(call, reading);
    if (calls(call, OWNER_PANDAS, "read_csv") || calls(call, OWNER_PANDAS, "read_table"))
        return read_file(call, reading);
    if (dtype_cast_to(call) == DTYPE_DATETIME)
        return read_cast(call, reading);
    return applies_to_each(call) && read_applied(call, reading);
}

/* Column number NUMBER of those that are there for certain. */
static bool column_at(const Columns *columns, uint32_t number, Str *name)
{
    const ColumnFacts *entry;
    for (uint32_t i = 0; (entry = columns_entry(columns, i)); i++) {
        bool counts = columns_get(columns, entry->name) == entry && entry->sure;
        if (counts && !number--) {
            *name = entry->name;
            return true;
        }
    }
    return false;
}

/* {"a": "datetime64[ns]", "b": int} */
static bool date_key_at(const Value *dtypes, uint32_t number, Str *name)
{
    for (uint32_t i = 0; value_is(dtypes, VALUE_DICT) && dtypes->keys && i < dtypes->count; i++)
        if (value_is(dtypes->keys[i], VALUE_STRING) &&
            dtype_named(dtypes->items[i]) == DTYPE_DATETIME && !number--) {
            *name = dtypes->keys[i]->text;
            return true;
        }
    return false;
}

bool table_dates_read_by(const Op *call, uint32_t number, DateReading *reading, Str *column)
{
    *reading = (DateReading){0};
    if (calls(call, OWNER_FRAME, "astype")) {
        reading->is_each = true;
        return date_key_at(op_value(argument_of(call, "dtype", 0)), number, column);
    }
    const Value *table = op_value(receiver_of(call));
    bool applies = calls(call, OWNER_FRAME, "apply") && value_is(table, VALUE_FRAME) &&
                   !columns_are_open(table->facts->columns) && !argument_of(call, "axis", 1);
    if (!applies || !read_applied(call, reading))
        return false;
    reading->values = NULL;
    reading->is_each = false;
    return str_is(op_value(argument_of(call, "func", 0))->text, "pandas.to_datetime") &&
           column_at(table->facts->columns, number, column);
}

const Op *date_format_written(const Op *call)
{
    if (call->object->kind != OP_ATTRIBUTE || !str_is(call->object->name, "strftime"))
        return NULL;
    const Value *receiver = op_value(receiver_of(call));
    bool is_stamp = value_is(receiver, VALUE_SCALAR) && dtype_held(receiver) == DTYPE_DATETIME;
    bool is_column = calls(call, OWNER_DT, "strftime") || calls(call, OWNER_INDEX, "strftime");
    return is_column || is_stamp ? argument_of(call, "date_format", 0) : NULL;
}

/* A month that strptime is given twice raises, as do most minutes that are taken for one. */
const Op *date_format_misplaced(const Op *call, char *letter)
{
    bool known;
    DateReading reading;
    const Op *format = date_format_written(call);
    bool is_loud = false;
    if (!format && dates_read_by(call, &reading)) {
        format = reading.format;
        is_loud = reading.loss == DATE_LOSS_RAISES;
    }
    *letter = format_misplaced(text_of(format, &known)).letter;
    return *letter && !(*letter == 'm' && is_loud) ? format : NULL;
}

/* dates.fillna(others), dates.combine_first(others) */
static bool fills_dates(const Op *call)
{
    bool fills = calls_any(call, "fillna combine_first where mask");
    for (uint32_t i = 0; fills && i < call->arg_count; i++)
        if (value_is(op_value(call->args[i].op), VALUE_SERIES) &&
            dtype_held(op_value(call->args[i].op)) == DTYPE_DATETIME)
            return true;
    return false;
}

bool is_read_in_turns(const Code *code, const Op *call)
{
    const Op *user = call->user;
    if (user && user->kind == OP_ATTRIBUTE &&
        str_in_words(user->name, "fillna combine_first where mask isna isnull notna notnull"))
        return true;
    for (uint32_t i = 0; i < code->op_count; i++)
        if (code_op(code, i)->kind == OP_CALL && fills_dates(code_op(code, i)))
            return true;
    return false;
}

static bool names_column(const Value *value, Str name)
{
    return value_is_constant_text(value) && str_eq(value->text, name);
}

bool is_parsed_date(const Op *columns, Str name, bool is_label)
{
    const Value *value = op_value(columns);
    bool is_list =
        (value_is(value, VALUE_LIST) || value_is(value, VALUE_TUPLE)) && value->is_constant;
    for (uint32_t i = 0; is_list && i < value->count; i++)
        if (names_column(value->items[i], name))
            return true;
    return is_label && value_is_true(value);
}

DateOrder order_read_by(const DateReading *reading)
{
    bool known;
    Str format = text_of(reading->format, &known);
    uint32_t at = 0, start;
    if (!reading->format)
        return reading->is_day_first ? DATE_DAY : DATE_MONTH;
    for (char letter; (letter = format_directive(format, &at, &start));)
        if (letter == 'd' || letter == 'm')
            return letter == 'd' ? DATE_DAY : DATE_MONTH;
    return DATE_NONE;
}

typedef struct FilePlace { /* a column of a file */
    Str path, column;
} FilePlace;

static Str path_read(const Op *reader)
{
    bool known;
    return reader && reader->arg_count ? text_of(reader->args[0].op, &known) : (Str){0};
}

static FilePlace place_of(const Op *values)
{
    const Value *value = op_value(values);
    const Object *object = value_is(value, VALUE_SERIES) ? object_of(value) : NULL;
    bool is_text = object && object->origin == ORIGIN_COLUMN && object->parent &&
                   dtype_held(value) != DTYPE_DATETIME;
    return is_text ? (FilePlace){path_read(reader_of(object->parent)), object->column}
                   : (FilePlace){0};
}

static bool reads_place(const Op *call, const DateReading *reading, FilePlace place)
{
    if (reading->columns)
        return str_eq(path_read(call), place.path) &&
               is_parsed_date(reading->columns, place.column, false);
    FilePlace read = place_of(reading->values);
    return str_eq(read.path, place.path) && str_eq(read.column, place.column);
}

#define FARTHEST 20000u /* operations that are looked back */

const Op *read_otherwise_by(const Code *code, const Op *call, const DateReading *reading)
{
    FilePlace place = place_of(reading->values);
    DateOrder order = order_read_by(reading);
    if (!place.path.len || !place.column.len || order == DATE_NONE)
        return NULL;
    for (uint32_t i = call->index, n = 0; i-- > 0 && n < FARTHEST; n++) {
        const Op *other = code_op(code, i);
        DateReading turn;
        if (other->kind != OP_CALL || !dates_read_by(other, &turn) ||
            !reads_place(other, &turn, place))
            continue;
        DateOrder its = order_read_by(&turn);
        return its != DATE_NONE && its != order ? other : NULL;
    }
    return NULL;
}

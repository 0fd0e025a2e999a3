#include "flow/why.h"

#include "flow/doubts.h"
#include "flow/known.h"
#include "flow/questions.h"

#define LONGEST_TEXT 60u /* bytes of code that stand for an operation */
#define MOST_SHOWN 8u    /* names of columns, values */

Str why_place(const Why *why, const Op *op)
{
    const Module *module = code_module_of(why->code, op);
    if (module) {
        Span span = module->spans[op->index - module->begin];
        return arena_printf(why->arena, "line %u of %.*s",
                            source_place(module->source, span.start).row,
                            STR_ARG(module->source->path));
    }
    Place place = source_place(why->code->source, op->span.start);
    return place.cell ? arena_printf(why->arena, "cell %u, line %u", place.cell, place.row)
                      : arena_printf(why->arena, "line %u", place.row);
}

/* The end of a character at or before AT. */
static uint32_t end_of_character(Str text, uint32_t at)
{
    while (at && ((unsigned char)text.at[at] & 0xC0) == 0x80)
        at--;
    return at;
}

static Str on_one_line(Arena *arena, Str text)
{
    char *line = arena_alloc(arena, (size_t)text.len + 1);
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        bool is_blank = (unsigned char)text.at[i] <= ' ';
        if (!is_blank)
            line[len++] = text.at[i];
        else if (len && line[len - 1] != ' ')
            line[len++] = ' ';
    }
    return (Str){line, len};
}

static Str shortened(Arena *arena, Str text, uint32_t most)
{
    if (text.len <= most)
        return text;
    return arena_printf(arena, "%.*s…", STR_ARG(str_slice(text, 0, end_of_character(text, most))));
}

Str why_text(const Why *why, const Op *op)
{
    const Module *module = code_module_of(why->code, op);
    Str written = module ? source_written(module->source, module->spans[op->index - module->begin])
                         : source_written(why->code->source, op->span);
    Str text = on_one_line(why->arena, written);
    return arena_printf(why->arena, "`%.*s`", STR_ARG(shortened(why->arena, text, LONGEST_TEXT)));
}

/* --- what it is --- */

static Str function_name(const Why *why, const Op *parameter)
{
    Str name = parameter->function->name;
    return name.len ? arena_printf(why->arena, "`%.*s`", STR_ARG(name)) : STR("a lambda");
}

static bool is_reader(const Op *site)
{
    const Member *member = called_member(site);
    return member && member->owner == OWNER_PANDAS && str_starts(member->name, "read_");
}

/* How SITE made an object, seen from OP, which has it. */
static Str made_by(const Why *why, const Op *op, const Op *site)
{
    const Member *member = called_member(site);
    Str place = site == op ? STR("here")
                           : arena_printf(why->arena, "in %.*s", STR_ARG(why_place(why, site)));
    if (site->kind == OP_PARAMETER)
        return arena_printf(why->arena, "the parameter `%.*s` of %.*s", STR_ARG(site->name),
                            STR_ARG(function_name(why, site)));
    if (member)
        return arena_printf(why->arena, "%s by `%.*s` %.*s", is_reader(site) ? "read" : "made",
                            STR_ARG(member->name), STR_ARG(place));
    if (site == op)
        return STR("made here");
    return arena_printf(why->arena, "made by %.*s %.*s", STR_ARG(why_text(why, site)),
                        STR_ARG(place));
}

/* ", from the table read by `read_csv` in line 3" */
static Str made_from(const Why *why, const Op *op)
{
    const Value *origin = origin_of(op_value(op));
    const Op *site = origin ? object_of(origin)->site : NULL;
    if (!site || site == object_of(op_value(op))->site)
        return STR("");
    return arena_printf(why->arena, ", from the %s %.*s",
                        value_is(origin, VALUE_SERIES) ? "Series" : "table",
                        STR_ARG(made_by(why, op, site)));
}

/* "line 3 and line 7" */
static Str places_of_objects(const Why *why, const Value *value)
{
    Str text = why_place(why, value->objects[0]->site);
    for (uint32_t i = 1; i < value->object_count; i++)
        text = arena_printf(why->arena, "%.*s%s%.*s", STR_ARG(text),
                            i + 1 == value->object_count ? " or " : ", ",
                            STR_ARG(why_place(why, value->objects[i]->site)));
    return text;
}

static Str kind_of_series(const Why *why, const Value *series)
{
    const Facts *facts = series->facts;
    Str kind = facts->content.dtype == DTYPE_UNKNOWN
                   ? STR("a Series")
                   : arena_printf(why->arena, "a Series (%s)", dtype_name(facts->content.dtype));
    bool is_column = series->object_count == 1 && (series->objects[0]->origin == ORIGIN_COLUMN ||
                                                   series->objects[0]->origin == ORIGIN_LOC_COLUMN);
    if (!is_column || !series->objects[0]->column.len)
        return kind;
    return arena_printf(why->arena, "the column `%.*s`, %.*s", STR_ARG(series->objects[0]->column),
                        STR_ARG(kind));
}

static Str kind_of_data(const Why *why, const Op *op)
{
    const Value *value = op_value(op);
    const Object *object = object_of(value);
    bool is_column = object && object->origin == ORIGIN_COLUMN;
    Str kind = value_is(value, VALUE_FRAME) ? STR("a DataFrame") : kind_of_series(why, value);
    if (value->object_count > 1)
        return arena_printf(why->arena, "%.*s, one of those made in %.*s", STR_ARG(kind),
                            STR_ARG(places_of_objects(why, value)));
    if (!object || !object->site)
        return arena_printf(why->arena, "%.*s; which one is not known", STR_ARG(kind));
    Str from = made_from(why, op);
    if (is_column)
        return arena_printf(why->arena, "%.*s%.*s", STR_ARG(kind), STR_ARG(from));
    return arena_printf(why->arena, "%.*s, %.*s%.*s", STR_ARG(kind),
                        STR_ARG(made_by(why, op, object->site)), STR_ARG(from));
}

Str why_kind(const Why *why, const Op *op)
{
    const Value *value = op_value(op);
    if (value_is_data(value))
        return kind_of_data(why, op);
    return str_of(value_kind_name((ValueKind)value->kind));
}

bool why_has_contents(const Op *op)
{
    return value_is_data(op_value(op));
}

/* --- columns --- */

static Str listed(Arena *arena, Str list, Str item, uint32_t place)
{
    return arena_printf(arena, "%.*s%s%.*s", STR_ARG(list), place ? ", " : "",
                        STR_ARG(shortened(arena, item, LONGEST_TEXT)));
}

Str why_columns(const Why *why, const Op *op)
{
    const Value *value = op_value(op);
    uint32_t count;
    if (!value_is(value, VALUE_FRAME))
        return STR("");
    const ColumnFacts *const *list = columns_list(why->arena, value->facts->columns, &count);
    Str names = STR("");
    for (uint32_t i = 0; i < count && i < MOST_SHOWN; i++)
        names = listed(why->arena, names, list[i]->name, i);
    if (!count)
        return STR("");
    return arena_printf(why->arena, "%u %s: %.*s%s", count,
                        columns_are_open(value->facts->columns) ? "known" : "in all",
                        STR_ARG(names), count > MOST_SHOWN ? ", …" : "");
}

/* --- values --- */

static const Column *data_of(const Content *content)
{
    return content_has_values(content) ? content->steps ? content->steps->data : content->data
                                       : NULL;
}

static Str values_of_column(const Why *why, const Column *column)
{
    Str values = STR("");
    for (uint32_t i = 0; i < column->values.count && i < MOST_SHOWN; i++)
        values = listed(why->arena, values,
                        arena_printf(why->arena, "`%.*s`", STR_ARG(column->values.at[i].value)), i);
    Str from = column->path.len ? column->path : STR("the code");
    return arena_printf(why->arena, "%u different ones, from %.*s: %.*s%s", column->values.count,
                        STR_ARG(from), STR_ARG(values),
                        column->values.count > MOST_SHOWN ? ", …" : "");
}

/* "of 3 columns, in 20 rows of fifa.csv" */
static Str values_of_table(const Why *why, const Columns *columns)
{
    const Table *table = columns_table(columns);
    const Column *first = NULL;
    uint32_t count, known = 0;
    const ColumnFacts *const *list = columns_list(why->arena, columns, &count);
    for (uint32_t i = 0; i < count; i++) {
        const Column *column = data_of(&list[i]->content);
        known += column != NULL;
        if (column && !(first && first->path.len))
            first = column;
    }
    if (!first)
        return STR("");
    return arena_printf(
        why->arena, "of %u column%s, from %.*s (%u row%s seen%s)", known, known == 1 ? "" : "s",
        STR_ARG(first->path.len ? first->path : STR("the code")), first->rows,
        first->rows == 1 ? "" : "s",
        table && !table->complete && table->origin == TABLE_FROM_FILE ? "; the file goes on" : "");
}

Str why_values(const Why *why, const Op *op)
{
    const Value *value = op_value(op);
    if (value_is(value, VALUE_FRAME))
        return values_of_table(why, value->facts->columns);
    const Column *column = value_is(value, VALUE_SERIES) ? data_of(&value->facts->content) : NULL;
    return column ? values_of_column(why, column) : STR("");
}

/* ", and datapackage.json is no JSON" */
static Str fate_of_package(const Why *why)
{
    const DataContext *data = why->data;
    return data->package_why.len
               ? arena_printf(why->arena, ", and %.*s %.*s", STR_ARG(data->package_shown),
                              STR_ARG(data->package_why))
               : STR("");
}

/* What became of the file that READER reads. */
static Str fate_of_source(const Why *why, const Op *reader)
{
    const Op *path = argument_of(reader, "filepath_or_buffer", 0);
    const Value *named = op_value(path);
    if (!why->data->use_data)
        return STR("--no-data keeps wranglint from looking at files");
    for (uint32_t i = 0; value_is(named, VALUE_STRING) && i < why->data->sources.count; i++) {
        const DataSource *source = &why->data->sources.at[i];
        if (!str_eq(source->named, named->text))
            continue;
        Str shown = source->shown.len ? source->shown : source->named;
        if (source->status == DATA_READ)
            return STR("");
        return arena_printf(why->arena, "%.*s %.*s%.*s", STR_ARG(shortened(why->arena, shown, 200)),
                            STR_ARG(source->why), STR_ARG(fate_of_package(why)));
    }
    if (!value_is_constant_text(named))
        return arena_printf(why->arena, "which file `%.*s` in %.*s reads is not known",
                            STR_ARG(called_member(reader)->name), STR_ARG(why_place(why, reader)));
    return arena_printf(why->arena, "how `%.*s` in %.*s reads its file is not followed",
                        STR_ARG(called_member(reader)->name), STR_ARG(why_place(why, reader)));
}

Str why_no_values(const Why *why, const Op *op)
{
    const Value *value = op_value(op);
    if (!value_is_data(value) || why_values(why, op).len)
        return STR("");
    const Op *reader = reader_of(value);
    if (!reader)
        return STR("it is not traced to data that is read");
    Str fate = fate_of_source(why, reader);
    if (fate.len)
        return fate;
    return table_is_doubted(value)
               ? arena_printf(why->arena,
                              "the file that is read in %.*s seems to be another than the code "
                              "was written for",
                              STR_ARG(why_place(why, reader)))
               : STR("what the code does to them on the way is not followed");
}

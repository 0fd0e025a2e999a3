#include "base/buffer.h"
#include "flow/value.h"

const char *value_kind_name(ValueKind kind)
{
    static const char *const names[VALUE_KIND_COUNT] = {
        [VALUE_UNKNOWN] = "unknown",
        [VALUE_UNSET] = "unset",
        [VALUE_NONE] = "None",
        [VALUE_INPLACE_NONE] = "None of inplace",
        [VALUE_MISSING] = "missing value",
        [VALUE_BOOL] = "bool",
        [VALUE_NUMBER] = "number",
        [VALUE_STRING] = "str",
        [VALUE_SCALAR] = "scalar",
        [VALUE_LIST] = "list",
        [VALUE_TUPLE] = "tuple",
        [VALUE_SET] = "set",
        [VALUE_DICT] = "dict",
        [VALUE_SLICE] = "slice",
        [VALUE_NAMED] = "name",
        [VALUE_MODULE] = "module",
        [VALUE_FUNCTION] = "function",
        [VALUE_CLASS] = "class",
        [VALUE_INSTANCE] = "instance",
        [VALUE_MEMBER] = "method",
        [VALUE_FRAME] = "DataFrame",
        [VALUE_SERIES] = "Series",
        [VALUE_INDEX] = "Index",
        [VALUE_ARRAY] = "array",
        [VALUE_GROUPBY] = "GroupBy",
        [VALUE_SERIES_GROUPBY] = "SeriesGroupBy",
        [VALUE_WINDOW] = "window",
        [VALUE_LOC] = "loc",
        [VALUE_ILOC] = "iloc",
        [VALUE_AT] = "at",
        [VALUE_IAT] = "iat",
        [VALUE_STR] = ".str",
        [VALUE_DT] = ".dt",
        [VALUE_CAT] = ".cat",
        [VALUE_ROW] = "row",
        [VALUE_ITERATOR] = "iterator",
        [VALUE_BUFFER] = "buffer",
        [VALUE_QUERY] = "query",
        [VALUE_SCHEMA] = "schema",
    };
    return names[kind];
}

const char *dtype_name(Dtype dtype)
{
    static const char *const names[] = {
        [DTYPE_UNKNOWN] = "",
        [DTYPE_SAME] = "",
        [DTYPE_INTEGER] = "integer",
        [DTYPE_FLOAT] = "float",
        [DTYPE_NUMBER] = "number",
        [DTYPE_TEXT] = "text",
        [DTYPE_BOOL] = "bool",
        [DTYPE_DATETIME] = "datetime",
        [DTYPE_TIMEDELTA] = "timedelta",
        [DTYPE_CATEGORY] = "category",
        [DTYPE_MIXED] = "mixed",
    };
    return names[dtype];
}

/* {a, b?, …}: `?` for a column that it has on some paths only, `…` for a set that may have others.
 */
static Str describe_columns(Arena *arena, const Columns *columns)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, columns, &count);
    Str text = STR("{");
    for (uint32_t i = 0; i < count; i++)
        text = arena_printf(arena, "%.*s%s%.*s%s", STR_ARG(text), i ? ", " : "",
                            STR_ARG(list[i]->name), list[i]->sure ? "" : "?");
    if (columns_are_open(columns))
        text = arena_printf(arena, "%.*s%s…", STR_ARG(text), count ? ", " : "");
    return arena_printf(arena, "%.*s}", STR_ARG(text));
}

Str value_describe(Arena *arena, const Value *value)
{
    ValueKind kind = value ? (ValueKind)value->kind : VALUE_UNKNOWN;
    Str name = str_of(value_kind_name(kind));
    if (kind == VALUE_FRAME && value->facts->columns)
        return arena_join(arena, name, describe_columns(arena, value->facts->columns));
    if (kind == VALUE_SERIES) {
        const char *dtype = dtype_name(value->facts->content.dtype);
        return value->facts->has_name
                   ? arena_printf(arena, "Series(%.*s%s%s)", STR_ARG(value->facts->name),
                                  *dtype ? ": " : "", dtype)
                   : name;
    }
    if (kind == VALUE_NAMED)
        return value->text;
    if (value && value->is_constant && value->text.len)
        return arena_printf(arena, "%.*s(%.*s)", STR_ARG(name), STR_ARG(value->text));
    return name;
}

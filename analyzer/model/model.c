#include "model/model.h"

#include <stdlib.h>

/* The flags as pandas.def writes them. */
enum {
    PURE = MEMBER_PURE,
    CLEANING = MEMBER_PURE | MEMBER_CLEANING,
    INPLACE = MEMBER_INPLACE,
    INPLACE_SELF = MEMBER_INPLACE | MEMBER_INPLACE_SELF,
    INPLACE_UNSURE = MEMBER_INPLACE | MEMBER_INPLACE_UNSURE,
    MUTATES = MEMBER_MUTATES,
    DROPS_ROWS = MEMBER_DROPS_ROWS,
    DISPLAYS = MEMBER_DISPLAYS,
    ELEMENTWISE = MEMBER_ELEMENTWISE,
    PANDAS_ONLY = MEMBER_PANDAS_ONLY,
    TAKES_FUNCTION = MEMBER_TAKES_FUNCTION,
    CALLS_BACK_ONCE = MEMBER_CALLS_BACK_ONCE,
    FILLS = MEMBER_FILLS,
    GIVES_NO_MISSING = MEMBER_GIVES_NO_MISSING,
    WRITES = MEMBER_WRITES,
    MAKES_GAPS = MEMBER_MAKES_GAPS,
};

#define MEMBER(owner, name, kind, result, rows, columns, dtype, flags, since, until)  \
    {OWNER_##owner,     STR_INIT(#name), MEMBER_##kind, RESULT_##result, ROWS_##rows, \
     COLUMNS_##columns, DTYPE_##dtype,   (flags),       (since),         (until)},
static const Member members[] = {
#include "model/pandas.def"
};
#undef MEMBER

#define MEMBER_COUNT (sizeof members / sizeof members[0])

static int member_order(const void *a, const void *b)
{
    const Member *left = a, *right = b;
    if (left->owner != right->owner)
        return left->owner < right->owner ? -1 : 1;
    return str_order(left->name, right->name);
}

const Member *model_member(Owner owner, Str name)
{
    Member wanted = {.owner = owner, .name = name};
    return bsearch(&wanted, members, MEMBER_COUNT, sizeof *members, member_order);
}

const Member *model_members(uint32_t *count)
{
    *count = MEMBER_COUNT;
    return members;
}

const char *model_owner_name(Owner owner)
{
    static const char *const names[OWNER_COUNT] = {
        [OWNER_PANDAS] = "pandas",   [OWNER_FRAME] = "DataFrame",
        [OWNER_SERIES] = "Series",   [OWNER_INDEX] = "Index",
        [OWNER_GROUPBY] = "GroupBy", [OWNER_SERIES_GROUPBY] = "SeriesGroupBy",
        [OWNER_WINDOW] = "window",   [OWNER_RESAMPLER] = "Resampler",
        [OWNER_STR] = ".str",        [OWNER_DT] = ".dt",
        [OWNER_CAT] = ".cat",
    };
    return names[owner];
}

static bool is_number_or_flag(Dtype dtype)
{
    return dtype == DTYPE_INTEGER || dtype == DTYPE_FLOAT || dtype == DTYPE_NUMBER ||
           dtype == DTYPE_BOOL;
}

static Dtype mean_of(Dtype receiver)
{
    if (is_number_or_flag(receiver))
        return DTYPE_FLOAT;
    bool is_time = receiver == DTYPE_DATETIME || receiver == DTYPE_TIMEDELTA;
    return is_time ? receiver : DTYPE_UNKNOWN;
}

static Dtype widened(Dtype receiver)
{
    if (receiver == DTYPE_INTEGER)
        return DTYPE_NUMBER;
    return receiver == DTYPE_BOOL ? DTYPE_MIXED : receiver;
}

bool dtype_is_number(Dtype dtype)
{
    return dtype == DTYPE_INTEGER || dtype == DTYPE_FLOAT || dtype == DTYPE_NUMBER;
}

Dtype dtype_after(Dtype row, Dtype receiver)
{
    switch (row) {
    case DTYPE_SAME:
        return receiver;
    case DTYPE_MEAN:
        return mean_of(receiver);
    case DTYPE_SUM:
        return receiver == DTYPE_BOOL ? DTYPE_INTEGER : receiver;
    case DTYPE_WIDENED:
        return widened(receiver);
    case DTYPE_UNKNOWN:
    case DTYPE_INTEGER:
    case DTYPE_FLOAT:
    case DTYPE_NUMBER:
    case DTYPE_TEXT:
    case DTYPE_BOOL:
    case DTYPE_DATETIME:
    case DTYPE_TIMEDELTA:
    case DTYPE_CATEGORY:
    case DTYPE_MIXED:
        return row;
    }
    return DTYPE_UNKNOWN;
}

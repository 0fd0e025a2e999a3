#include "model/model.h"

#include <stdlib.h>

#define MEMBER(owner, name, kind, result, rows, columns, dtype, flags, since, until)               \
    {OWNER_##owner, STR_INIT(#name), MEMBER_##kind, RESULT_##result, ROWS_##rows,                  \
     COLUMNS_##columns, DTYPE_##dtype, (flags), (since), (until)},
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
        [OWNER_PANDAS] = "pandas",
        [OWNER_FRAME] = "DataFrame",
        [OWNER_SERIES] = "Series",
        [OWNER_INDEX] = "Index",
        [OWNER_GROUPBY] = "GroupBy",
        [OWNER_SERIES_GROUPBY] = "SeriesGroupBy",
        [OWNER_WINDOW] = "window",
        [OWNER_STR] = ".str",
        [OWNER_DT] = ".dt",
        [OWNER_CAT] = ".cat",
    };
    return names[owner];
}

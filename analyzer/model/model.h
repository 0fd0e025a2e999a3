/* What pandas does: one row for each public method, property and function, from pandas.def.
 *
 * The rows are checked against the installed pandas by tests/model: the member exists, has
 * `inplace`, returns what the row says, and does to the rows and columns of sample frames what the
 * row says. */
#ifndef WRANGLINT_MODEL_MODEL_H
#define WRANGLINT_MODEL_MODEL_H

#include "base/str.h"
#include "model/target.h"

/* Whose member it is. */
typedef enum Owner {
    OWNER_PANDAS, /* functions and classes of the module: pd.concat, pd.DataFrame */
    OWNER_FRAME,
    OWNER_SERIES,
    OWNER_INDEX,
    OWNER_GROUPBY, /* of a DataFrame */
    OWNER_SERIES_GROUPBY,
    OWNER_WINDOW,    /* rolling, expanding, ewm */
    OWNER_RESAMPLER, /* resample: one row a period, where a window keeps the rows */
    OWNER_STR,
    OWNER_DT,
    OWNER_CAT,
    OWNER_COUNT,
} Owner;

typedef enum MemberKind { MEMBER_METHOD, MEMBER_PROPERTY, MEMBER_FUNCTION } MemberKind;

/* What a call (or reading the property) gives. */
typedef enum ResultKind {
    RESULT_UNKNOWN,
    RESULT_SELF,     /* as the receiver: DataFrame → DataFrame, Series → Series; of a window, a
                      * resampler or an accessor: as the object that it was taken from */
    RESULT_ARGUMENT, /* functions: as the first argument (to_datetime, cut, isna …) */
    RESULT_REDUCED,  /* one dimension less: DataFrame → Series, Series → scalar */
    RESULT_FRAME,
    RESULT_SERIES,
    RESULT_INDEX,
    RESULT_ARRAY,
    RESULT_SCALAR, /* one value or label; a tuple where labels are tuples */
    RESULT_NUMBER,
    RESULT_BOOL,
    RESULT_STRING,
    RESULT_NONE,
    RESULT_LIST,
    RESULT_DICT,
    RESULT_TUPLE,
    RESULT_ITERATOR,
    RESULT_GROUPBY,
    RESULT_SERIES_GROUPBY,
    RESULT_WINDOW,
    RESULT_LOC,
    RESULT_ILOC,
    RESULT_AT,
    RESULT_IAT,
    RESULT_STR,
    RESULT_DT,
    RESULT_CAT,
    RESULT_PLOT,
    RESULT_RESAMPLER,
} ResultKind;

/* The rows of the result against those of the receiver. */
typedef enum RowsEffect {
    ROWS_NONE,      /* it has no rows (scalars, None) */
    ROWS_SAME,      /* the same rows in the same order with the same labels */
    ROWS_SUBSET,    /* some of them, labels and order kept: dropna, head, query */
    ROWS_REORDERED, /* the same rows and labels in another order: sort_values, sample(frac=1) */
    ROWS_RESET,     /* the same rows in the same order, new labels: reset_index, set_index */
    ROWS_KEYED,   /* one row a key, the labels are values of the data: value_counts, pivot_table */
    ROWS_COLUMNS, /* one row a column: df.mean(), df.isna().sum(), df.nunique() */
    ROWS_NEW,     /* other rows: merge, concat, melt, explode, read_csv, describe */
    ROWS_UNKNOWN, /* the arguments decide, nothing may be concluded: apply, pipe, reindex */
} RowsEffect;

/* The columns of the result, named by the code in flow/ that works them out. */
typedef enum ColumnsEffect {
    COLUMNS_NONE,    /* the result has no columns */
    COLUMNS_UNKNOWN, /* a frame whose columns nobody knows */
    COLUMNS_SAME,
    COLUMNS_NUMERIC, /* reductions and the like may leave out columns: a subset of the receiver's */
    COLUMNS_CONSTRUCT,
    COLUMNS_READ,
    COLUMNS_DROP,
    COLUMNS_RENAME,
    COLUMNS_ASSIGN,
    COLUMNS_INSERT,
    COLUMNS_POP,
    COLUMNS_SET_INDEX,
    COLUMNS_RESET_INDEX,
    COLUMNS_SET_AXIS,
    COLUMNS_MERGE,
    COLUMNS_JOIN,
    COLUMNS_CONCAT,
    COLUMNS_AGG,
    COLUMNS_PIVOT,
    COLUMNS_MELT,
    COLUMNS_DUMMIES,
    COLUMNS_FILTER,
    COLUMNS_REINDEX,
    COLUMNS_PREFIX,
    COLUMNS_SUFFIX,
    COLUMNS_SELECT_DTYPES,
    COLUMNS_EVAL,
    COLUMNS_APPLY,
    COLUMNS_TO_FRAME,
    COLUMNS_SERIES_RESET,
    COLUMNS_VALUE_COUNTS,
    COLUMNS_STACK,
    COLUMNS_STR_EXPAND,
} ColumnsEffect;

/* What a column or a Series holds, as far as it is known. */
typedef enum Dtype {
    DTYPE_UNKNOWN,
    DTYPE_SAME, /* in the table only: as the receiver's */
    DTYPE_INTEGER,
    DTYPE_FLOAT,
    DTYPE_NUMBER, /* one of the two */
    DTYPE_TEXT,
    DTYPE_BOOL,
    DTYPE_DATETIME,
    DTYPE_TIMEDELTA,
    DTYPE_CATEGORY,
    DTYPE_MIXED,
    /* In the table only, worked out by dtype_after: */
    DTYPE_MEAN,    /* of numbers and flags FLOAT, of dates and durations as the receiver's */
    DTYPE_SUM,     /* of flags INTEGER, else as the receiver's */
    DTYPE_WIDENED, /* as the receiver's, but missing values may have come in: INTEGER becomes NUMBER
                    * and BOOL becomes MIXED */
} Dtype;

typedef enum MemberFlag {
    MEMBER_PURE = 1 << 0,         /* changes nothing: a result that nobody uses is lost */
    MEMBER_CLEANING = 1 << 1,     /* pure, and only called to change data: throwing the result away
                                   * is surely a mistake */
    MEMBER_INPLACE = 1 << 2,      /* has an inplace parameter */
    MEMBER_INPLACE_SELF = 1 << 3, /* inplace=True gives the object from pandas 3.0, None before */
    MEMBER_MUTATES = 1 << 4,      /* changes its receiver without inplace: insert, pop, update */
    MEMBER_DROPS_ROWS = 1 << 5,   /* dropna, drop_duplicates, drop, query, head … */
    MEMBER_DISPLAYS = 1 << 6,     /* called for what it shows: info, plot, hist, to_string … */
    MEMBER_ELEMENTWISE = 1 << 7,  /* each value from the value in its place: astype, fillna, str.*,
                                   * map, round … */
    MEMBER_PANDAS_ONLY = 1 << 8,  /* no other well-known class has a member of this name: its use
                                   * tells pandas */
    MEMBER_TAKES_FUNCTION = 1 << 9,   /* apply, map, transform, pipe, agg: runs what it is given */
    MEMBER_CALLS_BACK_ONCE = 1 << 10, /* pipe: the function gets the whole object */
    MEMBER_FILLS = 1 << 11, /* fillna, ffill, bfill, interpolate: then fewer values are missing */
    MEMBER_GIVES_NO_MISSING = 1 << 12, /* the result never holds NA: isna, notna, dropna, count … */
    MEMBER_WRITES = 1 << 13,           /* changes the world outside: to_csv, to_sql … */
    MEMBER_INPLACE_UNSURE = 1 << 14,   /* inplace=True gives None or the object, as the arguments
                                        * say: Series.rename, which gives the Series for a scalar */
    MEMBER_MAKES_GAPS = 1 << 15, /* ELEMENTWISE, and may give NA for a value that is none: where,
                                  * str.extract, to_numeric unless errors="raise" */
} MemberFlag;

typedef struct Member {
    Owner owner;
    Str name;
    MemberKind kind;
    ResultKind result;
    RowsEffect rows;
    ColumnsEffect columns;
    Dtype dtype;         /* of a Series result, or of every column of a DataFrame result */
    uint32_t flags;      /* MemberFlag */
    Target since, until; /* exists from since on and no longer in until; 0: no bound */
} Member;

/* The member NAME of OWNER, or NULL. For OWNER_PANDAS the name is without `pandas.`: "read_csv". */
const Member *model_member(Owner owner, Str name);

/* All rows, ordered by owner and then bytewise by name; *count gets their number. */
const Member *model_members(uint32_t *count);

/* "DataFrame", "Series", "GroupBy", … as people say it. */
const char *model_owner_name(Owner owner);

/* What a member whose row says ROW makes of a column that holds RECEIVER. */
Dtype dtype_after(Dtype row, Dtype receiver);

/* Numbers of any kind; bools are none. */
bool dtype_is_number(Dtype dtype);

static inline bool member_has(const Member *member, MemberFlag flag)
{
    return member && (member->flags & flag);
}

#endif

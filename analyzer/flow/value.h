/* What is known of the value of an operation. Values are immutable and live in the file's arena.
 *
 * A DataFrame is an object that several names may share: the value names the objects it may be, and
 * `facts` is what was known of them at the moment when the operation ran. */
#ifndef WRANGLINT_FLOW_VALUE_H
#define WRANGLINT_FLOW_VALUE_H

#include "flow/columns.h"
#include "flow/lineage.h"

typedef struct Value Value;

typedef enum ValueKind {
    VALUE_UNKNOWN,
    VALUE_UNSET,        /* a variable that nothing was stored in yet */
    VALUE_NONE,         /* None as it is written */
    VALUE_INPLACE_NONE, /* the None of a call with inplace=True, of: its receiver */
    VALUE_MISSING,      /* np.nan, pd.NA, pd.NaT, float("nan"); text: as written */
    VALUE_BOOL,         /* text: "True" or "False" when constant */
    VALUE_NUMBER,       /* text: as written, when constant */
    VALUE_STRING, /* text, when constant; items: the strings that it may be, when several are known
                   */
    VALUE_SCALAR, /* one value out of pandas: a cell, a statistic; facts->content tells its dtype */
    VALUE_LIST,   /* items, when all are known (is_constant); of: any element, else */
    VALUE_TUPLE,
    VALUE_SET,
    VALUE_DICT,   /* keys and items, when all are known; of: any item, else */
    VALUE_SLICE,  /* items: start, stop, step; NULL where left out */
    VALUE_NAMED,  /* something imported or built in; text: its dotted path, as "pandas.read_csv" */
    VALUE_MODULE, /* module: a file of the project */
    VALUE_FUNCTION, /* function; of: the instance it is bound to, or NULL; items, when count: by
                       parameter, what functools.partial bound it to, or NULL */
    VALUE_CLASS,    /* klass */
    VALUE_INSTANCE, /* of a class of this file; klass */
    VALUE_MEMBER,   /* a method of pandas, not called; of: its receiver */
    VALUE_FRAME,
    VALUE_SERIES,
    VALUE_INDEX,
    VALUE_ARRAY,          /* numpy's; facts: rows by position */
    VALUE_GROUPBY,        /* of: the frame; keys_of: what by */
    VALUE_SERIES_GROUPBY, /* of: the Series */
    VALUE_WINDOW,         /* rolling and resample; of: the frame or Series */
    VALUE_LOC,
    VALUE_ILOC,
    VALUE_AT,
    VALUE_IAT, /* of: the frame or Series */
    VALUE_STR,
    VALUE_DT,
    VALUE_CAT,      /* of: the Series or Index */
    VALUE_ROW,      /* a row handed out by iterrows or apply(axis=1); of: the frame */
    VALUE_ITERATOR, /* of: what it gives */
    VALUE_BUFFER, /* io.StringIO of a text that is known: text; of: the path, a constant string, of
                     a file that was opened for reading, or NULL */
    VALUE_QUERY, /* what a database was asked; text: as SQL, or items: the names of the columns that
                    it gives, constant strings */
    VALUE_SCHEMA, /* a contract of tables that is no class; facts: its columns */
    VALUE_KIND_COUNT,
} ValueKind;

typedef enum Origin {                 /* how an object was taken out of another */
                      ORIGIN_NONE,    /* it was not: made by a call, a constructor, a reader */
                      ORIGIN_COLUMN,  /* df["c"], df.c */
                      ORIGIN_COLUMNS, /* df[["a", "b"]]: a copy */
                      ORIGIN_MASK,    /* df[mask]: a copy */
                      ORIGIN_SLICE, /* df[a:b], .iloc[a:b], head, tail: a view before pandas 3.0 */
                      ORIGIN_ROW,   /* .loc[label], .iloc[3]: one row as a Series */
                      ORIGIN_LOC_ROWS,   /* .loc[mask], .loc[mask, cols], .iloc[[…]]: a copy */
                      ORIGIN_LOC_COLUMN, /* .loc[:, "c"] */
                      ORIGIN_RESULT,     /* the result of a pandas call on it: a new object */
} Origin;

typedef struct Object {        /* one DataFrame or Series, told apart from all others */
    const struct Object *self; /* so that &object->self is a list of one */
    const Op *site;            /* the operation that made it */
    const Value *parent;       /* what it was taken or computed from, or NULL */
    Str column;                /* ORIGIN_COLUMN, ORIGIN_LOC_COLUMN: which */
    Origin origin;
    uint32_t cell; /* where the facts of a DataFrame stand in the memory; 0: a Series has none */
} Object;

typedef struct Facts {
    const Columns *columns; /* DataFrame: never NULL. Series: its labels, where the code writes them
                               out as in pd.Series({"a": 1}); NULL or open else */
    const Lineage *rows;    /* NULL: unknown */
    Content content;        /* Series, Index, array, scalar */
    Str name;               /* Series: its name, when has_name */
    bool has_name;
    bool is_keyed; /* the labels may be values of the data; else they count the rows */
    bool is_mixed; /* Series: computed from several columns or frames */
    const Object *
        base; /* Series: the frame whose column `base_column` it is computed from, value by value */
    Str base_column;
    const Value *keys; /* is_keyed: what the labels are (names of columns), or NULL */
} Facts;

struct Value {
    uint8_t kind; /* ValueKind */
    uint8_t object_count;
    bool is_constant;
    bool keys_are_columns; /* VALUE_GROUPBY, VALUE_SERIES_GROUPBY: as_index=False */
    uint32_t count;        /* of items */
    Str text;
    const Value *of;
    const Value *const *items;
    union {
        const Value *const *keys; /* VALUE_DICT */
        const Value
            *keys_of; /* VALUE_GROUPBY, VALUE_SERIES_GROUPBY: what it is grouped by, or NULL */
        const Member *member; /* VALUE_MEMBER; VALUE_NAMED: of pandas, or NULL */
        const Function *function;
        const Class *klass;
        const Module *module;
    };
    const Object *const *objects; /* DataFrame, Series: what it may be; none: any */
    const Facts *facts; /* never NULL for DataFrame, Series, Index, ARRAY, SCALAR, SCHEMA */
};

#define VALUE_MOST_OBJECTS 4u
#define VALUE_MOST_ITEMS 64u /* alternatives of a string; lists and dicts may be longer */

const Value *value_plain(
    ValueKind kind); /* one of that kind of which no more is known; not for pandas kinds */
const Facts *facts_unknown(void); /* nothing known, columns open */

bool value_is(const Value *value, ValueKind kind); /* NULL is VALUE_UNKNOWN */
bool value_is_pandas(
    const Value *value);                /* a DataFrame, Series, Index, group, window or accessor */
bool value_is_data(const Value *value); /* a DataFrame or a Series */
/* May the Series be a DataFrame, as a column of a table is whose columns have levels? */
bool value_may_be_table(const Value *series);
bool value_is_indexer(const Value *value);       /* .loc, .iloc, .at, .iat */
bool value_is_constant_text(const Value *value); /* a string that is written out; NULL: no */
bool value_is_text(const Value *value, const char *text); /* the constant string TEXT */
bool value_is_columns_axis(const Value *axis);            /* "columns" or 1 */
bool value_is_true(const Value *value);                   /* the constant True */
bool value_is_false(const Value *value);

/* What holds when the value is one or the other. None gives way to pandas objects: using it would
 * raise. */
const Value *value_join(Arena *arena, const Value *a, const Value *b);

/* Is as much known of both? Which objects they are does not count. */
bool value_equal(const Value *a, const Value *b);

Facts *facts_copy(Arena *arena, const Facts *facts);
const Facts *facts_join(Arena *arena, const Facts *a, const Facts *b);

/* The member table that NAME is looked up in for receivers of this kind; OWNER_COUNT: none. */
Owner value_owner(const Value *value);

/* "DataFrame", "list", "unknown" …; "text", "integer" …, "" when it is not known. */
const char *value_kind_name(ValueKind kind);
const char *dtype_name(Dtype dtype);

/* "DataFrame{a, b}", "Series", "unknown": for --dump and tests. */
Str value_describe(Arena *arena, const Value *value);

#endif

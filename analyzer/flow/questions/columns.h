/* Questions about names of columns: where code names them, and which there are. */
#ifndef WRANGLINT_FLOW_QUESTIONS_COLUMNS_H
#define WRANGLINT_FLOW_QUESTIONS_COLUMNS_H

#include "flow/value.h"

typedef enum ColumnNeed {
    COLUMN_NEEDED,          /* without the column this raises: df["c"], drop(columns="c") */
    COLUMN_OR_LABEL_NEEDED, /* the name of a level of the row labels does as well: groupby("c") */
    COLUMN_IGNORED,         /* nothing is said when there is none: rename(columns={"c": …}) */
} ColumnNeed;

typedef struct ColumnUse {
    ColumnNeed need;
    Str name;
    Str becomes;        /* rename: the new name, when it is known; "" else */
    const Op *at;       /* the operation that names it: the text, or a variable that holds it */
    const Op *table_op; /* whose value is `table`; NULL: a table that was made on the way */
    const Value *table; /* the DataFrame, with what was known of it when this ran */
    bool is_of_row;     /* it is a row of the table that is asked, which may have got more since */
} ColumnUse;

typedef void (*SeeColumn)(void *context, const ColumnUse *use);

/* Shows every column that OP (a read, a deletion or a call) names for certain, in the order of the
 * text. */
void each_column_use(const Op *op, SeeColumn see, void *context);

/* Does the table that USE names a column of surely have none of that name, nor any row label that
 * would do? */
bool column_is_unknown(const Code *code, const ColumnUse *use);

/* The columns of TABLE whose name is NAME but for a slip of the keyboard or for case, blanks and
 * underscores. Gives how many there are, 2 at most, and the first of the nearest. */
uint32_t columns_like(const Value *table, Str name, Str *nearest);

/* The column of TABLE that somebody who wrote NAME may have meant, where it is like none; good for
 * a hint alone. "": there is none, or several. */
Str column_nearest(const Value *table, Str name);

/* The same of the keys of DICT, whose keys are all known: 0 when NAME is one of them, or when a key
 * is no text. */
uint32_t keys_like(const Value *dict, Str name, Str *nearest);

/* How many rows TABLE has, when each of them is written out in the code, or was read. */
bool rows_are_counted(const Value *table, uint32_t *rows);

/* Did a merge make `c_x` and `c_y` of the column NAME of TABLE? */
bool column_got_suffix(const Value *table, Str name);

/* Is FRAME known to have one column? */
bool has_one_column(const Value *frame);

/* What is known, in its table, of the column that OP takes out of one; NULL: it does not, or that
 * is not known. */
const ColumnFacts *column_taken(const Op *op);

/* Can NAME stand behind a point, as far as ASCII goes? */
bool is_identifier(Str name);

/* The call that read the data TABLE comes from, or NULL. */
const Op *reader_of(const Value *table);

/* The columns that TABLE had when it was read; NULL: not known, or one of several tables that one
 * call has read (read_html, read_excel with sheet_name=None). */
const Columns *columns_when_read(const Value *table);

#endif

/* What the output that a notebook keeps of a cell says of the data: frames, df.info(), df.dtypes,
 * df.columns, value counts, describe(), unique(). Only what pandas itself prints is read, and only
 * when all of it fits; frames with labels of several levels are not read. */
#ifndef WRANGLINT_DATA_OUTPUTS_H
#define WRANGLINT_DATA_OUTPUTS_H

#include "data/table.h"
#include "source/source.h"

#define OUTPUTS_MOST_BYTES 65536u /* of one output; what is longer is read up to there */

typedef enum SavedKind {
    SAVED_FRAME,   /* a DataFrame: its columns and the rows that are shown */
    SAVED_SUMMARY, /* df.info(): columns, dtypes, missing values */
    SAVED_DTYPES,  /* df.dtypes: columns and dtypes */
    SAVED_SERIES,  /* a Series: pairs of a label and a value */
    SAVED_LIST,    /* an Index, a list or an array of text, as of df.columns: values */
} SavedKind;

typedef enum SavedPlace {
    SAVED_RESULT,    /* the value of the cell's last expression */
    SAVED_DISPLAYED, /* shown by display() */
    SAVED_PRINTED,   /* on standard output */
} SavedPlace;

typedef struct SavedPair {
    Str label, value; /* as shown; long ones may end in "..." */
} SavedPair;

/* Values are as they are displayed: floats are rounded, and of text only DTYPE_TEXT is told from
 * anything else; numbers may be text as well, so that columns of a shown frame that look like
 * numbers have no dtype. In a summary `object` is DTYPE_MIXED. */
typedef struct SavedOutput {
    SavedKind kind;
    SavedPlace place;
    Table table;    /* SAVED_FRAME, SAVED_SUMMARY, SAVED_DTYPES; its path is the notebook's */
    Str name;       /* SAVED_SERIES: the Series' name, or "" */
    Str index_name; /* SAVED_SERIES: the name of its labels, or "" */
    Dtype dtype;    /* SAVED_SERIES: DTYPE_MIXED for `object` */
    const SavedPair *pairs; /* SAVED_SERIES, SAVED_LIST (without labels) */
    uint32_t pair_count;
    bool has_others;   /* SAVED_LIST: there are values that are no text, and not among the pairs: */
    const Str *others; /* numbers, nan, None, True, as they are shown */
    uint32_t other_count;
    const Str *labels; /* SAVED_FRAME: of its rows, one each; NULL: labels of several levels */
    const Str *cells;  /* SAVED_FRAME: row by row, also of columns that are an ellipsis */
    uint32_t row_count, field_count;
    bool complete; /* nothing was left out for being too much (`...`) */
} SavedOutput;

typedef LIST(SavedOutput) SavedOutputs;

/* What the output of CELL of the notebook SOURCE says, in the order in which it was made. None for
 * scripts. */
SavedOutputs outputs_of_cell(Arena *arena, const Source *source, const Cell *cell);

/* The same from the JSON text of a list of outputs. PATH is the notebook's. */
SavedOutputs outputs_from_json(Arena *arena, Str json, Str path);

/* OUTPUT, a Series known to come from value_counts(), as what it says of the column that was
 * counted; its dtype is DTYPE_TEXT when a value can be nothing else, else not known. False: it
 * cannot be one. */
bool outputs_value_counts(Arena *arena, const SavedOutput *output, Column *column);

/* OUTPUT, a list known to come from unique(), as what it says of the column: its values, once each,
 * and no rows. */
bool outputs_unique(Arena *arena, const SavedOutput *output, Column *column);

/* OUTPUT, a Series known to be some rows of a column. */
bool outputs_column(Arena *arena, const SavedOutput *output, Column *column);

/* OUTPUT, a Series or, when it is a frame, column number FIELD of it, known to come from
 * describe(): rows, missing values against ROWS (0: not known), and the range of numbers, where it
 * is shown as it is. */
bool outputs_described(const SavedOutput *output, uint32_t field, uint32_t rows, Column *column);

/* The most values that a column has in OUTPUT, a frame known to come from describe(): as many rows
 * there are at least. */
uint32_t outputs_described_rows(const SavedOutput *output);

#endif

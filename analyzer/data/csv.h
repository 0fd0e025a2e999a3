/* A CSV file as pandas' read_csv would see it: columns, dtypes, values.
 *
 * Only the beginning is read. What is given out follows the documentation of read_csv and its
 * behaviour in pandas 1.5 to 2; tests/data compares the two. */
#ifndef WRANGLINT_DATA_CSV_H
#define WRANGLINT_DATA_CSV_H

#include "data/beginning.h"
#include "data/encoding.h"
#include "data/table.h"
#include "model/target.h"

#define CSV_HEADER_INFER (-2) /* the first row, or none when names are given */
#define CSV_HEADER_NONE (-1)

typedef struct CsvLabel { /* how a script names a column */
    Str name;             /* by its text, when position is negative */
    int32_t position;     /* or by its place, from 0 */
} CsvLabel;

#define CSV_EVERY_COLUMN ((CsvLabel){{NULL, 0}, -2}) /* in CsvDtype and CsvMissing */

typedef struct CsvLabels {
    const CsvLabel *at;
    uint32_t count;
} CsvLabels;

typedef struct CsvTexts {
    const Str *at;
    uint32_t count;
} CsvTexts;

typedef struct CsvDtype { /* dtype=, and converters= and parse_dates= as far as they say what comes
                             out */
    CsvLabel column;
    Dtype dtype; /* DTYPE_UNKNOWN: a function makes the values */
} CsvDtype;

typedef struct CsvMissing { /* na_values= */
    CsvLabel column;
    Str text;
} CsvMissing;

typedef struct CsvOptions { /* the parameters of read_csv; csv_defaults() is what it does by itself
                             */
    Str sep; /* "" sniffs as sep=None does; more than one byte is a regular expression, but \s+ is
                blanks */
    int32_t header;                 /* the row with the names, from 0, or CSV_HEADER_… */
    CsvTexts names;                 /* none: not given */
    uint32_t skip_first, skip_last; /* lines */
    const uint32_t *skip_lines;     /* further lines, from 0, ascending */
    uint32_t skip_line_count;
    uint32_t most_rows; /* nrows=; UINT32_MAX: all */
    char comment;       /* NUL: none */
    char quote;         /* NUL: QUOTE_NONE */
    char decimal;
    char thousands; /* NUL: none */
    bool is_fixed;  /* read_fwf: columns are where all of the first 100 lines have something */
    bool keep_blank_lines;
    bool skip_initial_space;
    bool skip_bad_lines;
    bool has_usecols;
    CsvLabels usecols;
    CsvLabels index_col;
    bool no_index; /* index_col=False */
    Str prefix;
    Str encoding; /* "": UTF-8 */
    BadBytes bad_bytes;
    Str compression;
    const CsvMissing *missing;
    uint32_t missing_count;
    bool only_given_missing; /* keep_default_na=False */
    bool nothing_missing;    /* na_filter=False */
    CsvTexts true_values, false_values;
    const CsvDtype *dtypes;
    uint32_t dtype_count;
    CsvLabels dates; /* parse_dates= */
    Target target;   /* "None" is read as missing from pandas 2.0 on */
} CsvOptions;

CsvOptions csv_defaults(void);

/* OPTIONS without what chooses among the columns or changes what they hold (usecols, index_col,
 * dtype, dates, nrows): how the file as a whole is read, for a schema of it. */
CsvOptions csv_whole(const CsvOptions *options);

/* Reads the beginning of the file at PATH. *TABLE is the arena's; its path is the given one, and
 * `seen` is set also when it could not be read. *WHY is also set for DATA_READ, when there is
 * something odd about the file; "" else. */
DataStatus data_read_csv(Arena *arena, const char *path, const FileBounds *bounds,
                         const CsvOptions *options, Table *table, Str *why);

/* The same from text in memory. */
DataStatus csv_from_text(Arena *arena, FileText text, const CsvOptions *options, Table *table,
                         Str *why);

#endif

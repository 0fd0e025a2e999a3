/* What is known of a table of data from outside the code: a CSV file, a data package, the output
 * saved in a notebook. Everything lives in the arena that it was read into. */
#ifndef WRANGLINT_DATA_TABLE_H
#define WRANGLINT_DATA_TABLE_H

#include "base/arena.h"
#include "base/digest.h"
#include "model/model.h"

/* What came of asking for data. Everything but DATA_READ leaves the table empty and comes with one
 * plain sentence without the path. */
typedef enum DataStatus {
    DATA_READ,
    DATA_ABSENT,      /* there is no such file */
    DATA_REFUSED,     /* no regular file, or outside of where the analyzer may look */
    DATA_UNREADABLE,  /* the world: permissions, a damaged archive */
    DATA_UNSUPPORTED, /* a form or an option that is not followed here */
    DATA_UNDECODABLE, /* the bytes are not in the encoding, so pandas raises as well */
    DATA_MALFORMED,   /* no table: pandas raises as well, or reads something that nobody means */
} DataStatus;

#define TABLE_MOST_VALUES 1024u   /* distinct values kept of a column */
#define TABLE_LONGEST_VALUE 1024u /* bytes; longer ones are counted and not kept */

typedef struct Sample {
    Str value;
    uint32_t count; /* how many rows hold it; 0: not known, as in an enumeration */
    uint32_t line;  /* of the file, from 1, where it was first seen; 0: not known */
    bool is_shape;  /* it stands for all values of its shape; steps done on it keep that */
    bool is_torn;   /* of a shape: steps may have left a piece of a hidden word or number */
} Sample;

typedef LIST(Sample) Samples;

typedef struct Column {
    Str name;          /* UTF-8 */
    Str path;          /* of its table; "" until a script asks for the data */
    bool is_position;  /* the label is the number that `name` spells, not text: header=None */
    Dtype dtype;       /* of the Series that pandas makes of the rows seen; DTYPE_MIXED: objects of
                          several kinds */
    uint32_t rows;     /* rows seen; 0: not known, values may count once each */
    uint32_t counted;  /* the first of them, in which values were counted: up to where there were
                          TABLE_MOST_VALUES; 0: all */
    bool goes_on;      /* the file has more; known like `path` */
    uint32_t missing;  /* of them, read as missing */
    bool are_integers; /* every value is written as one, whatever dtype missing ones make of it */
    bool has_range;    /* some values are finite numbers: */
    double least, most;

    /* Distinct values in the order in which they were first seen, without what is read as missing.
     */
    Samples values;
    bool has_all_values;    /* no further value was seen, or allowed by an enumeration */
    bool is_unsorted;       /* a package says that rows do not come in the order of the values */
    bool values_are_shapes; /* the data is not here: some values stand for all of their shape, see
                               below and data/package.h */

    Samples
        markers; /* texts that are read as missing unless told otherwise (NA, None …), when seen */

    /* How many values are like this, and the first of them. */
    Sample zero_led; /* digits that begin with a zero that a number does not keep: 00123 */
    Sample huge;     /* integers that a float cannot hold: beyond 2^53 */
    Sample decimal;  /* numbers with a fraction, alone or at the start of a text: 1.5, 1.1k */
    Sample padded;   /* blanks at an end */
} Column;

typedef enum TableOrigin { TABLE_FROM_FILE, TABLE_FROM_PACKAGE, TABLE_FROM_NOTEBOOK } TableOrigin;

typedef struct Table {
    TableOrigin origin;
    Str path; /* where the facts stand, as shown to people: the data, the package or the notebook */
    uint32_t header_line; /* of that file, from 1; 0: it has none, or unknown */
    Column *columns;
    uint32_t column_count;
    Column *index; /* columns that became row labels; an empty name is a level without one */
    uint32_t index_count;
    uint32_t rows;      /* seen */
    bool complete;      /* the source was seen to its end */
    bool closed;        /* the columns are all there are */
    Digest seen;        /* see beginning.h; zero without a file */
    bool names_trimmed; /* blanks at the ends of names could not be seen */
} Table;

/* The column called NAME (text, not a position), or NULL. Blanks at its ends count only when the
 * table knows of them. */
const Column *table_column(const Table *table, Str name);

/* Rows that the values of COLUMN stand for. */
uint32_t column_sampled(const Column *column);

/* VALUE with each digit made 0 and each word of more than three letters made Aaaa, aaaa or AAAA:
 * what a pattern over units and signs sees is kept, and names of people are not. The words True and
 * False are kept, too. */
Str shape_of(Arena *arena, Str value);

/* Is SAMPLE a value, be it of a shape in which nothing is hidden: `no`, `Rev`? */
bool sample_is_value(const Sample *sample);

/* Are all values of COLUMN known, or at least their shapes? */
bool column_is_known(const Column *column);

/* Have A and B the same shape? FOLDED: in whatever case the words are. */
bool shape_is_same(Str a, Str b, bool folded);

#endif

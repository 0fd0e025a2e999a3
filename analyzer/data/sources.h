/* The one door for the flow stage: which columns and values a source of data has that a script
 * names.
 *
 * A file that is there is read; where there is none, datapackage.json is asked. Everything is read
 * once a context and remembered, with how it went, for --statistics and for `wranglint schema`. */
#ifndef WRANGLINT_DATA_SOURCES_H
#define WRANGLINT_DATA_SOURCES_H

#include "base/map.h"
#include "data/csv.h"
#include "data/locate.h"
#include "data/package.h"
#include "data/table.h"

typedef struct DataSource { /* what a script asked for, and what came of it */
    Str kind;               /* what reads it: "csv", "fwf", "excel", "json" … */
    Str named;              /* as it stands in the script */
    CsvOptions options;
    Str path;  /* where the file is, ended by NUL; "" when none was found */
    Str shown; /* the same for people: relative to the working directory when it is below it */
    DataStatus status;  /* of the file, also when the package helped out */
    Str why;            /* unless read: goes behind the path and a blank */
    Str note;           /* although it was read: the same, or "" */
    const Table *table; /* or NULL: nothing is known */
    Digest answer;      /* of where the file is and what it holds: see dependencies.h */
} DataSource;

typedef struct DataContext {
    Arena *arena;
    Str script;    /* path of the script or notebook; "<stdin>" is one in the working directory */
    Str data_root; /* --data-root, or "" */
    bool use_data; /* false: --no-data, everything is unknown */
    Whereabouts from;         /* of the script; empty before anything was looked for */
    LIST(DataSource) sources; /* in the order in which they were asked for, each once */
    Map places;               /* what was asked for → its place in sources */
    Map texts;                /* the same for texts, and its place in: */
    LIST(const Table *) tables;
    uint64_t text_bytes; /* of those that were read */
    bool has_looked_for_package;
    Str package_folder;    /* without links */
    Package package;       /* without tables when there is none */
    Str package_shown;     /* its path for people; "" when there is none, or none was needed */
    Str package_why;       /* why it could not be read: goes behind the path; "" when it could */
    Digest package_answer; /* of where it is and what is in it, once it was looked for */
} DataContext;

/* An empty context. Everything that is found out is ARENA's. */
DataContext data_context(Arena *arena, Str script, Str data_root, bool use_data);

/* What is known of the source PATH that a reader of KIND ("csv" for read_csv and read_table,
 * "excel", "json" …) reads with OPTIONS, which must live as long as the context; NULL when nothing
 * is. */
const Table *data_table(DataContext *context, Str kind, Str path, const CsvOptions *options);

/* The same with all that came of it; NULL when no data may be looked at. Until the next question.
 */
const DataSource *data_source(DataContext *context, Str kind, Str path, const CsvOptions *options);

#define TEXTS_MOST_BYTES ((uint64_t)1 << 20)

/* What TEXT, which stands in the code, is as a table that is read with OPTIONS; NULL: none, not
 * known, or more than TEXTS_MOST_BYTES were read before. */
const Table *data_in_text(DataContext *context, Str text, const CsvOptions *options);

/* Is data of KIND looked into? Of other kinds only the place of the file is found out. */
bool data_is_readable(Str kind);

/* Is there something to tell people of SOURCE: a file that is there, and could not be read? */
bool data_is_complaint(const DataSource *source);

#endif

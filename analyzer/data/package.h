/* datapackage.json: a Frictionless Data Package whose tables have a Table Schema. It says what data
 * looks like where the data itself is not, as in a CI job.
 *
 * Beside what the standard knows (names, types, `enum`, `missingValues`) a field carries an object
 * `wranglint` with counts that rules speak of: rows, missing values, markers, least and largest
 * numbers, and how often which value occurs where there are few of text or integers. Of other
 * text there are `often`, the values of at least ten rows and 2 % of them, and `shapes` of the
 * rest. A shape has 0 for every digit and Aaaa for long words; of dates it has 13 for what can only
 * be the day, 02/01, 03/01 and 04/01 for up to three dates in which day and month are told apart by
 * nothing, and the shape of the first is told; of times 01, 12 or 13 as the hour; of numbers 1 and
 * 9 lead a pair whose order as text is not theirs. No other value of the data is written.
 * https://datapackage.org/standard/table-schema/ */
#ifndef WRANGLINT_DATA_PACKAGE_H
#define WRANGLINT_DATA_PACKAGE_H

#include "data/csv.h"
#include "data/table.h"

#define PACKAGE_MOST_BYTES ((size_t)4 << 20)
#define PACKAGE_MOST_FIELDS 65536u /* of all its tables; what comes behind them is not read */

typedef struct PackageTable {
    Str name;         /* of the resource; may be "" */
    const Str *paths; /* of its files, relative to the package's folder, as they stand there */
    uint32_t path_count;
    Table table;
    const Str *types; /* of Table Schema, one a column; "" where none stands there */
} PackageTable;

typedef struct Package {
    Str path;             /* of the file */
    PackageTable *tables; /* resources with a schema */
    uint32_t table_count;
    Digest seen; /* of its text, or of why it could not be read */
} Package;

/* Reads the package at PATH. A resource that is not understood is left out. *why is also set when
 * there are more than PACKAGE_MOST_FIELDS, which is DATA_READ. */
DataStatus package_read(Arena *arena, const char *path, Package *package, Str *why);

/* Package.seen as package_read would give it now, at the cost of reading alone. */
Digest package_seen(Arena *arena, const char *path);

/* The same from the text of the file. */
DataStatus package_from_text(Arena *arena, Str path, Str text, Package *package, Str *why);

/* The table whose file is PATH, as seen from the package's folder, or NULL. */
const PackageTable *package_find(const Package *package, Str path);

/* The only table whose name is that of the file PATH without its ending, when its own file is no
 * other project's: it lies in FOLDER, seen from the package's, in one above, or in a folder of one
 * of these. Else NULL. */
const PackageTable *package_find_named(const Package *package, Str path, Str folder);

typedef struct PackageSource { /* data that was read, for writing and checking */
    Str path;                  /* from the package's folder, with slashes */
    const Table *table;        /* read with csv_whole() */
    const CsvOptions *options; /* how */
} PackageSource;

/* The text of a package with SOURCES in it. EXISTING is the text of the package as it stands (""
 * when there is none): what people added stays, as does the order of all that is kept; fields
 * follow the data. The same data gives the same text. Not DATA_READ: EXISTING is no package. */
DataStatus package_text(Arena *arena, Str existing, const PackageSource *sources, uint32_t count,
                        Str *text, Str *why);

/* Writes the package at PATH anew, or makes it, in one step; a file that would not change is left
 * alone. *CHANGED says whether anything was written. */
DataStatus package_refresh(Arena *arena, const char *path, const PackageSource *sources,
                           uint32_t count, bool *changed, Str *why);

typedef LIST(Str) Sentences;

/* What of SOURCES is not as PACKAGE says, a sentence each. */
Sentences package_check(Arena *arena, const Package *package, const PackageSource *sources,
                        uint32_t count);

#endif

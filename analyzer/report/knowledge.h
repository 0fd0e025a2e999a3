/* How much was known of the tables of some files, and of the data that these read: what
 * --statistics tells beside the findings. */
#ifndef WRANGLINT_REPORT_KNOWLEDGE_H
#define WRANGLINT_REPORT_KNOWLEDGE_H

#include "data/sources.h"
#include "flow/known.h"

typedef struct KnownSource {
    Str path; /* as it is shown to people; as it stands in the code when no file was found */
    Str why;  /* why it could not be read, to go behind the path and a blank; "" when it was */
    bool is_described; /* a data package says what it holds */
} KnownSource;

typedef struct Knowledge { /* all zero is nothing */
    uint32_t files;        /* that were looked at */
    KnownTables tables;
    LIST(KnownSource) sources; /* each path and reason once */
    Map places;                /* path and reason → place in sources, until these are sorted */
} Knowledge;

/* Adds what was known of one file; everything is copied into ARENA. */
void knowledge_add(Arena *arena, Knowledge *knowledge, const Code *code, const DataContext *data);

/* Adds what is in OTHER. The order in which files are added does not matter in the end. */
void knowledge_join(Arena *arena, Knowledge *knowledge, const Knowledge *other);

typedef struct SourceCounts {
    uint32_t all, read, unread;
    uint32_t described; /* of the unread ones */
} SourceCounts;

SourceCounts knowledge_sources(const Knowledge *knowledge);

/* Puts the sources in the order of their paths. */
void knowledge_sort(Knowledge *knowledge);

#endif

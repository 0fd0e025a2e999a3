/* One thing to analyze: a Python file or a notebook, as the text that the parser sees and the way back
 * from there to what the user sees.
 *
 * A notebook's code cells become one text, in order, each ended by a line feed; magics and shell lines
 * are masked without changing any length. All offsets are bytes from 0 into `text`. */
#ifndef WRANGLINT_SOURCE_SOURCE_H
#define WRANGLINT_SOURCE_SOURCE_H

#include "base/arena.h"
#include "base/str.h"

typedef struct Span { /* bytes [start, end) of Source.text */
    uint32_t start, end;
} Span;

typedef enum SourceKind {
    SOURCE_SCRIPT,   /* also a script with `# %%` cells: then cell_count > 1 */
    SOURCE_NOTEBOOK, /* .ipynb */
} SourceKind;

typedef struct Cell {
    uint32_t start, end; /* bytes of Source.text */
    uint32_t number;     /* notebooks: counted over all cells of the file, from 1; scripts: from 1 */
    uint32_t saved;      /* notebooks: index of the cell in the file's list of cells, for its outputs */
} Cell;

typedef struct Source {
    SourceKind kind;
    Str path; /* as the user named it; "<stdin>" without --stdin-filename */
    Str raw;  /* the file's bytes */
    Str text; /* valid UTF-8, ended by NUL behind the last byte */
    const Cell *cells; /* never none: a plain script is one cell */
    uint32_t cell_count;
    const uint32_t *lines; /* where each line of text starts; LF, CRLF and lone CR end a line */
    uint32_t line_count;
    uint32_t text_start; /* scripts: offset in raw where text begins (behind a BOM) */
    bool reencoded;      /* text is a translation of raw (Latin-1, UTF-16 …): offsets do not map */
    bool masked;         /* parts of text differ from what the user wrote (magics) */
} Source;

/* What reading came to. Everything but SOURCE_READ leaves *source without text. */
typedef enum SourceStatus {
    SOURCE_READ,
    SOURCE_NOT_PYTHON,  /* a notebook of another language: nothing to do, nothing to say */
    SOURCE_UNREADABLE,  /* the world: *why is one plain sentence without the path */
    SOURCE_TOO_LARGE,   /* above the size limit */
    SOURCE_IS_NOT_JSON, /* a notebook that is no JSON */
} SourceStatus;

/* Reads the file at PATH ("-": standard input, called NAME). Memory is ARENA's. */
SourceStatus source_read(Arena *arena, const char *path, Str name, size_t most_bytes,
                         Source *source, Str *why);

/* The same from bytes in memory, which must outlive the source. NAME tells the kind by its ending. */
SourceStatus source_from_bytes(Arena *arena, Str name, Str raw, Source *source, Str *why);

/* A place as people count: from 1; columns in characters; in notebooks the row counts within the cell. */
typedef struct Place {
    uint32_t cell; /* 0 in scripts */
    uint32_t row, column;
} Place;

Place source_place(const Source *source, uint32_t offset);

/* Index into lines of the line that holds OFFSET, from 0. */
uint32_t source_line_at(const Source *source, uint32_t offset);

/* The text of line INDEX (from 0) without its line end. */
Str source_line(const Source *source, uint32_t index);

/* The cell that holds OFFSET. */
const Cell *source_cell_at(const Source *source, uint32_t offset);

Str source_text(const Source *source, Span span);

/* Where the character at OFFSET of the text stands in the raw file, in bytes from 0; for notebooks the
 * place inside the JSON string. UINT32_MAX when there is no such place (a re-encoded script). */
uint32_t source_raw_offset(const Source *source, uint32_t offset);

#endif

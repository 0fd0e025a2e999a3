/* One thing to analyze: a Python file or a notebook, as the text that the parser sees and the way
 * back from there to what the user sees.
 *
 * A notebook's code cells become one text, in order, each ended by a line feed; magics and shell
 * lines are masked without changing any length. All offsets are bytes from 0 into `text`. */
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
    uint32_t number; /* notebooks: counted over all cells of the file, from 1; scripts: from 1 */
    uint32_t saved;  /* notebooks: index of the cell in the file's list of cells, for its outputs */
    uint32_t ran;    /* notebooks: its number in the order in which cells last ran; 0: not known */
    bool is_unrun;   /* notebooks: the number is null, as of a cell that was not run since it was
                        written; also of all cells whose numbers somebody cleared */
} Cell;

struct LineBlock;
struct RawMark;

typedef struct Source {
    SourceKind kind;
    Str path; /* as the user named it; "<stdin>" without --stdin-filename */
    Str raw;  /* the file's bytes */
    Str text; /* what the parser sees: valid UTF-8 without NUL, ended by NUL behind the last byte */
    Str written; /* what the user wrote: as long as text, and the same but for masked magics and for
                  * lone CRs, which are LF in text */
    const Cell
        *cells; /* never none: a plain script is one cell, and so is a notebook without code */
    uint32_t cell_count;
    const uint32_t *lines; /* where each line of text starts; LF, CRLF and lone CR end a line */
    uint32_t line_count;   /* at least 1; a line end at the very end starts one more, empty line */
    uint32_t text_start;   /* scripts: offset in raw where text begins (behind a BOM) */
    bool reencoded; /* text is a translation of raw (Latin-1, UTF-16 …): offsets do not map */
    bool masked;    /* there are magics: parts of text differ from what the user wrote */
    Str encoding;   /* scripts: what raw is written in, as iconv(3) names it; "UTF-8" mostly */
    const Span
        *magics; /* lines that IPython does not run as plain Python, in order, not touching */
    uint32_t magic_count;
    const Span *outputs; /* notebooks: for each of cells, the bytes of raw with its list of outputs,
                          * as JSON; empty when there is none */
    const struct LineBlock *blocks; /* how lines.h counts characters; NULL when all are ASCII */
    const struct RawMark *marks;    /* how notebook_offsets.h finds the way back to raw */
    uint32_t mark_count;
} Source;

/* What reading came to. Everything but SOURCE_READ leaves *source without text. In *why stands what
 * is wrong, in plain words that go behind the path and a blank: "is not UTF-8 text (byte 0xff in
 * line 3)". */
typedef enum SourceStatus {
    SOURCE_READ,
    SOURCE_NOT_PYTHON,  /* a notebook of another language: nothing to do, nothing to say */
    SOURCE_UNREADABLE,  /* the world: missing, forbidden, no regular file, no text */
    SOURCE_TOO_LARGE,   /* above the size limit */
    SOURCE_IS_NOT_JSON, /* a notebook that is no JSON, or JSON that is no notebook */
} SourceStatus;

/* Reads the bytes of the file at PATH ("-": standard input), which become ARENA's. MOST_BYTES
 * bounds the file; 0 stands for what 32-bit offsets can hold. */
SourceStatus source_read_raw(Arena *arena, const char *path, size_t most_bytes, Str *raw, Str *why);

/* The source that such bytes are. NAME tells the kind by its ending, and must outlive it. */
SourceStatus source_from_raw(Arena *arena, Str name, Str raw, Source *source, Str *why);

/* The same in two steps: SOURCE is whole behind the second, and before it a script has neither
 * lines nor cells, which a look at its text need not wait for. */
SourceStatus source_decode(Arena *arena, Str name, Str raw, Source *source, Str *why);
void source_index(Arena *arena, Source *source);

/* Reading and all of that. */
SourceStatus source_read(Arena *arena, const char *path, Str name, size_t most_bytes,
                         Source *source, Str *why);

/* The same from bytes of any origin, which need only live until the return. */
SourceStatus source_from_bytes(Arena *arena, Str name, Str raw, Source *source, Str *why);

/* A place as people count: from 1; columns in characters; in notebooks the row counts within the
 * cell. */
typedef struct Place {
    uint32_t cell; /* 0 in scripts */
    uint32_t row, column;
} Place;

/* Offsets behind the text count as its end, here and below. */
Place source_place(const Source *source, uint32_t offset);

/* Index into lines of the line that holds OFFSET, from 0. */
uint32_t source_line_at(const Source *source, uint32_t offset);

/* Line INDEX (from 0) as it was written, without its line end. */
Str source_line(const Source *source, uint32_t index);

/* The cell that holds OFFSET. */
const Cell *source_cell_at(const Source *source, uint32_t offset);

/* What the parser sees in SPAN, and what the user wrote there. */
Str source_text(const Source *source, Span span);
Str source_written(const Source *source, Span span);

/* Does OFFSET stand in a line that is no plain Python (`%time f()`, `!ls`, `files = !ls`, `df?`),
 * or anywhere in a %%timeit or %%prun cell? What runs there is a trial and is not to be judged; a
 * constant 0 there stands for a value that nobody knows. */
bool source_is_magic(const Source *source, uint32_t offset);

/* Where the character at OFFSET of the text stands in the raw file, in bytes from 0; for notebooks
 * the place inside the JSON string. UINT32_MAX when there is no such place (a re-encoded script).
 */
uint32_t source_raw_offset(const Source *source, uint32_t offset);

/* The JSON text of the outputs saved with one of source->cells; empty for scripts and when there
 * are none. source/json.h parses it. */
Str source_saved_outputs(const Source *source, const Cell *cell);

#endif

/* The forms in which pandas prints, each read by a function that says whether the text is one. */
#ifndef WRANGLINT_DATA_OUTPUTS_FORMS_H
#define WRANGLINT_DATA_OUTPUTS_FORMS_H

#include "data/outputs.h"
#include "data/tally.h"

#define OUTPUTS_MOST_COLUMNS 2048u

typedef struct TextLines {
    Str *at; /* without line ends */
    uint32_t count;
} TextLines;

TextLines outputs_lines(Arena *arena, Str text);

/* `<table border="1" class="dataframe">` */
bool outputs_html_frame(Arena *arena, Str html, SavedOutput *output);

/* All of TEXT. */
bool outputs_text_frame(Arena *arena, Str text, SavedOutput *output);
bool outputs_series(Arena *arena, Str text, SavedOutput *output);
bool outputs_list(Arena *arena, Str text, SavedOutput *output);

/* From the line *AT on, which moves behind what was read. */
bool outputs_info(Arena *arena, const TextLines *lines, uint32_t *at, SavedOutput *output);

/* The lines in front of END, which reads `dtype: object`, as far as they name columns and
 * dtypes. */
bool outputs_dtypes(Arena *arena, const TextLines *lines, uint32_t end, SavedOutput *output);

/* A dtype as pandas names it; false when NAME is none. */
bool outputs_dtype(Str name, Dtype *dtype);

/* `Name: Sex, Length: 3, dtype: int64`, of which parts may be absent. *name is NULL without one. */
typedef struct Footer {
    Str name, dtype;
    bool has_length;
} Footer;

bool outputs_footer(Str line, Footer *footer);

/* A table of the columns NAMES that a frame shows; CELLS are its rows, one behind the other, LABELS
 * (or NULL) theirs; all must live as long as the output. An ellipsis in place of a name, or of a
 * whole row, stands for what is not shown. False: too many columns. */
bool outputs_frame(Arena *arena, const Str *names, uint32_t count, const Str *labels,
                   const Str *cells, uint32_t rows, SavedOutput *output);

/* Is TEXT, a value as it is displayed, surely text: no number, date, truth value or list? */
bool outputs_is_text(Str text);

bool outputs_is_missing(Str text);

/* One more row of a column, as it is displayed; once it has all, outputs_settle says what they are
 * together. */
void outputs_take(Tally *tally, Str text);
void outputs_settle(Column *column);

#endif

#include "source/magics.h"

#include <ctype.h>
#include <string.h>

#include "source/magic_names.h"
#include "source/scan.h"

typedef struct Masker {
    Arena *arena;
    char *text;
    Span cell;
    MagicLines *lines;
} Masker;

static uint32_t behind_line(Str text, uint32_t at)
{
    const char *lf = at < text.len ? memchr(text.at + at, '\n', text.len - at) : NULL;
    return lf ? (uint32_t)(lf - text.at) + 1 : text.len;
}

static uint32_t behind_blanks(Str text, uint32_t at)
{
    while (at < text.len && (text.at[at] == ' ' || text.at[at] == '\t'))
        at++;
    return at;
}

static Str line_at(Str text, uint32_t at)
{
    return str_trim(str_slice(text, at, behind_line(text, at)));
}

/* `%%name`, but not the question `%%name?`. */
static bool is_cell_magic(Str line)
{
    Str rest = str_slice(line, 2, line.len);
    uint32_t end = magic_name(rest).len;
    return str_starts(line, "%%") && !(end && end < rest.len && rest.at[end] == '?');
}

/* The first line from AT on that is neither blank nor comment. */
static uint32_t first_line(Str cell, uint32_t at)
{
    for (; at < cell.len; at = behind_line(cell, at)) {
        Str line = line_at(cell, at);
        if (line.len && line.at[0] != '#')
            break;
    }
    return at;
}

bool magics_are_foreign(Str cell, bool databricks)
{
    uint32_t at = first_line(cell, 0);
    for (Str line = line_at(cell, at); is_cell_magic(line); line = line_at(cell, at)) {
        if (!magic_keeps_body(magic_name(str_slice(line, 2, line.len))))
            return true;
        at = first_line(cell, behind_line(cell, at));
    }
    Str line = line_at(cell, at);
    if (!str_starts(line, "%"))
        return false;
    Str name = magic_name(str_slice(line, 1, line.len));
    return magic_names_language(name, name.len + 1 == line.len, databricks);
}

static Str text_of(const Masker *masker)
{
    return (Str){masker->text, masker->cell.end};
}

/* Lines are added in order and may overlap: a %%timeit cell holds them all. */
static void add_lines(Masker *masker, uint32_t start, uint32_t end)
{
    MagicLines *lines = masker->lines;
    Span *last = lines->count ? &lines->at[lines->count - 1] : NULL;
    if (last && start <= last->end)
        last->end = end > last->end ? end : last->end;
    else
        LIST_ADD(masker->arena, lines, ((Span){start, end}));
}

/* Writes HEAD and then blanks over [from, to), line ends excepted. */
static void mask(Masker *masker, uint32_t from, uint32_t to, const char *head)
{
    for (uint32_t i = from; i < to; i++) {
        char *c = &masker->text[i];
        if (*c != '\n' && *c != '\r')
            *c = *head ? *head++ : ' ';
    }
}

/* Behind the line at AT and those that backslashes join to it: all that a magic or a shell line
 * takes. */
static uint32_t behind_command(const Masker *masker, uint32_t at)
{
    for (;;) {
        uint32_t end = behind_line(text_of(masker), at), last = end;
        while (last > at && (masker->text[last - 1] == '\n' || masker->text[last - 1] == '\r'))
            last--;
        if (last == at || masker->text[last - 1] != '\\' || end >= masker->cell.end)
            return end;
        at = end;
    }
}

/* The line at START holds a command from AT on, which becomes a constant. */
static uint32_t mask_command(Masker *masker, uint32_t start, uint32_t at)
{
    uint32_t end = behind_command(masker, at);
    mask(masker, at, end, "0");
    add_lines(masker, start, end);
    return end;
}

/* Turns `%time statement` into `0;    statement`. Returns false when there is no statement. */
static bool keep_statement(Masker *masker, uint32_t percent)
{
    Str rest = str_slice(text_of(masker), percent + 1, behind_line(text_of(masker), percent));
    Str name = magic_name(rest);
    uint32_t statement = magic_statement(name, str_slice(rest, name.len, rest.len));
    if (statement == UINT32_MAX)
        return false;
    mask(masker, percent, percent + 1 + name.len + statement, "0;");
    return true;
}

/* Masks the %% lines that head the cell. Returns the place behind them. */
static uint32_t mask_heading(Masker *masker)
{
    Str text = text_of(masker);
    uint32_t at = first_line(text, masker->cell.start);
    for (Str line = line_at(text, at); is_cell_magic(line); line = line_at(text, at)) {
        uint32_t end = behind_line(text, at);
        bool trial = magic_is_trial(magic_name(str_slice(line, 2, line.len)));
        masker->text[behind_blanks(text, at)] = '#';
        add_lines(masker, trial ? masker->cell.start : at, trial ? masker->cell.end : end);
        at = first_line(text, end);
    }
    return at;
}

/* `name`, `name.name[0]` …: what may stand before a question mark and still be Python without it.
 */
static bool is_plain_target(Str s)
{
    for (uint32_t i = 0; i < s.len; i++)
        if (!isalnum((unsigned char)s.at[i]) && !memchr("_.[]", s.at[i], 4) &&
            (unsigned char)s.at[i] < 0x80)
            return false;
    return s.len && !isdigit((unsigned char)s.at[0]);
}

/* The line at START is `…?`; FIRST is its first byte that is no blank, LAST the question mark.
 * IPython asks about the last name and runs nothing of the line. */
static void mask_question(Masker *masker, uint32_t start, uint32_t first, uint32_t last)
{
    uint32_t mark = last;
    while (mark > first && masker->text[mark - 1] == '?')
        mark--;
    if (is_plain_target(str_slice(text_of(masker), first, mark)))
        mask(masker, mark, last + 1, "");
    else
        mask(masker, first, last + 1, "0");
    add_lines(masker, start, behind_line(text_of(masker), last));
}

/* Is the statement that starts the line at AT no Python as a whole? Then it is masked, and *end is
 * the place behind it. */
static bool mask_statement(Masker *masker, uint32_t at, bool heads_cell, uint32_t *end)
{
    Str text = text_of(masker);
    uint32_t first = behind_blanks(text, at);
    char c = first < text.len ? text.at[first] : '\0';
    bool escapes = c == '%' || c == '!' || c == '?';
    bool may_be_automatic = !escapes && heads_cell && first == at;
    if (!escapes && !(may_be_automatic && magic_is_automatic(line_at(text, at))))
        return false;
    if (c == '%' && keep_statement(masker, first)) {
        add_lines(masker, at, behind_line(text, at));
        return false;
    }
    *end = mask_command(masker, at, first);
    return true;
}

static bool is_magic(const Masker *masker, uint32_t at)
{
    const MagicLines *lines = masker->lines;
    return lines->count && lines->at[lines->count - 1].end > at;
}

/* Reads the line at AT, which SCAN knows to start a statement or to continue one. */
static uint32_t mask_in_line(Masker *masker, Scan *scan, uint32_t at)
{
    bool was_open = scan_is_open(scan);
    ScannedLine line = scan_line(scan, text_of(masker), at);
    if (line.escape != SCAN_NONE)
        return mask_command(masker, at, line.escape);
    bool asks = line.last != SCAN_NONE && masker->text[line.last] == '?';
    if (asks && !was_open && !scan_is_open(scan))
        mask_question(masker, at, behind_blanks(text_of(masker), at), line.last);
    /* What a magic runs may go on in the next lines. */
    if (is_magic(masker, at) && scan_is_open(scan))
        add_lines(masker, line.end, behind_line(text_of(masker), line.end));
    return line.end;
}

void magics_mask(Arena *arena, char *text, Span cell, MagicLines *lines)
{
    Masker masker = {arena, text, cell, lines};
    Scan scan = {0};
    bool heads_cell = true;
    for (uint32_t at = mask_heading(&masker); at < cell.end;) {
        uint32_t first = behind_blanks(text_of(&masker), at);
        bool is_blank = first >= cell.end || text[first] == '\n' || text[first] == '#';
        if (!scan_is_open(&scan) && mask_statement(&masker, at, heads_cell, &at))
            continue;
        heads_cell = heads_cell && is_blank;
        at = mask_in_line(&masker, &scan, at);
    }
}

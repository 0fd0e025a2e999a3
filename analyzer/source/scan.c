#include "source/scan.h"

#include <ctype.h>
#include <string.h>

typedef struct Reader {
    Scan *scan;
    Str line; /* without its line end */
    uint32_t at;
    ScannedLine *found; /* offsets are the line's here */
    bool was_open;
} Reader;

static ScanFrame *top(Reader *reader)
{
    return reader->scan->depth ? &reader->scan->frames[reader->scan->depth - 1] : NULL;
}

static char peek(const Reader *reader, uint32_t ahead)
{
    uint32_t at = reader->at + ahead;
    return at < reader->line.len ? reader->line.at[at] : '\0';
}

static bool is_name_byte(char c)
{
    return isalnum((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

/* Has the string whose quote stands at the reader a prefix with f (or t, of template strings)? */
static bool is_formatted(const Reader *reader)
{
    uint32_t start = reader->at;
    while (start && reader->at - start < 3 && is_name_byte(reader->line.at[start - 1]))
        start--;
    Str prefix = str_slice(reader->line, start, reader->at);
    bool has_f = false;
    for (uint32_t i = 0; i < prefix.len; i++) {
        if (!memchr("rRbBuUfFtT", prefix.at[i], 10))
            return false;
        has_f = has_f || memchr("fFtT", prefix.at[i], 4) != NULL;
    }
    return has_f && prefix.len <= 2;
}

static void push(Reader *reader, ScanFrame frame)
{
    frame.brackets = reader->scan->brackets;
    reader->scan->frames[reader->scan->depth++] = frame;
}

static void pop(Reader *reader)
{
    reader->scan->depth--;
    reader->scan->brackets = reader->scan->frames[reader->scan->depth].brackets;
}

static void open_string(Reader *reader)
{
    char quote = peek(reader, 0);
    bool triple = peek(reader, 1) == quote && peek(reader, 2) == quote;
    uint32_t room = SCAN_DEPTH - reader->scan->depth;
    /* A field needs room for itself and for a string in it. */
    push(reader, (ScanFrame){.quote = quote,
                             .is_triple = triple,
                             .is_formatted = room > 2 && is_formatted(reader)});
    reader->at += triple ? 3 : 1;
}

static bool ends_string(const Reader *reader, const ScanFrame *frame)
{
    if (peek(reader, 0) != frame->quote)
        return false;
    return !frame->is_triple ||
           (peek(reader, 1) == frame->quote && peek(reader, 2) == frame->quote);
}

/* One step inside a string. */
static void read_string(Reader *reader, const ScanFrame *frame)
{
    char c = peek(reader, 0);
    if (ends_string(reader, frame)) {
        reader->at += frame->is_triple ? 3 : 1;
        reader->found->last = reader->at - 1;
        pop(reader);
    } else if (c == '\\') {
        reader->at += 2;
    } else if (c == '{' && frame->is_formatted && peek(reader, 1) == '{') {
        reader->at += 2;
    } else if (c == '{' && frame->is_formatted) {
        push(reader, (ScanFrame){.is_field = true});
        reader->at++;
    } else {
        reader->at++;
    }
}

/* One step in the format of a field, which is text with fields of its own. */
static void read_format(Reader *reader)
{
    char c = peek(reader, 0);
    if (c == '{' && reader->scan->depth + 1 < SCAN_DEPTH)
        push(reader, (ScanFrame){.is_field = true});
    else if (c == '}')
        pop(reader);
    reader->at++;
}

static void close_bracket(Reader *reader)
{
    const ScanFrame *field = top(reader);
    uint32_t outer = field ? field->brackets : 0;
    if (reader->scan->brackets > outer)
        reader->scan->brackets--;
    else if (field && peek(reader, 0) == '}')
        pop(reader);
    reader->at++;
}

/* Is the `=` at the reader an assignment, with `!` or `%name` on its right? No Python has either.
 */
static bool assigns_escape(Reader *reader)
{
    const Scan *scan = reader->scan;
    if (reader->was_open || scan->depth || scan->brackets)
        return false;
    if (reader->at && memchr("=!<>+-*/%&|^@:~", reader->line.at[reader->at - 1], 15))
        return false;
    uint32_t ahead = 1;
    while (peek(reader, ahead) == ' ' || peek(reader, ahead) == '\t')
        ahead++;
    char c = peek(reader, ahead), next = peek(reader, ahead + 1);
    if (!(c == '!' && next != '=') && !(c == '%' && (isalpha((unsigned char)next) || next == '_')))
        return false;
    reader->found->escape = reader->at + ahead;
    return true;
}

/* One step in code. Returns false when the rest of the line is none. */
static bool read_code(Reader *reader)
{
    char c = peek(reader, 0);
    ScanFrame *field = top(reader);
    if (c == '#')
        return false;
    if (c != ' ' && c != '\t' && c != '\r' && c != '\f')
        reader->found->last = reader->at;
    if (c == '"' || c == '\'') {
        open_string(reader);
    } else if (c == '(' || c == '[' || c == '{') {
        reader->scan->brackets++;
        reader->at++;
    } else if (c == ')' || c == ']' || c == '}') {
        close_bracket(reader);
    } else if (c == ':' && field && reader->scan->brackets == field->brackets) {
        field->in_format = true;
        reader->at++;
    } else if (c == '=' && assigns_escape(reader)) {
        return false;
    } else {
        reader->at++;
    }
    return true;
}

/* A string with single quotes ends with its line, whatever else is open in it. */
static void end_single_quoted(Scan *scan)
{
    for (uint32_t i = 0; i < scan->depth; i++) {
        if (!scan->frames[i].is_field && !scan->frames[i].is_triple) {
            scan->brackets = scan->frames[i].brackets;
            scan->depth = i;
        }
    }
}

/* The reader went over the whole line: was its last byte a backslash that it took as one? In code
 * any backslash there continues the line; in a string only one that is not escaped itself. */
static bool is_continued(const Reader *reader, bool in_comment)
{
    if (in_comment || reader->found->escape != SCAN_NONE || !str_ends(reader->line, "\\"))
        return false;
    return !scan_is_in_string(reader->scan) || reader->at > reader->line.len;
}

static ScannedLine offset_by(ScannedLine found, uint32_t start)
{
    if (found.last != SCAN_NONE)
        found.last += start;
    if (found.escape != SCAN_NONE)
        found.escape += start;
    return found;
}

ScannedLine scan_line(Scan *scan, Str text, uint32_t at)
{
    const char *lf = at < text.len ? memchr(text.at + at, '\n', text.len - at) : NULL;
    uint32_t stop = lf ? (uint32_t)(lf - text.at) : text.len;
    ScannedLine found = {.end = stop + (lf != NULL), .last = SCAN_NONE, .escape = SCAN_NONE};
    Reader reader = {.scan = scan,
                     .line = str_slice(text, at, stop - (stop > at && text.at[stop - 1] == '\r')),
                     .found = &found,
                     .was_open = scan_is_open(scan)};
    bool in_comment = false;
    while (reader.at < reader.line.len && !in_comment) {
        ScanFrame *frame = top(&reader);
        if (!frame || (frame->is_field && !frame->in_format))
            in_comment = !read_code(&reader);
        else if (frame->is_field)
            read_format(&reader);
        else
            read_string(&reader, frame);
    }
    scan->continued = is_continued(&reader, in_comment);
    if (!scan->continued)
        end_single_quoted(scan);
    return offset_by(found, at);
}

#include "syntax/comments.h"

#include <string.h>

#include "syntax/sections.h"

#define LONG_RUN 64u /* lines; fewer cost less than to look for them */

static uint32_t next_line(Str text, uint32_t at)
{
    uint32_t end = str_find(text, "\n", at);
    return end < text.len ? end + 1 : text.len;
}

static uint32_t behind_blanks(Str text, uint32_t at)
{
    while (at < text.len && (text.at[at] == ' ' || text.at[at] == '\t'))
        at++;
    return at;
}

static bool is_comment_line(Str text, uint32_t line)
{
    uint32_t at = behind_blanks(text, line);
    return at < text.len && text.at[at] == '#';
}

/* The comment of a line, without the line's end. */
static Span comment_at(Str text, uint32_t line)
{
    uint32_t end = str_find(text, "\n", line);
    end -= end > line && text.at[end - 1] == '\r';
    return (Span){behind_blanks(text, line), end};
}

/* Where the run of comment lines that starts at LINE ends, and *lines how many they are. */
static uint32_t run_end(Str text, uint32_t line, uint32_t *lines)
{
    for (*lines = 0; line < text.len && is_comment_line(text, line); ++*lines)
        line = next_line(text, line);
    return line;
}

static void blank(Arena *arena, char *blanked, Str text, Span run, Spans *gone)
{
    for (uint32_t line = run.start; line < run.end; line = next_line(text, line))
        LIST_ADD(arena, gone, comment_at(text, line));
    memset(blanked + run.start, '\n', run.end - run.start);
}

/* Lines of a string may look like comments. */
static bool is_in_string(Str text, Span from_code)
{
    Str before = str_slice(text, from_code.start, from_code.end);
    return open_string(before) < before.len;
}

Str comments_blanked(Arena *arena, Str text, Spans *gone)
{
    char *blanked = NULL;
    uint32_t code = 0; /* a place that is known to be in no string */
    for (uint32_t line = 0, end, lines; line < text.len; line = end) {
        end = run_end(text, line, &lines);
        if (!lines)
            end = next_line(text, line);
        if (lines < LONG_RUN || is_in_string(text, (Span){code, line}))
            continue;
        code = end;
        if (!blanked)
            blanked = (char *)(uintptr_t)arena_copy(arena, text).at;
        blank(arena, blanked, text, (Span){line, end}, gone);
    }
    return blanked ? (Str){blanked, text.len} : text;
}

void comments_merge(Arena *arena, Spans *comments, uint32_t first, const Spans *gone,
                    uint32_t offset)
{
    uint32_t kept = comments->count;
    for (uint32_t i = 0; i < gone->count; i++)
        LIST_ADD(arena, comments, gone->at[i]);
    for (uint32_t left = gone->count, to = comments->count; left > 0;) {
        Span span = {gone->at[left - 1].start + offset, gone->at[left - 1].end + offset};
        bool is_last = kept == first || comments->at[kept - 1].start < span.start;
        comments->at[--to] = is_last ? span : comments->at[kept - 1];
        left -= is_last;
        kept -= !is_last;
    }
}

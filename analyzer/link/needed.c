#include "link/needed.h"

#include <string.h>

#include "link/words.h"
#include "source/scan.h"

/* A statement of the module, with its decorators: a function, a class, or what has no name. */
typedef struct Part {
    uint32_t start, end;
    Str name; /* "" when there is none */
    bool is_kept;
} Part;

typedef struct Parts {
    Arena *arena;
    Str text;
    LIST(Part) at;
    Map named;            /* name → its last part */
    LIST(uint32_t) reach; /* parts that are kept, and whose words are still to be looked at */
} Parts;

static uint32_t behind(Str line, const char *keyword)
{
    bool starts = str_starts(line, keyword);
    return starts ? (uint32_t)strlen(keyword) : 0;
}

/* "" unless LINE defines something. */
static Str defined_name(Str line)
{
    uint32_t at = behind(line, "async ");
    at += behind(str_slice(line, at, line.len), "def ");
    if (!at)
        at = behind(line, "class ");
    return at ? word_at(line, at) : (Str){0};
}

static bool is_for_the_program(Str line)
{
    return str_starts(line, "if __name__");
}

/* Blank lines, comments, and what is indented belong to the statement before them. */
static bool starts_part(Str line)
{
    bool goes_on = str_starts(line, "else") || str_starts(line, "elif") ||
                   str_starts(line, "except") || str_starts(line, "finally");
    return line.len && !isspace((unsigned char)line.at[0]) && line.at[0] != '#' && !goes_on;
}

static void add_part(Parts *parts, uint32_t start)
{
    if (parts->at.count)
        parts->at.at[parts->at.count - 1].end = start;
    LIST_ADD(parts->arena, &parts->at, ((Part){.start = start, .end = parts->text.len}));
}

static void find_parts(Parts *parts)
{
    Scan scan = {0};
    bool is_decorated = false;
    for (uint32_t at = 0; at < parts->text.len;) {
        bool is_inside = scan_is_open(&scan);
        ScannedLine scanned = scan_line(&scan, parts->text, at);
        Str line = str_slice(parts->text, at, scanned.end);
        if (!is_inside && starts_part(line)) {
            if (!is_decorated)
                add_part(parts, at);
            Part *part = &parts->at.at[parts->at.count - 1];
            is_decorated = line.at[0] == '@';
            part->name = defined_name(line);
            part->is_kept = !part->name.len && !is_decorated && !is_for_the_program(line);
        }
        at = scanned.end;
    }
}

static void keep(Parts *parts, uint32_t number)
{
    if (parts->at.at[number].is_kept)
        return;
    parts->at.at[number].is_kept = true;
    LIST_ADD(parts->arena, &parts->reach, number);
}

static void keep_what_it_names(Parts *parts, const Part *part)
{
    for (uint32_t at = part->start; at < part->end;) {
        Str word = word_at(str_slice(parts->text, 0, part->end), at);
        uint32_t named = word.len ? map_get(&parts->named, word) : MAP_ABSENT;
        if (named != MAP_ABSENT)
            keep(parts, named);
        at += word.len ? word.len : 1;
    }
}

static void find_kept(Parts *parts, const Code *code, const Map *wanted)
{
    for (uint32_t i = 0; i < parts->at.count; i++)
        if (parts->at.at[i].name.len)
            map_put(parts->arena, &parts->named, parts->at.at[i].name, i);
    for (uint32_t i = 0; i < parts->at.count; i++) {
        const Part *part = &parts->at.at[i];
        bool is_wanted = part->name.len && (code_mentions(code, part->name) ||
                                            map_get(wanted, part->name) != MAP_ABSENT);
        if (is_wanted)
            keep(parts, i);
        else if (part->is_kept)
            LIST_ADD(parts->arena, &parts->reach, i);
    }
    for (uint32_t i = 0; i < parts->reach.count; i++)
        keep_what_it_names(parts, &parts->at.at[parts->reach.at[i]]);
}

static void blank(char *text, const Part *part)
{
    for (uint32_t i = part->start; i < part->end; i++)
        if (text[i] != '\n')
            text[i] = ' ';
}

Str needed_text(Arena *arena, Str text, const Code *code, const Map *wanted, uint32_t *bytes)
{
    Parts parts = {.arena = arena, .text = text};
    Str kept = arena_copy(arena, text);
    find_parts(&parts);
    find_kept(&parts, code, wanted);
    *bytes = text.len;
    for (uint32_t i = 0; i < parts.at.count; i++) {
        const Part *part = &parts.at.at[i];
        if (part->is_kept)
            continue;
        blank((char *)(uintptr_t)kept.at, part);
        *bytes -= part->end - part->start;
    }
    return kept;
}

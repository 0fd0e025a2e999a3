#include "report/page_text.h"

static Str take_line(Str page, uint32_t *at)
{
    uint32_t end = str_find(page, "\n", *at);
    Str line = str_trim(str_slice(page, *at, end));
    *at = end + 1;
    return line;
}

Str page_intro(Arena *arena, Str page)
{
    Str intro = STR("");
    for (uint32_t at = 0; at < page.len;) {
        Str line = take_line(page, &at);
        bool is_heading = str_starts(line, "#");
        if (intro.len && (!line.len || is_heading))
            break;
        if (!line.len || is_heading)
            continue;
        intro = intro.len ? arena_printf(arena, "%.*s %.*s", STR_ARG(intro), STR_ARG(line)) : line;
    }
    return intro;
}

Str first_sentence(Str text)
{
    uint32_t end = str_find(text, ". ", 0);
    return str_slice(text, 0, end + 1);
}

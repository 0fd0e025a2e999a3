/* Texts of many equal lines, and their trees. */
#ifndef WRANGLINT_TESTS_PARSED_TEXT_H
#define WRANGLINT_TESTS_PARSED_TEXT_H

#include "base/buffer.h"
#include "syntax/tree.h"

/* HEAD, and then LINE so many times, and TAIL. */
static inline Str text_repeated(Arena *arena, const char *head, const char *line, uint32_t times,
                                const char *tail)
{
    Buffer text = {0};
    buffer_add(&text, str_of(head));
    for (uint32_t i = 0; i < times; i++)
        buffer_add(&text, str_of(line));
    buffer_add(&text, str_of(tail));
    Str copy = arena_copy(arena, buffer_str(&text));
    buffer_free(&text);
    return copy;
}

static inline const Tree *text_parsed(Arena *arena, Str text)
{
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, STR("a.py"), text, &source, &why), SOURCE_READ);
    Parser *parser = parser_new();
    const Tree *tree = tree_parse(arena, parser, &source);
    parser_free(parser);
    return tree;
}

#endif

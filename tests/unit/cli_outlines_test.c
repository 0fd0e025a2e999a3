#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cli/outlines.h"

static Arena *arena;
static Parser *parser;

static int start(void **state)
{
    (void)state;
    arena = arena_new();
    parser = parser_new();
    return 0;
}

static int stop(void **state)
{
    (void)state;
    arena_free(arena);
    parser_free(parser);
    return 0;
}

/* The statements of TEXT, between bars, each behind its scope. */
static const char *statements_of(const char *text)
{
    Source source;
    Str why, all = STR("|");
    assert_int_equal(source_from_bytes(arena, STR("a.py"), str_of(text), &source, &why),
                     SOURCE_READ);
    Outline outline = outline_of(arena, tree_parse(arena, parser, &source));
    for (uint32_t i = 0; i < outline.statement_count; i++) {
        const Statement *statement = &outline.statements[i];
        Str written = source_text(&source, statement->span);
        assert_true(i == 0 || outline.statements[i - 1].span.end <= statement->span.start);
        Str scope = outline.scopes[statement->scope];
        all = arena_printf(arena, "%.*s%.*s%s%.*s|", STR_ARG(all), STR_ARG(scope),
                           scope.len ? ": " : "", STR_ARG(written));
    }
    return all.at;
}

static void statements_have_scopes(void **state)
{
    (void)state;
    assert_string_equal(statements_of("x = 1; y\n"), "|x = 1|y|");
    assert_string_equal(statements_of("if a:\n    b\nelse:\n    c\n"), "|if a:|b|else:|c|");
    assert_string_equal(statements_of("class C:\n    @d\n    def f(self):\n        return 1\nx\n"),
                        "|class C:|C: @d\n    def f(self):|C.f: return 1|x|");
}

static void what_does_not_parse_is_taken_once(void **state)
{
    (void)state;
    statements_of("def d():\n )l=3y");
    statements_of("@d\ndef f(x y) = 1:\n    )z\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statements_have_scopes),
        cmocka_unit_test(what_does_not_parse_is_taken_once),
    };
    return cmocka_run_group_tests(tests, start, stop);
}

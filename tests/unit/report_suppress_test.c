#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fake_rules.h"
#include "report/suppress.h"

static Arena *arena;

static int start(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int stop(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

/* An outline by the simplest means that fit the texts below: a comment from `#`, and statements
 * that end at a line end outside of brackets or at `;`. */
static Outline outline_of(Str text)
{
    LIST(Span) comments = {0};
    LIST(Statement) statements = {0};
    uint32_t depth = 0, start_at = UINT32_MAX, last = 0;
    for (uint32_t i = 0; i <= text.len; i++) {
        char c = i < text.len ? text.at[i] : '\n';
        uint32_t line_end = str_find(text, "\n", i);
        if (c == '#') {
            Span comment = {i, line_end};
            LIST_ADD(arena, &comments, comment);
            i = line_end;
            c = '\n';
        }
        depth += c == '(';
        depth -= c == ')';
        bool ends = (c == '\n' || c == ';') && !depth;
        if (ends && start_at != UINT32_MAX) {
            Statement statement = {.span = {start_at, last}};
            LIST_ADD(arena, &statements, statement);
            start_at = UINT32_MAX;
        }
        if (c == ' ' || c == '\n' || c == ';')
            continue;
        start_at = start_at == UINT32_MAX ? i : start_at;
        last = i + 1;
    }
    static const Str outside = STR_INIT("");
    return (Outline){comments.at, comments.count, statements.at, statements.count, &outside};
}

/* Findings of LOST at every `L`, of CHAINED at every `C`. */
static Findings findings_of(Str text)
{
    Findings findings = {0};
    for (uint32_t i = 0; i < text.len; i++) {
        Finding finding = {.rule = text.at[i] == 'L' ? &LOST : &CHAINED, .span = {i, i + 1}};
        bool is_mark =
            (text.at[i] == 'L' || text.at[i] == 'C') && (i == 0 || text.at[i - 1] != 'W');
        if (is_mark)
            LIST_ADD(arena, &findings, finding);
    }
    return findings;
}

/* What is left, as "L1 C3": rule and row; WL002 is "U". */
static const char *left_of(const char *text, bool with_unused)
{
    Source source;
    Str why, left = STR("");
    assert_int_equal(source_from_bytes(arena, STR("a.py"), str_of(text), &source, &why),
                     SOURCE_READ);
    Outline outline = outline_of(source.text);
    Findings findings = findings_of(source.text);
    Selection selection = selection_usual();
    selection.enabled[1] = with_unused;
    suppress(arena, &source, &outline, &selection, &findings);
    for (uint32_t i = 0; i < findings.count; i++) {
        const Finding *finding = &findings.at[i];
        left = arena_printf(arena, "%.*s%s%c%u", STR_ARG(left), i ? " " : "",
                            finding->rule == &LOST      ? 'L'
                            : finding->rule == &CHAINED ? 'C'
                                                        : 'U',
                            source_line_at(&source, finding->span.start) + 1);
    }
    return left.len ? left.at : "";
}

static void noqa_names_codes_or_all(void **state)
{
    (void)state;
    assert_string_equal(left_of("L # noqa\nL\n", false), "L2");
    assert_string_equal(left_of("L # NOQA:WL101\n", false), "");
    assert_string_equal(left_of("L # noqa: WL1\n", false), "");
    assert_string_equal(left_of("L # noqa: E501\n", false), "L1");
    assert_string_equal(left_of("L # noqa: E501, WL101\n", false), "");
    assert_string_equal(left_of("L # noqa: E501 WL101 reason\n", false), "");
    assert_string_equal(left_of("L # noqa: WL201\n", false), "L1");
    assert_string_equal(left_of("L # type: ignore # noqa: WL101\n", false), "");
    assert_string_equal(left_of("L # noqable\n", false), "L1");
}

static void ignore_names_codes_names_or_all(void **state)
{
    (void)state;
    assert_string_equal(left_of("L; C # wranglint: ignore[WL101] why\n", false), "C1");
    assert_string_equal(left_of("L # wranglint: ignore[discarded-result]\n", false), "");
    assert_string_equal(left_of("L; C # wranglint: ignore[WL2, WL1]\n", false), "");
    assert_string_equal(left_of("L; C # wranglint:ignore\n", false), "");
    assert_string_equal(left_of("L # wranglint: ignore[]\n", false), "L1");
    assert_string_equal(left_of("L # wranglint: ignore[WL101\n", false), "");
    assert_string_equal(left_of("L # wranglint: ignore[WL2 # noqa: WL101\n", false), "");
}

static void a_trailing_comment_covers_its_logical_line(void **state)
{
    (void)state;
    assert_string_equal(left_of("f(a,\n  L) # noqa\nL\n", false), "L3");
    assert_string_equal(left_of("L(a, # noqa\n  L)\nL\n", false), "L3");
    assert_string_equal(left_of("L(a,\n # noqa\n  L)\nL\n", false), "L4");
    assert_string_equal(left_of("a; L(\n); L # noqa\n", false), "");
}

static void a_comment_of_its_own_covers_the_statement_below(void **state)
{
    (void)state;
    assert_string_equal(left_of("# noqa\nL\nL\n", false), "L3");
    assert_string_equal(left_of("# wranglint: ignore[WL101]\n# more\n\nf(\n L)\nL\n", false), "L6");
    assert_string_equal(left_of("L\n# noqa\n", false), "L1");
    assert_string_equal(left_of("# wranglint: ignore[WL2] # noqa: WL101\nL; C\nL # noqa\n", false),
                        "");
}

static void ranges_and_files(void **state)
{
    (void)state;
    assert_string_equal(
        left_of("L\n# wranglint: disable[WL101]\nL; C\n# wranglint: enable[WL101]\nL\n", false),
        "L1 C3 L5");
    assert_string_equal(
        left_of("# wranglint: disable\nL; C\n# wranglint: enable[WL2]\nL; C\n", false), "C4");
    assert_string_equal(
        left_of("# wranglint: disable[WL1]\nL\n\n# wranglint: enable[WL101]\nL\n", false), "L5");
    assert_string_equal(left_of("L\nC\n# wranglint: file-ignore[discarded-result]\n", false), "C2");
}

static void what_silences_nothing_is_told(void **state)
{
    (void)state;
    assert_string_equal(left_of("L # wranglint: ignore[WL101]\n", true), "");
    assert_string_equal(left_of("a # wranglint: ignore[WL101]\n", true), "U1");
    assert_string_equal(left_of("a # wranglint: ignore[WL101]\n", false), "");
    assert_string_equal(left_of("L # noqa: WL101, WL2, E501\n", true), "U1");
    assert_string_equal(left_of("a # noqa\n", true), "");
    assert_string_equal(left_of("a # noqa: E501\n", true), "");
    assert_string_equal(left_of("a # wranglint: ignroe[WL101]\n", true), "U1");
    assert_string_equal(left_of("L # wranglint: ignore[WL101, WL999]\n", true), "U1");
    assert_string_equal(left_of("# wranglint: disable\n# wranglint: enable\n", true), "U1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(noqa_names_codes_or_all),
        cmocka_unit_test(ignore_names_codes_names_or_all),
        cmocka_unit_test(a_trailing_comment_covers_its_logical_line),
        cmocka_unit_test(a_comment_of_its_own_covers_the_statement_below),
        cmocka_unit_test(ranges_and_files),
        cmocka_unit_test(what_silences_nothing_is_told),
    };
    return cmocka_run_group_tests(tests, start, stop);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "fake_rules.h"
#include "judge/selection.h"

/* The codes that run, from words as they are written behind --select, --extend-select and --ignore.
 */
static Strs words(Arena *arena, const char *text)
{
    Strs found = {0};
    Str all = str_of(text);
    for (uint32_t from = 0; from < all.len;) {
        uint32_t end = str_find(all, " ", from);
        LIST_ADD(arena, &found, str_slice(all, from, end));
        from = end + 1;
    }
    return found;
}

static void check(const char *select, const char *extend, const char *ignore, bool preview,
                  const char *wanted)
{
    Arena *arena = arena_new();
    Strs selects = words(arena, select ? select : ""), extends = words(arena, extend),
         ignores = words(arena, ignore);
    SelectionLayer layer = {select ? &selects : NULL, &extends, &ignores, preview};
    Selection selection = selection_usual();
    selection_apply(&selection, &layer);
    Str found = STR("");
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        if (selection_has(&selection, i))
            found = arena_printf(arena, "%.*s%s%s", STR_ARG(found), found.len ? " " : "",
                                 RULES[i]->code);
    assert_string_equal(found.len ? found.at : "", wanted);
    arena_free(arena);
}

static void opt_in_rules_need_to_be_named(void **state)
{
    (void)state;
    check(NULL, "", "", false, "WL001 WL101 WL102 WL201");
    check(NULL, "WL002", "", false, "WL001 WL002 WL101 WL102 WL201");
    check(NULL, "unused-suppression", "", false, "WL001 WL002 WL101 WL102 WL201");
    check("ALL", "", "", false, "WL001 WL101 WL102 WL201");
    check("WL0", "", "", false, "WL001");
    check(NULL, "", "", true, "WL001 WL002 WL101 WL102 WL201");
}

static void select_stands_alone(void **state)
{
    (void)state;
    check("WL1", "", "", false, "WL101 WL102");
    check("wl101", "", "", false, "WL101");
    check("discarded-result", "WL2", "", false, "WL101 WL201");
    check("", "", "", false, "");
}

static void the_more_exact_wins(void **state)
{
    (void)state;
    check(NULL, "", "WL1", false, "WL001 WL201");
    check("WL101", "", "WL1", false, "WL101");
    check("WL1", "", "WL101", false, "WL102");
    check("ALL", "", "WL1", false, "WL001 WL201");
    check(NULL, "", "ALL", false, "");
    check("WL101", "", "WL101", false, "");
}

static void unknown_selectors_name_the_nearest(void **state)
{
    (void)state;
    assert_true(selector_is_known(STR("WL")));
    assert_false(selector_is_known(STR("WL9")));
    assert_false(selector_is_known(STR("W")));
    assert_true(str_is(selector_nearest(STR("discarded-resul")), "discarded-result"));
    assert_int_equal(selector_nearest(STR("something-else-altogether")).len, 0);
    assert_int_equal(rule_find(STR("WL10")), RULE_COUNT);
    assert_int_equal(rule_find(STR("chained-assignment")), 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opt_in_rules_need_to_be_named),
        cmocka_unit_test(select_stands_alone),
        cmocka_unit_test(the_more_exact_wins),
        cmocka_unit_test(unknown_selectors_name_the_nearest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

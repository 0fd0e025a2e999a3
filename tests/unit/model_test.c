#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/changes.h"
#include "model/model.h"

static void members_are_found_by_owner_and_name(void **state)
{
    (void)state;
    const Member *dropna = model_member(OWNER_FRAME, STR("dropna"));
    assert_non_null(dropna);
    assert_int_equal(dropna->owner, OWNER_FRAME);
    assert_true(str_is(dropna->name, "dropna"));
    assert_int_equal(dropna->rows, ROWS_SUBSET);
    assert_non_null(model_member(OWNER_PANDAS, STR("read_csv")));
    assert_non_null(model_member(OWNER_PANDAS, STR("DataFrame.from_dict")));
    assert_non_null(model_member(OWNER_CAT, STR("set_categories"))); /* the last owner */
    assert_int_equal(model_member(OWNER_WINDOW, STR("mean"))->rows, ROWS_SAME);
    assert_int_equal(model_member(OWNER_RESAMPLER, STR("mean"))->rows, ROWS_KEYED);
}

static void unknown_names_are_no_members(void **state)
{
    (void)state;
    assert_null(model_member(OWNER_FRAME, STR("")));
    assert_null(model_member(OWNER_FRAME, STR("dropn")));
    assert_null(model_member(OWNER_FRAME, STR("dropnas")));
    assert_null(model_member(OWNER_FRAME, STR("Dropna")));
    assert_null(model_member(OWNER_FRAME, STR("to_datetime"))); /* another owner's */
    assert_null(model_member(OWNER_PANDAS, STR("")));
    assert_null(model_member(OWNER_CAT, STR("zzz")));
}

static void every_member_is_found(void **state)
{
    (void)state;
    uint32_t count;
    const Member *members = model_members(&count);
    assert_true(count > 1000);
    for (uint32_t i = 0; i < count; i++)
        assert_ptr_equal(model_member(members[i].owner, members[i].name), &members[i]);
}

static void members_are_in_order(void **state)
{
    (void)state;
    uint32_t count;
    const Member *members = model_members(&count);
    for (uint32_t i = 1; i < count; i++) {
        const Member *before = &members[i - 1], *here = &members[i];
        assert_true(before->owner < here->owner ||
                    (before->owner == here->owner && str_order(before->name, here->name) < 0));
    }
}

static void words_of_flags_say_what_they_imply(void **state)
{
    (void)state;
    uint32_t count;
    const Member *members = model_members(&count);
    for (uint32_t i = 0; i < count; i++) {
        const Member *member = &members[i];
        if (member_has(member, MEMBER_CLEANING))
            assert_true(member_has(member, MEMBER_PURE));
        if (member_has(member, MEMBER_INPLACE_SELF) || member_has(member, MEMBER_INPLACE_UNSURE))
            assert_true(member_has(member, MEMBER_INPLACE));
    }
    assert_false(member_has(NULL, MEMBER_PURE));
}

static void the_effects_that_rules_stand_on(void **state)
{
    (void)state;
    const Member *astype = model_member(OWNER_SERIES, STR("astype"));
    assert_true(member_has(astype, MEMBER_CLEANING) && member_has(astype, MEMBER_ELEMENTWISE));
    assert_false(member_has(astype, MEMBER_INPLACE));
    assert_true(member_has(model_member(OWNER_FRAME, STR("insert")), MEMBER_MUTATES));
    assert_false(member_has(model_member(OWNER_FRAME, STR("head")), MEMBER_CLEANING));
    assert_true(member_has(model_member(OWNER_FRAME, STR("fillna")), MEMBER_INPLACE_SELF));
    assert_false(member_has(model_member(OWNER_FRAME, STR("dropna")), MEMBER_INPLACE_SELF));
    assert_false(member_has(model_member(OWNER_FRAME, STR("to_csv")), MEMBER_PURE));
    assert_int_equal(model_member(OWNER_SERIES_GROUPBY, STR("mean"))->rows, ROWS_KEYED);
    assert_int_equal(model_member(OWNER_SERIES_GROUPBY, STR("transform"))->rows, ROWS_SAME);
    assert_int_equal(model_member(OWNER_FRAME, STR("append"))->until, PANDAS(2, 0));
    assert_int_equal(model_member(OWNER_FRAME, STR("map"))->since, PANDAS(2, 1));
}

static void dtypes_follow_the_receiver(void **state)
{
    (void)state;
    assert_int_equal(dtype_after(DTYPE_TEXT, DTYPE_INTEGER), DTYPE_TEXT);
    assert_int_equal(dtype_after(DTYPE_SAME, DTYPE_TEXT), DTYPE_TEXT);
    assert_int_equal(dtype_after(DTYPE_MEAN, DTYPE_INTEGER), DTYPE_FLOAT);
    assert_int_equal(dtype_after(DTYPE_MEAN, DTYPE_DATETIME), DTYPE_DATETIME);
    assert_int_equal(dtype_after(DTYPE_MEAN, DTYPE_UNKNOWN), DTYPE_UNKNOWN);
    assert_int_equal(dtype_after(DTYPE_SUM, DTYPE_BOOL), DTYPE_INTEGER);
    assert_int_equal(dtype_after(DTYPE_SUM, DTYPE_FLOAT), DTYPE_FLOAT);
    assert_int_equal(dtype_after(DTYPE_WIDENED, DTYPE_INTEGER), DTYPE_NUMBER);
    assert_int_equal(dtype_after(DTYPE_WIDENED, DTYPE_BOOL), DTYPE_MIXED);
    assert_int_equal(dtype_after(DTYPE_WIDENED, DTYPE_TEXT), DTYPE_TEXT);
}

static void owners_have_names(void **state)
{
    (void)state;
    for (Owner owner = 0; owner < OWNER_COUNT; owner++)
        assert_true(*model_owner_name(owner) != '\0');
    assert_string_equal(model_owner_name(OWNER_FRAME), "DataFrame");
    assert_string_equal(model_owner_name(OWNER_STR), ".str");
}

static void targets_are_read(void **state)
{
    (void)state;
    assert_int_equal(target_parse(STR("3")), PANDAS(3, 0));
    assert_int_equal(target_parse(STR("2.1")), PANDAS(2, 1));
    assert_int_equal(target_parse(STR("2.2.3")), PANDAS(2, 2));
    assert_int_equal(target_parse(STR("==2.2.*")), PANDAS(2, 2));
    assert_int_equal(target_parse(STR(">= 1.5, <2")), PANDAS(1, 5));
    assert_true(PANDAS(0, 25) < PANDAS(1, 0) && PANDAS(2, 10) < PANDAS(3, 0));
}

static void other_texts_are_no_target(void **state)
{
    (void)state;
    assert_int_equal(target_parse(STR("")), TARGET_UNKNOWN);
    assert_int_equal(target_parse(STR("latest")), TARGET_UNKNOWN);
    assert_int_equal(target_parse(STR("*")), TARGET_UNKNOWN);
}

static void changes_of_a_member_stand_together(void **state)
{
    (void)state;
    uint32_t count;
    const Change *append = changes_of(OWNER_FRAME, STR("append"), &count);
    assert_int_equal(count, 1);
    assert_int_equal(append->kind, CHANGE_REMOVED);
    assert_int_equal(append->deprecated, PANDAS(1, 4));
    assert_int_equal(append->changed, PANDAS(2, 0));
    assert_string_equal(append->replacement, "pd.concat([df, other])");
    const Change *fillna = changes_of(OWNER_FRAME, STR("fillna"), &count);
    assert_true(count >= 3);
    for (uint32_t i = 0; i < count; i++)
        assert_true(fillna[i].owner == OWNER_FRAME && str_is(fillna[i].member, "fillna"));
}

static void members_without_changes_have_none(void **state)
{
    (void)state;
    uint32_t count;
    changes_of(OWNER_FRAME, STR("head"), &count);
    assert_int_equal(count, 0);
    changes_of(OWNER_FRAME, STR(""), &count);
    assert_int_equal(count, 0);
    changes_of(OWNER_CAT, STR("zzz"), &count); /* behind the last */
    assert_int_equal(count, 0);
}

static void changes_are_in_order(void **state)
{
    (void)state;
    uint32_t count;
    const Change *changes = changes_all(&count);
    assert_true(count > 100);
    for (uint32_t i = 1; i < count; i++) {
        const Change *before = &changes[i - 1], *here = &changes[i];
        int order = before->owner != here->owner ? (before->owner < here->owner ? -1 : 1)
                                                 : str_order(before->member, here->member);
        if (order == 0)
            order = str_order(before->parameter, here->parameter);
        assert_true(order < 0 || (order == 0 && before->kind < here->kind));
    }
}

static void changes_meet_targets(void **state)
{
    (void)state;
    uint32_t count;
    const Change *ix = changes_of(OWNER_FRAME, STR("ix"), &count);
    assert_int_equal(count, 1);
    assert_true(change_is_in(ix, PANDAS(1, 0)));
    assert_false(change_is_in(ix, PANDAS(0, 25)));
    assert_false(change_is_in(ix, TARGET_UNKNOWN));
    assert_false(change_is_silent(ix));
    const Change *replace = changes_of(OWNER_STR, STR("replace"), &count);
    assert_int_equal(count, 1);
    assert_true(change_is_silent(replace));
    assert_true(str_is(replace->parameter, "regex"));
    assert_string_equal(replace->value, "False");
}

static void positions_are_numbers(void **state)
{
    (void)state;
    uint32_t count, seen = 0;
    const Change *changes = changes_all(&count);
    for (uint32_t i = 0; i < count; i++)
        if (changes[i].kind == CHANGE_POSITIONAL_REMOVED) {
            seen++;
            assert_true(change_positions(&changes[i]) <= 2);
        }
    assert_true(seen > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_are_found_by_owner_and_name),
        cmocka_unit_test(unknown_names_are_no_members),
        cmocka_unit_test(every_member_is_found),
        cmocka_unit_test(members_are_in_order),
        cmocka_unit_test(words_of_flags_say_what_they_imply),
        cmocka_unit_test(the_effects_that_rules_stand_on),
        cmocka_unit_test(dtypes_follow_the_receiver),
        cmocka_unit_test(owners_have_names),
        cmocka_unit_test(targets_are_read),
        cmocka_unit_test(other_texts_are_no_target),
        cmocka_unit_test(changes_of_a_member_stand_together),
        cmocka_unit_test(members_without_changes_have_none),
        cmocka_unit_test(changes_are_in_order),
        cmocka_unit_test(changes_meet_targets),
        cmocka_unit_test(positions_are_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

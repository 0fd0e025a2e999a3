#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/spelling.h"

static void distance_counts_slips(void **state)
{
    (void)state;
    assert_int_equal(spelling_distance(STR("Reviews"), STR("Reviews"), 2), 0);
    assert_int_equal(spelling_distance(STR("Reviews"), STR("Reviws"), 2), 1);
    assert_int_equal(spelling_distance(STR("Reviews"), STR("Reveiws"), 2), 1);
    assert_int_equal(spelling_distance(STR("Reviews"), STR("XReviews"), 2), 1);
    assert_int_equal(spelling_distance(STR("Reviews"), STR("Renews"), 2), 2);
    assert_int_equal(spelling_distance(STR("ab"), STR(""), 2), 2);
}

static void distance_gives_up_beyond_the_most(void **state)
{
    (void)state;
    assert_int_equal(spelling_distance(STR("Reviews"), STR("Rating"), 2), SPELLING_FAR);
    assert_int_equal(spelling_distance(STR("Reviews"), STR("Reviws"), 0), SPELLING_FAR);
    assert_int_equal(spelling_distance(STR("abc"), STR("abcdef"), 2), SPELLING_FAR);
}

static void names_beyond_64_bytes_are_far(void **state)
{
    (void)state;
    char name[65];
    for (size_t i = 0; i < sizeof name; i++)
        name[i] = 'x';
    assert_int_equal(spelling_distance((Str){name, 64}, (Str){name, 63}, 1), 1);
    assert_int_equal(spelling_distance((Str){name, 65}, (Str){name, 65}, 1), SPELLING_FAR);
}

static void long_names_may_slip_twice(void **state)
{
    (void)state;
    assert_true(spelling_near(STR("Release Clause"), STR("Relase Clasue")));
    assert_true(spelling_near(STR("Weight"), STR("Wieght")));
    assert_false(spelling_near(STR("Weight"), STR("Wiehgt")));
    assert_false(spelling_near(STR("Weight"), STR("Weight"))); /* equal is no slip */
}

static void same_words_in_another_order(void **state)
{
    (void)state;
    assert_true(spelling_has_same_words(STR("user_id"), STR("id user")));
    assert_true(spelling_has_same_words(STR("Order Date"), STR("date-order")));
    assert_false(spelling_has_same_words(STR("a_a"), STR("a_b")));
    assert_false(spelling_has_same_words(STR("order"), STR("order")));
    assert_false(spelling_has_same_words(STR("a b c d e f g h i"), STR("i h g f e d c b a")));
    assert_false(spelling_has_same_words(STR("user_id"), STR("user_id_2")));
}

static void slips_are_told_from_families(void **state)
{
    (void)state;
    assert_true(spelling_is_slip(STR("Reviws"), STR("Reviews")));
    assert_true(spelling_is_slip(STR("Lats Updated"), STR("Last Updated")));
    assert_true(spelling_is_slip(STR("pooltypei2"), STR("pooltypeid2")));
    assert_false(spelling_is_slip(STR("temp_max"), STR("temp_min")));
    assert_false(spelling_is_slip(STR("Q1 sales"), STR("Q2 sales")));
    assert_false(spelling_is_slip(STR("Prices"), STR("Price")));
    assert_true(spelling_is_slip(STR("Pricee"), STR("Price")));
    assert_true(spelling_is_slip(STR("Overal"), STR("Overall")));
    assert_true(spelling_is_slip(STR("t_maxx"), STR("t_max")));
    assert_true(spelling_is_slip(STR("pvalu"), STR("pvalue")));
    assert_true(spelling_is_slip(STR("loan_amoun"), STR("loan_amount")));
    assert_false(spelling_is_slip(STR("x_stat"), STR("x_state")));
    assert_false(spelling_is_slip(STR("amount"), STR("amounts")));
    assert_false(spelling_is_slip(STR("cloud"), STR("cloudy")));
    assert_false(spelling_is_slip(STR("pvalue"), STR("pvalu")));
    assert_false(spelling_is_slip(STR("score1"), STR("score1e")));
    assert_false(spelling_is_slip(STR("Preis"), STR("Preise")));
    assert_true(spelling_is_slip(STR("distanc"), STR("distance")));
    assert_false(spelling_is_slip(STR("idd"), STR("id")));
    assert_false(spelling_is_slip(STR("name_x"), STR("name_y")));
    assert_false(spelling_is_slip(STR("Height"), STR("Weight")));
    assert_false(spelling_is_slip(STR("HomeGoals"), STR("home_goals")));
    assert_false(spelling_is_slip(STR("Price"), STR("price")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(distance_counts_slips),
        cmocka_unit_test(same_words_in_another_order),
        cmocka_unit_test(distance_gives_up_beyond_the_most),
        cmocka_unit_test(names_beyond_64_bytes_are_far),
        cmocka_unit_test(long_names_may_slip_twice),
        cmocka_unit_test(slips_are_told_from_families),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Where the files are that scripts name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/locate.h"
#include "data_folder.h"

/* project/.git, project/data/x.csv, project/nb/local.csv, outside.csv, store/titanic/train.csv */
static int set_up(void **state)
{
    static Folder folder;
    folder = folder_new();
    folder_make(&folder, "project");
    folder_make(&folder, "project/.git");
    folder_make(&folder, "project/data");
    folder_make(&folder, "project/nb");
    folder_make(&folder, "store");
    folder_make(&folder, "store/titanic");
    folder_text(&folder, "project/data/x.csv", "a\n1\n");
    folder_text(&folder, "project/nb/local.csv", "a\n1\n");
    folder_text(&folder, "outside.csv", "a\n1\n");
    folder_text(&folder, "store/titanic/train.csv", "a\n1\n");
    *state = &folder;
    return 0;
}

static int tear_down(void **state)
{
    folder_free(*state);
    return 0;
}

static Located find(Folder *folder, const char *data_root, const char *path)
{
    Str root = *data_root ? str_of(folder_path(folder, data_root)) : STR("");
    Str script = str_of(folder_path(folder, "project/nb/a.ipynb"));
    Whereabouts from = locate_from(folder->arena, script, root);
    return locate(folder->arena, &from, str_of(path));
}

static void check(Folder *folder, const char *data_root, const char *path, const char *wanted)
{
    Located located = find(folder, data_root, path);
    assert_int_equal(located.status, LOCATE_FOUND);
    char real[PATH_MAX], other[PATH_MAX];
    assert_non_null(realpath(located.path.at, real));
    assert_non_null(realpath(folder_path(folder, wanted), other));
    assert_string_equal(real, other);
}

static void check_absent(Folder *folder, const char *data_root, const char *path)
{
    Located located = find(folder, data_root, path);
    assert_int_equal(located.status, LOCATE_ABSENT);
    assert_int_equal(located.path.len, 0);
}

static void beside_the_script_and_in_the_project(void **state)
{
    check(*state, "", "local.csv", "project/nb/local.csv");
    check(*state, "", "data/x.csv", "project/data/x.csv");
    check(*state, "", "../data/x.csv", "project/data/x.csv");
    check(*state, "", "./../data/x.csv", "project/data/x.csv");
    check(*state, "", "..\\data\\x.csv", "project/data/x.csv");
    check_absent(*state, "", "x.csv");
    check_absent(*state, "", "");
    check_absent(*state, "", "data/y.csv");
}

static void the_project_bounds_what_links_may_do(void **state)
{
    Folder *folder = *state;
    Located located = find(folder, "", "../data/x.csv");
    assert_false(located.is_named_outside);
    char real[PATH_MAX];
    assert_non_null(realpath(folder_path(folder, "project"), real));
    assert_string_equal(located.root.at, real);
    located = find(folder, "", "../../outside.csv");
    assert_int_equal(located.status, LOCATE_FOUND);
    assert_true(located.is_named_outside);
}

static void absolute_paths(void **state)
{
    Folder *folder = *state;
    Located located = find(folder, "", folder_path(folder, "outside.csv"));
    assert_int_equal(located.status, LOCATE_FOUND);
    assert_true(located.is_named_outside);
    located = find(folder, "", folder_path(folder, "project/data/x.csv"));
    assert_false(located.is_named_outside);
    located = find(folder, "", folder_path(folder, "project/../outside.csv"));
    assert_true(located.is_named_outside);
}

static void below_the_data_root_the_last_parts_are_enough(void **state)
{
    check(*state, "store", "titanic/train.csv", "store/titanic/train.csv");
    check(*state, "store", "/kaggle/input/titanic/train.csv", "store/titanic/train.csv");
    check(*state, "store", "../input/titanic/train.csv", "store/titanic/train.csv");
    check(*state, "store", "C:\\Users\\me\\titanic\\train.csv", "store/titanic/train.csv");
    check(*state, "store/titanic", "data/train.csv", "store/titanic/train.csv");
    check_absent(*state, "store", "train.csv");
    check_absent(*state, "", "titanic/train.csv");
    assert_false(find(*state, "store", "../input/titanic/train.csv").is_named_outside);
}

static void what_is_not_looked_for(void **state)
{
    Folder *folder = *state;
    assert_int_equal(find(folder, "", "https://example.org/x.csv").status, LOCATE_REMOTE);
    assert_int_equal(find(folder, "", "s3://bucket/x.csv").status, LOCATE_REMOTE);
    assert_int_equal(find(folder, "", "file:///etc/passwd").status, LOCATE_REMOTE);
    assert_int_equal(find(folder, "", "~/x.csv").status, LOCATE_HOME);
    Str nul = {"local.csv\0x", 11};
    Str script = str_of(folder_path(folder, "project/nb/a.py"));
    Whereabouts from = locate_from(folder->arena, script, STR(""));
    assert_int_equal(locate(folder->arena, &from, nul).status, LOCATE_ABSENT);
}

static void packages_are_looked_for_upwards(void **state)
{
    Folder *folder = *state;
    Str script = str_of(folder_path(folder, "project/nb/a.py"));
    folder_text(folder, "datapackage.json", "{}");
    assert_int_equal(locate_package(folder->arena, script).len, 0);
    folder_text(folder, "project/datapackage.json", "{}");
    assert_true(str_ends(locate_package(folder->arena, script), "project/datapackage.json"));
    folder_text(folder, "project/nb/datapackage.json", "{}");
    assert_true(str_ends(locate_package(folder->arena, script), "project/nb/datapackage.json"));
    assert_true(str_ends(locate_project(folder->arena, script), "project/nb"));
}

static void check_relative(const char *folder, const char *path, const char *wanted)
{
    Arena *arena = arena_new();
    Str relative = locate_relative(arena, STR("/p"), str_of(folder), str_of(path));
    if (!str_is(relative, wanted))
        fail_msg("%s %s: %.*s", folder, path, STR_ARG(relative));
    arena_free(arena);
}

static void paths_as_seen_from_a_package(void **state)
{
    (void)state;
    check_relative("/p/nb", "x.csv", "nb/x.csv");
    check_relative("/p/nb", "../data//./x.csv", "data/x.csv");
    check_relative("/p", "../x.csv", "");
    check_relative("/p", "../../../../p/x.csv", "x.csv");
    check_relative("/p/nb", "/p/x.csv", "x.csv");
    check_relative("/p/nb", "/pq/x.csv", "");
    check_relative("/p/nb", "..", "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(beside_the_script_and_in_the_project),
        TEST(the_project_bounds_what_links_may_do),
        TEST(absolute_paths),
        TEST(below_the_data_root_the_last_parts_are_enough),
        TEST(what_is_not_looked_for),
        TEST(packages_are_looked_for_upwards),
        TEST(paths_as_seen_from_a_package),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

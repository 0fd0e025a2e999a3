#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "source/percent.h"

/* STARTS names the offsets at which cells start, separated by blanks. */
static void check(const char *python, const char *starts)
{
    Arena *arena = arena_new();
    uint32_t count;
    Lines lines = lines_index(arena, str_of(python));
    const Cell *cells = percent_cells(arena, &lines, &count);
    char found[128] = "";
    for (uint32_t i = 0; i < count; i++) {
        size_t len = strlen(found);
        snprintf(found + len, sizeof found - len, i ? " %u" : "%u", cells[i].start);
        assert_int_equal(cells[i].number, i + 1);
        assert_int_equal(cells[i].end, i + 1 < count ? cells[i + 1].start : strlen(python));
    }
    assert_string_equal(found, starts);
    arena_free(arena);
}

static void plain_scripts_are_one_cell(void **state)
{
    (void)state;
    check("", "0");
    check("x = 1\ny = '%d' % x\n", "0");
}

static void markers_start_cells(void **state)
{
    (void)state;
    check("# %%\nx\n#%% title\ny\n", "0 7");
    check("x\n# %% [markdown]\ny\n", "0 2");
    check("x\n# In[3]:\ny\n# In[ ]:\nz\n#In[]\n", "0 2 13 24");
    check("x\n# COMMAND ----------\ny\n", "0 2");
    check("x\r\n# %%\r\ny\r\n", "0 3");
    check("x\n# %%", "0 2");
    check("# %%\n# %%\n# %%\n", "0 5 10");
}

static void other_comments_start_none(void **state)
{
    (void)state;
    check("x # %%\n  # %%\n# 5 %%\n# In[a]:\n# In the\n# COMMAND\n", "0");
}

static void markers_in_strings_start_none(void **state)
{
    (void)state;
    check("x = '''\n# %%\n'''\n# %%\ny\n", "0 17");
    check("x = 'a\\\n# %%\n'\n", "0");
}

static void a_bracket_left_open_hides_no_markers(void **state)
{
    (void)state;
    check("f(\n# %%\ng(\n# %%\n", "0 3 11");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_scripts_are_one_cell),
        cmocka_unit_test(markers_start_cells),
        cmocka_unit_test(other_comments_start_none),
        cmocka_unit_test(markers_in_strings_start_none),
        cmocka_unit_test(a_bracket_left_open_hides_no_markers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

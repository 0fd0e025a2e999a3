#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "source/prefilter.h"

static void texts_that_name_pandas_may_matter(void **state)
{
    (void)state;
    assert_true(prefilter_may_matter(STR("import pandas as pd\n")));
    assert_true(prefilter_may_matter(STR("from pandas import DataFrame")));
    assert_true(prefilter_may_matter(STR("import modin.pandas as pd\n")));
    assert_true(prefilter_may_matter(STR("from pyspark import pandas\n")));
    assert_true(prefilter_may_matter(STR("def f(df: 'pandas.DataFrame'): pass\n")));
    assert_true(prefilter_may_matter(STR("pandas")));
}

static void other_texts_do_not(void **state)
{
    (void)state;
    assert_false(prefilter_may_matter(STR("")));
    assert_false(prefilter_may_matter((Str){NULL, 0}));
    assert_false(prefilter_may_matter(STR("panda")));
    assert_false(prefilter_may_matter(STR("import polars as pd\ndf = pd.DataFrame()\n")));
    assert_false(prefilter_may_matter(STR("pandapandabear")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_that_name_pandas_may_matter),
        cmocka_unit_test(other_texts_do_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

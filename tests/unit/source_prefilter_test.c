#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "source/prefilter.h"

static void texts_that_import_pandas_may_matter(void **state)
{
    (void)state;
    assert_true(prefilter_may_matter(STR("import pandas as pd\n")));
    assert_true(prefilter_may_matter(STR("from pandas import DataFrame")));
    assert_true(prefilter_may_matter(STR("import modin.pandas as pd\n")));
    assert_true(prefilter_may_matter(STR("import geopandas\n")));
    assert_true(prefilter_may_matter(STR("from typedframes import BaseSchema\n")));
    assert_true(prefilter_may_matter(STR("import pandera as pa\n")));
    assert_true(prefilter_may_matter(STR("import connectorx as cx\n")));
    assert_true(prefilter_may_matter(STR("rows = client.query(asked).to_dataframe()\n")));
    assert_true(prefilter_may_matter(STR("rows = spark.sql(asked).toPandas()\n")));
    assert_true(prefilter_may_matter(STR("if x:\r\n\timport numpy, pandas\r\n")));
    assert_true(prefilter_may_matter(STR("x = 1; from  pandas.api import types\n")));
    assert_true(prefilter_may_matter(STR("import numpy as np, \\\n  pandas as pd\n")));
    assert_true(prefilter_may_matter(STR("from \\\r\n  pandas import Series\r\n")));
    assert_true(prefilter_may_matter(STR("# pandas\n'pandas'; import pandas\n")));
    assert_true(prefilter_may_matter(STR("import pandas")));
    assert_true(prefilter_may_matter(STR("import\xE2\x80\x8Bpandas\xE2\x80\x8B as pd\n")));
    assert_true(prefilter_may_matter(STR(">>> import pandas as pd\n")));
    assert_true(prefilter_may_matter(STR("'''\n>>> import pandas\n'''\nimport pandas\n")));
    assert_true(prefilter_may_matter(STR("import seaborn as sns\nx = sns.load_dataset('tips')\n")));
}

static void other_texts_do_not(void **state)
{
    (void)state;
    assert_false(prefilter_may_matter(STR("")));
    assert_false(prefilter_may_matter((Str){NULL, 0}));
    assert_false(prefilter_may_matter(STR("import panda")));
    assert_false(prefilter_may_matter(STR("import polars as pd\ndf = pd.DataFrame()\n")));
    assert_false(prefilter_may_matter(STR("import pandapandabear")));
    assert_false(prefilter_may_matter(STR("import seaborn as sns\nsns.set()\n")));
}

static void mentioning_pandas_is_not_enough(void **state)
{
    (void)state;
    assert_false(prefilter_may_matter(STR("import numpy\n# as pandas does\n")));
    assert_false(prefilter_may_matter(STR("def f(df):\n    'a pandas.DataFrame'\nimport sys\n")));
    assert_false(prefilter_may_matter(STR("import sys\n\n\npandas\n")));
}

static void an_import_in_text_is_not_enough(void **state)
{
    (void)state;
    assert_false(prefilter_may_matter(STR("pd = pytest.importorskip(\"pandas\")\n")));
    assert_false(prefilter_may_matter(STR("pd = import_module('pandas')\n")));
    assert_false(prefilter_may_matter(STR("x = 1\n    # import pandas as pd\n")));
    assert_false(prefilter_may_matter(STR("\"\"\"f\n\n  >>> import pandas as pd\n\"\"\"\n")));
    assert_false(prefilter_may_matter(STR("'''f\r\n>>> import pandas as pd\r\n'''\r\n")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_that_import_pandas_may_matter),
        cmocka_unit_test(other_texts_do_not),
        cmocka_unit_test(mentioning_pandas_is_not_enough),
        cmocka_unit_test(an_import_in_text_is_not_enough),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

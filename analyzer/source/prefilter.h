/* A look at the bytes that spares most files the parser. */
#ifndef WRANGLINT_SOURCE_PREFILTER_H
#define WRANGLINT_SOURCE_PREFILTER_H

#include "base/str.h"

/* False only when TEXT, a source's, has no evidence of pandas: whatever is known of pandas enters a
 * file by its name, in an import, also of packages that speak its language (`modin.pandas`,
 * `pyspark.pandas`, `geopandas`), in an annotation or in a string. */
bool prefilter_may_matter(Str text);

#endif

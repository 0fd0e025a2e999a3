/* A look at the bytes that spares most files the parser. */
#ifndef WRANGLINT_SOURCE_PREFILTER_H
#define WRANGLINT_SOURCE_PREFILTER_H

#include "base/str.h"

/* False only when TEXT, a source's, has no evidence of pandas: whatever is known of it enters a
 * file by an import of a name with `pandas` in it (`geopandas` too), of pandera or typedframes,
 * whose annotations mean its tables, of seaborn or connectorx for theirs, or by a method that hands
 * over a table of pandas: those of Spark, BigQuery and Snowflake. May be true for no better reason
 * than an import in a docstring. */
bool prefilter_may_matter(Str text);

#endif

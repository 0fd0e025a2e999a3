/* Types of Table Schema and dtypes of pandas. */
#ifndef WRANGLINT_DATA_PACKAGE_TYPES_H
#define WRANGLINT_DATA_PACKAGE_TYPES_H

#include "data/table.h"

/* The type of Table Schema for what COLUMN holds. */
const char *package_type(const Column *column);

/* May a field of TYPE hold what COLUMN does? */
bool package_type_fits(Str type, const Column *column);

/* The dtype that a field of TYPE has when nothing else is known of it: most types leave it open. */
Dtype package_type_dtype(Str type);

/* Names of dtypes in the file: "integer", "text" …; DTYPE_UNKNOWN for any other. */
const char *package_dtype_name(Dtype dtype);
Dtype package_dtype(Str name);

/* What COLUMN holds, for sentences: "text", "integers" … */
const char *package_content(const Column *column);

/* Are the values of COLUMN few enough, and repeated often enough, to be an enumeration? */
bool package_is_enumeration(const Table *table, const Column *column);

/* The same of integers: an enumeration would forbid the next number, but how often each occurs may
 * be told. */
bool package_is_counted(const Table *table, const Column *column);

#endif

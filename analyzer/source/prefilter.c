#include "source/prefilter.h"

bool prefilter_may_matter(Str text)
{
    return str_has(text, "pandas");
}

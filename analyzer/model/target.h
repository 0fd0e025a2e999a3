/* The version of pandas that the code is meant for. */
#ifndef WRANGLINT_MODEL_TARGET_H
#define WRANGLINT_MODEL_TARGET_H

#include "base/str.h"

/* major * 100 + minor: pandas 2.1 is 201. 0 is unknown. */
typedef uint32_t Target;

#define TARGET_UNKNOWN 0u
#define PANDAS(major, minor) ((major)*100u + (minor))

/* "3", "2.1", "2.2.3" or "==2.2.*"; TARGET_UNKNOWN when it is none. */
Target target_parse(Str text);

#endif

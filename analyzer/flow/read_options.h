/* The arguments of pandas' readers, as the data stage takes them; known to this folder alone. */
#ifndef WRANGLINT_FLOW_READ_OPTIONS_H
#define WRANGLINT_FLOW_READ_OPTIONS_H

#include "data/csv.h"
#include "flow/effects.h"

/* What the call of a reader asks for. False: an argument is not known or not understood, so that
 * nothing can be said of what comes out. */
bool read_options(const Effect *effect, CsvOptions *options);

#endif

/* The closing line of the text formats. */
#ifndef WRANGLINT_REPORT_SUMMARY_H
#define WRANGLINT_REPORT_SUMMARY_H

#include "report/format.h"

/* "Found 3 errors, 1 warning. 1 fixable with --fix (2 more with --unsafe-fixes)." or "All checks
 * passed."; nothing when the settings say quiet. */
void summary_write(Reporter *reporter);

#endif

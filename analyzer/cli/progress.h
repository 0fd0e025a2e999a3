/* A line on standard error that tells how far a long run has come: on a terminal only, after a
 * second, and gone before anything else is written. */
#ifndef WRANGLINT_CLI_PROGRESS_H
#define WRANGLINT_CLI_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

typedef struct Progress {
    bool wanted, shown;
    struct timespec started, drawn;
} Progress;

Progress progress_start(bool quiet);
void progress_show(Progress *progress, uint32_t done, uint32_t all);
void progress_hide(Progress *progress);

#endif

/* Work on many things by several threads, whose results are taken one after the other in a fixed
 * order. */
#ifndef WRANGLINT_CLI_POOL_H
#define WRANGLINT_CLI_POOL_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Pool {
    uint32_t count;        /* of things, known by their index */
    uint32_t threads;      /* at least 1 */
    const uint32_t *order; /* in which they are worked on: the longest first, so that none is waited
                              for at the end */
    void *shared;
    void *(*start)(void *shared); /* once a thread: makes what it works with */
    void (*work)(void *worker, void *shared, uint32_t index);
    void (*stop)(void *worker);
    bool (*take)(void *shared,
                 uint32_t index); /* on the calling thread, by index; false ends it all */
} Pool;

void pool_run(const Pool *pool);

#endif

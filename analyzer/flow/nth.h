/* For questions that are asked by number, of what a walk over the code comes upon one after the
 * other. */
#ifndef WRANGLINT_FLOW_NTH_H
#define WRANGLINT_FLOW_NTH_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Nth {
    uint32_t left; /* what comes before the one that is asked for */
    bool is_found;
} Nth;

/* Is what the walk has come upon now the one that is asked for? Once it was, nothing else is. */
static inline bool nth_is_next(Nth *nth)
{
    bool is_next = !nth->is_found && nth->left == 0;
    nth->left -= nth->left > 0;
    nth->is_found |= is_next;
    return is_next;
}

#endif

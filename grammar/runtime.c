/* The tree-sitter runtime, all of it, built for how this program uses it: a tree stays with the
 * thread that made it. So counting who holds a part of one needs no locked instructions, which take
 * a tenth of the time that parsing takes. */
#include <stddef.h>
#include <stdint.h>

#define TREE_SITTER_ATOMIC_H_ /* these stand for the runtime's atomic.h */

static inline size_t atomic_load(const volatile size_t *number)
{
    return *number;
}

static inline uint32_t atomic_inc(volatile uint32_t *number)
{
    return *number += 1;
}

static inline uint32_t atomic_dec(volatile uint32_t *number)
{
    return *number -= 1;
}

#include "lib.c"

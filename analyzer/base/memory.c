#include "base/memory.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Where memory runs out for one thread it soon does for the others: one of them speaks. What was
 * found before is written; nothing else is tidied up, since that may want memory. */
void out_of_memory(void)
{
    static atomic_flag is_told = ATOMIC_FLAG_INIT;
    if (atomic_flag_test_and_set(&is_told))
        for (;;)
            pause();
    fflush(stdout);
    fputs("wranglint: out of memory\n", stderr);
    _exit(2);
}

void *must_malloc(size_t bytes)
{
    void *memory = malloc(bytes ? bytes : 1);
    if (!memory)
        out_of_memory();
    return memory;
}

void *must_realloc(void *old, size_t bytes)
{
    void *memory = realloc(old, bytes ? bytes : 1);
    if (!memory)
        out_of_memory();
    return memory;
}

char *must_copy(Str s)
{
    char *copy = must_malloc((size_t)s.len + 1);
    if (s.len)
        memcpy(copy, s.at, s.len);
    copy[s.len] = '\0';
    return copy;
}

#ifdef __GLIBC__

/* Left alone, the C library keeps what one thread has freed and gives it to no other. */
void memory_share(void)
{
    mallopt(M_MMAP_THRESHOLD, 3 * 1024 * 1024);
}

void memory_give_back(void)
{
    malloc_trim(0);
}

#else

void memory_share(void)
{
}

void memory_give_back(void)
{
}

#endif

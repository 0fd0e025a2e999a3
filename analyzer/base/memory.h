/* Where all memory comes from, that of the libraries too. Running out of it ends the program with
 * one sentence and status 2. */
#ifndef WRANGLINT_BASE_MEMORY_H
#define WRANGLINT_BASE_MEMORY_H

#include <stddef.h>

#include "base/str.h"

/* What malloc and realloc would return, or the end of the program. */
void *must_malloc(size_t bytes);
void *must_realloc(void *old, size_t bytes);

/* S, ended by NUL, from malloc. */
char *must_copy(Str s);

_Noreturn void out_of_memory(void);

/* Once, before threads start: what a thread has freed is there for the others, where the C library
 * can be told so. */
void memory_share(void);

/* Gives the system back what was freed, as far as the C library can. It takes a while: for behind
 * large things. */
void memory_give_back(void);

#endif

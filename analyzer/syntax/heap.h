/* Memory for tree-sitter: from large blocks, of one thread, given back all at once.
 *
 * Between heap_enter and heap_leave all that tree-sitter allocates on this thread comes from HEAP,
 * and heap_leave takes all of it back: parsers and trees made in between are gone without being
 * deleted. Outside of it tree-sitter uses malloc. */
#ifndef WRANGLINT_SYNTAX_HEAP_H
#define WRANGLINT_SYNTAX_HEAP_H

#include <stddef.h>

typedef struct Heap Heap;

/* Before the first other call of tree-sitter, unless a heap was made: without it, tree-sitter ends
 * the program in its own way when memory runs out. */
void heap_prepare(void);

Heap *heap_new(void);
void heap_free(Heap *heap);

size_t heap_bytes(const Heap *heap);

void heap_trim(Heap *heap); /* gives back what is kept for the next time */

void heap_enter(Heap *heap); /* none is entered on this thread */
void heap_leave(Heap *heap);

#endif

/* Before the grammars' scanners: their memory is tree-sitter's, which the program provides, though
 * one of them asks the C library for it by name. */
#define TREE_SITTER_REUSE_ALLOCATOR
#include <stdlib.h>

#include "tree_sitter/alloc.h"

#define malloc ts_malloc
#define calloc ts_calloc
#define realloc ts_realloc
#define free ts_free

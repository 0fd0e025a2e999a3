/* One arena a file: everything that is found out about a file is allocated here and goes at once.
 * Memory is zeroed. */
#ifndef WRANGLINT_BASE_ARENA_H
#define WRANGLINT_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "base/memory.h"
#include "base/str.h"

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena);
void arena_reset(Arena *arena); /* forgets everything, keeps a few megabytes for reuse */
void arena_trim(Arena *arena);  /* gives back what the last reset kept */
size_t arena_bytes(const Arena *arena);

/* What was handed out since the last reset, lists counted as large as they are now: the same
 * whatever was in the arena before. */
size_t arena_given(const Arena *arena);

/* How much an arena should hand out before who fills it stops. Nobody is stopped: who may take much
 * asks. A reset forgets the bound. */
void arena_bound(Arena *arena, size_t bytes);
bool arena_is_full(const Arena *arena, size_t besides); /* with as much taken elsewhere */

/* A moment in the life of an arena. Going back to it forgets all that was allocated since; no list
 * of before may have grown in between. */
typedef struct ArenaMark {
    void *block, *large;
    size_t used, given;
} ArenaMark;
ArenaMark arena_mark(const Arena *arena);
void arena_rewind(Arena *arena, ArenaMark mark);

void *arena_alloc(Arena *arena, size_t bytes);     /* zeroed, aligned for 64 bits */
void *arena_alloc_raw(Arena *arena, size_t bytes); /* not zeroed */
/* Does without what arena_alloc gave for BYTES. Only large arrays make room by that; false: it is
 * no such array, and stays. */
bool arena_give_back(Arena *arena, void *memory, size_t bytes);
Str arena_copy(Arena *arena, Str s); /* also ended by NUL */
Str arena_printf(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
Str arena_join(Arena *arena, Str a, Str b);

#define ARENA_NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define ARENA_ARRAY(arena, Type, count) \
    ((Type *)arena_alloc((arena), sizeof(Type) * (size_t)(count)))

/* Growable array in an arena: LIST(Type) list = {0}; LIST_ADD(arena, &list, item).
 * Growth doubles, and may move the items: no pointer into a list outlives an addition to it. What
 * is behind the items is not zeroed, and so takes no memory before it is used. */
#define LIST(Type)            \
    struct {                  \
        Type *at;             \
        uint32_t count, room; \
    }
#define LIST_ADD(arena, list, item)                                                          \
    do {                                                                                     \
        if ((list)->count == (list)->room)                                                   \
            (list)->at = arena_grow((arena), (list)->at, sizeof *(list)->at, &(list)->room); \
        (list)->at[(list)->count++] = (item);                                                \
    } while (0)
void *arena_grow(Arena *arena, void *old, size_t item_bytes, uint32_t *room);

typedef LIST(Str) Strs;

#endif

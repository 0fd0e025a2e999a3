#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_BLOCK_BYTES ((size_t)64 * 1024)
#define LARGEST_BLOCK_BYTES ((size_t)4 * 1024 * 1024)
#define ALIGNMENT ((size_t)16)

typedef struct Block {
    struct Block *older;
    size_t used, room;
    _Alignas(16) char bytes[];
} Block;

struct Arena {
    Block *newest;
    size_t total;
};

static void out_of_memory(void)
{
    fputs("wranglint: out of memory\n", stderr);
    exit(2);
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

static void add_block(Arena *arena, size_t room)
{
    Block *block = must_malloc(sizeof(Block) + room);
    block->older = arena->newest;
    block->used = 0;
    block->room = room;
    arena->newest = block;
    arena->total += room;
}

Arena *arena_new(void)
{
    Arena *arena = must_malloc(sizeof(Arena));
    *arena = (Arena){0};
    add_block(arena, FIRST_BLOCK_BYTES);
    return arena;
}

void arena_reset(Arena *arena)
{
    while (arena->newest->older) {
        Block *older = arena->newest->older;
        arena->total -= arena->newest->room;
        free(arena->newest);
        arena->newest = older;
    }
    arena->newest->used = 0;
}

void arena_free(Arena *arena)
{
    if (!arena)
        return;
    arena_reset(arena);
    free(arena->newest);
    free(arena);
}

size_t arena_bytes(const Arena *arena)
{
    return arena->total;
}

/* Blocks double up to a ceiling, so that a small file stays small and a large one needs few. */
static size_t next_room(const Arena *arena, size_t bytes)
{
    size_t room = arena->newest->room * 2;
    if (room > LARGEST_BLOCK_BYTES)
        room = LARGEST_BLOCK_BYTES;
    return room < bytes ? bytes : room;
}

void *arena_alloc(Arena *arena, size_t bytes)
{
    bytes = (bytes + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
    if (bytes > arena->newest->room - arena->newest->used)
        add_block(arena, next_room(arena, bytes));
    void *memory = arena->newest->bytes + arena->newest->used;
    arena->newest->used += bytes;
    return memset(memory, 0, bytes);
}

void *arena_grow(Arena *arena, const void *old, size_t item_bytes, uint32_t *room)
{
    uint32_t old_room = *room;
    *room = old_room ? old_room * 2 : 4;
    void *grown = arena_alloc(arena, item_bytes * *room);
    if (old_room)
        memcpy(grown, old, item_bytes * old_room);
    return grown;
}

Str arena_copy(Arena *arena, Str s)
{
    char *copy = arena_alloc(arena, (size_t)s.len + 1);
    if (s.len)
        memcpy(copy, s.at, s.len);
    return (Str){copy, s.len};
}

Str arena_join(Arena *arena, Str a, Str b)
{
    char *copy = arena_alloc(arena, (size_t)a.len + b.len + 1);
    if (a.len)
        memcpy(copy, a.at, a.len);
    if (b.len)
        memcpy(copy + a.len, b.at, b.len);
    return (Str){copy, a.len + b.len};
}

Str arena_printf(Arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0)
        len = 0;
    char *text = arena_alloc(arena, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, again);
    va_end(again);
    return (Str){text, (uint32_t)len};
}

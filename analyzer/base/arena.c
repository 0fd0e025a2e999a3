#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/sanitizers.h"

#define FIRST_BLOCK_BYTES ((size_t)4 * 1024)
#define LARGEST_BLOCK_BYTES ((size_t)1024 * 1024)
#define KEPT_BYTES ((size_t)2 * 1024 * 1024) /* what a reset keeps */
#define LARGE_BYTES ((size_t)128 * 1024)     /* has a block of its own */
#define ALIGNMENT _Alignof(uint64_t)

/* Under the address sanitizer what an arena gives out is fenced, as what malloc gives out is: a
 * step over the end is found though the block goes on. */
#if HAS_ADDRESS_SANITIZER
#include <sanitizer/asan_interface.h>
#define FENCE_BYTES ALIGNMENT
#define fence(at, bytes) ASAN_POISON_MEMORY_REGION((at), (bytes))
#define unfence(at, bytes) ASAN_UNPOISON_MEMORY_REGION((at), (bytes))
#else
#define FENCE_BYTES ((size_t)0)
#define fence(at, bytes) ((void)0)
#define unfence(at, bytes) ((void)0)
#endif

typedef struct Block {
    struct Block *older;
    size_t used, room;
    _Alignas(uint64_t) char bytes[];
} Block;

struct Arena {
    Block *newest;
    Block *large; /* blocks of one large array each, the newest first */
    Block *spare; /* kept by the last reset, the smallest first */
    size_t total; /* room of all blocks, the spare ones too */
    size_t given; /* bytes */
    size_t bound; /* 0: there is none */
};

static Block *block_new(Arena *arena, size_t room)
{
    Block *block = must_malloc(sizeof(Block) + room);
    block->room = room;
    arena->total += room;
    return block;
}

static void block_free(Arena *arena, Block *block)
{
    arena->total -= block->room;
    free(block);
}

static Block *spare_block(Arena *arena, size_t room)
{
    for (Block **link = &arena->spare; *link; link = &(*link)->older) {
        Block *block = *link;
        if (block->room < room)
            continue;
        *link = block->older;
        return block;
    }
    return NULL;
}

static void add_block(Arena *arena, size_t room)
{
    Block *block = spare_block(arena, room);
    if (!block)
        block = block_new(arena, room);
    fence(block->bytes, block->room);
    block->older = arena->newest;
    block->used = 0;
    arena->newest = block;
}

Arena *arena_new(void)
{
    Arena *arena = must_malloc(sizeof(Arena));
    *arena = (Arena){0};
    add_block(arena, FIRST_BLOCK_BYTES);
    return arena;
}

/* Those that are newer than UPTO. */
static void free_blocks(Arena *arena, Block *block, const Block *upto)
{
    while (block != upto) {
        Block *older = block->older;
        block_free(arena, block);
        block = older;
    }
}

void arena_reset(Arena *arena)
{
    free_blocks(arena, arena->large, NULL);
    arena->large = NULL;
    Block *block = arena->newest;
    while (block->older) {
        Block *older = block->older;
        if (arena->total > KEPT_BYTES) {
            block_free(arena, block);
        } else {
            block->older = arena->spare;
            arena->spare = block;
        }
        block = older;
    }
    arena->newest = block;
    arena->given = arena->bound = 0;
    block->used = 0;
    fence(block->bytes, block->room);
}

ArenaMark arena_mark(const Arena *arena)
{
    return (ArenaMark){arena->newest, arena->large, arena->newest->used, arena->given};
}

void arena_rewind(Arena *arena, ArenaMark mark)
{
    free_blocks(arena, arena->large, mark.large);
    arena->large = mark.large;
    while (arena->newest != mark.block) {
        Block *block = arena->newest;
        arena->newest = block->older;
        block->older = arena->spare;
        arena->spare = block;
    }
    arena->newest->used = mark.used;
    arena->given = mark.given;
    fence(arena->newest->bytes + mark.used, arena->newest->room - mark.used);
}

void arena_trim(Arena *arena)
{
    free_blocks(arena, arena->spare, NULL);
    arena->spare = NULL;
}

void arena_free(Arena *arena)
{
    if (!arena)
        return;
    free_blocks(arena, arena->newest, NULL);
    free_blocks(arena, arena->large, NULL);
    free_blocks(arena, arena->spare, NULL);
    free(arena);
}

size_t arena_bytes(const Arena *arena)
{
    return arena->total;
}

size_t arena_given(const Arena *arena)
{
    return arena->given;
}

void arena_bound(Arena *arena, size_t bytes)
{
    arena->bound = bytes;
}

bool arena_is_full(const Arena *arena, size_t besides)
{
    return arena->bound && arena->given + besides > arena->bound;
}

/* Blocks double up to a ceiling, so that a small file stays small and a large one needs few. */
static size_t next_room(const Arena *arena, size_t bytes)
{
    size_t room = arena->newest->room * 2;
    if (room > LARGEST_BLOCK_BYTES)
        room = LARGEST_BLOCK_BYTES;
    return room < bytes ? bytes : room;
}

/* What BYTES take up in a block. */
static size_t footprint(size_t bytes)
{
    return ((bytes + ALIGNMENT - 1) & ~(ALIGNMENT - 1)) + FENCE_BYTES;
}

static void *take_large(Arena *arena, size_t bytes)
{
    Block *block = block_new(arena, footprint(bytes));
    block->older = arena->large;
    block->used = block->room;
    arena->large = block;
    arena->given += block->room;
    fence(block->bytes, block->room);
    unfence(block->bytes, bytes);
    return block->bytes;
}

void *arena_alloc_raw(Arena *arena, size_t bytes)
{
    size_t room = footprint(bytes);
    if (room >= LARGE_BYTES)
        return take_large(arena, bytes);
    if (room > arena->newest->room - arena->newest->used)
        add_block(arena, next_room(arena, room));
    void *memory = arena->newest->bytes + arena->newest->used;
    arena->newest->used += room;
    arena->given += room;
    unfence(memory, bytes);
    return memory;
}

void *arena_alloc(Arena *arena, size_t bytes)
{
    return memset(arena_alloc_raw(arena, bytes), 0, bytes);
}

/* Is OLD the youngest memory, with room behind it? */
static bool grows_in_place(Arena *arena, const char *old, size_t bytes, size_t wanted)
{
    Block *block = arena->newest;
    size_t start = block->used - footprint(bytes);
    if (block->used < footprint(bytes) || block->bytes + start != old ||
        footprint(wanted) > block->room - start || footprint(wanted) >= LARGE_BYTES)
        return false;
    block->used = start + footprint(wanted);
    unfence(old, wanted);
    return true;
}

/* Large arrays need not wait for the end of the arena. */
static void free_large(Arena *arena, const char *old)
{
    Block **link = &arena->large;
    while ((*link)->bytes != old)
        link = &(*link)->older;
    Block *block = *link;
    *link = block->older;
    block_free(arena, block);
}

bool arena_give_back(Arena *arena, void *memory, size_t bytes)
{
    if (footprint(bytes) < LARGE_BYTES)
        return false;
    arena->given -= footprint(bytes);
    free_large(arena, memory);
    return true;
}

static char *moved(Arena *arena, const char *old, size_t bytes, size_t wanted)
{
    char *grown = arena_alloc_raw(arena, wanted);
    if (!bytes)
        return grown;
    memcpy(grown, old, bytes);
    arena->given -= footprint(bytes);
    if (footprint(bytes) >= LARGE_BYTES)
        free_large(arena, old);
    /* The block of OLD is gone, and that is another one. */
    return grown; /* NOLINT(clang-analyzer-unix.Malloc) */
}

void *arena_grow(Arena *arena, void *old, size_t item_bytes, uint32_t *room)
{
    size_t bytes = item_bytes * *room;
    *room = *room ? *room * 2 : 4;
    size_t wanted = item_bytes * *room;
    if (!bytes || !grows_in_place(arena, old, bytes, wanted))
        return moved(arena, old, bytes, wanted);
    arena->given += footprint(wanted) - footprint(bytes);
    return old;
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

#include "syntax/heap.h"

#include <assert.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

#include "base/arena.h"

/* Pieces are of few sizes, so that one that was freed serves the next of its size: by STEP up to
 * MOST_SMALL, then by powers of two. */
#define STEP ((size_t)8)
#define MOST_SMALL ((size_t)512)
#define SMALL_SIZES (MOST_SMALL / STEP)
#define LARGE_SIZES 32u
#define SIZES (SMALL_SIZES + LARGE_SIZES)

typedef struct Piece {
    uint64_t size; /* index of its size: realloc and free are not told */
    union {
        struct Piece *next; /* of the free ones of this size */
        uint64_t bytes[1];
    };
} Piece;

#define HEADER offsetof(Piece, bytes)

struct Heap {
    Arena *arena;
    Piece *unused[SIZES];
};

/* tree-sitter has one allocator for the whole program and hands it no context: the thread is all
 * that tells whose memory is meant. */
static _Thread_local Heap *entered;

static uint64_t size_for(size_t bytes)
{
    if (bytes <= MOST_SMALL)
        return bytes ? (bytes - 1) / STEP : 0;
    uint64_t size = SMALL_SIZES;
    while (MOST_SMALL << (size - SMALL_SIZES + 1) < bytes)
        size++;
    assert(size < SIZES && "tree-sitter counts bytes in 32 bits");
    return size;
}

static size_t bytes_of(uint64_t size)
{
    return size < SMALL_SIZES ? (size + 1) * STEP : MOST_SMALL << (size - SMALL_SIZES + 1);
}

static void *take(size_t bytes)
{
    Heap *heap = entered;
    if (!heap)
        return must_malloc(bytes);
    uint64_t size = size_for(bytes);
    Piece *piece = heap->unused[size];
    if (piece)
        heap->unused[size] = piece->next;
    else
        piece = arena_alloc_raw(heap->arena, HEADER + bytes_of(size));
    piece->size = size;
    return piece->bytes;
}

static Piece *piece_of(void *memory)
{
    return (Piece *)(void *)((char *)memory - HEADER);
}

static void give_back(void *memory)
{
    if (!entered) {
        free(memory);
        return;
    }
    if (!memory)
        return;
    Piece *piece = piece_of(memory);
    if (arena_give_back(entered->arena, piece, HEADER + bytes_of(piece->size)))
        return;
    piece->next = entered->unused[piece->size];
    entered->unused[piece->size] = piece;
}

static void *take_zeroed(size_t count, size_t bytes)
{
    return memset(take(count * bytes), 0, count * bytes);
}

static void *resize(void *memory, size_t bytes)
{
    if (!entered)
        return must_realloc(memory, bytes);
    if (!memory)
        return take(bytes);
    size_t room = bytes_of(piece_of(memory)->size);
    if (bytes <= room)
        return memory;
    void *larger = memcpy(take(bytes), memory, room);
    give_back(memory);
    return larger;
}

static void take_over(void)
{
    ts_set_allocator(take, take_zeroed, resize, give_back);
}

void heap_prepare(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, take_over);
}

Heap *heap_new(void)
{
    heap_prepare();
    Heap *heap = must_malloc(sizeof *heap);
    *heap = (Heap){.arena = arena_new()};
    return heap;
}

void heap_free(Heap *heap)
{
    arena_free(heap->arena);
    free(heap);
}

size_t heap_bytes(const Heap *heap)
{
    return arena_bytes(heap->arena);
}

void heap_trim(Heap *heap)
{
    arena_trim(heap->arena);
}

void heap_enter(Heap *heap)
{
    assert(!entered && "heaps are not nested");
    entered = heap;
}

void heap_leave(Heap *heap)
{
    assert(entered == heap && "the heap that was entered is left");
    entered = NULL;
    memset(heap->unused, 0, sizeof heap->unused);
    arena_reset(heap->arena);
}

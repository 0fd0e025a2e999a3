/* A map from strings to 32-bit numbers, in an arena. Keys are borrowed, not copied. */
#ifndef WRANGLINT_BASE_MAP_H
#define WRANGLINT_BASE_MAP_H

#include "base/arena.h"
#include "base/str.h"

#define MAP_ABSENT UINT32_MAX

typedef struct MapEntry {
    Str key;
    uint32_t hash;
    uint32_t value; /* MAP_ABSENT marks a free place */
} MapEntry;

typedef struct Map { /* all zero is an empty map */
    MapEntry *entries;
    uint32_t count, room; /* room is 0 or a power of two */
} Map;

/* The number stored for KEY, or MAP_ABSENT. */
uint32_t map_get(const Map *map, Str key);

/* Stores VALUE, which must not be MAP_ABSENT, in place of any earlier one. The text of a new KEY is
 * borrowed for as long as MAP; that of a known one is not kept. */
void map_put(Arena *arena, Map *map, Str key, uint32_t value);

#endif

#include "base/map.h"

#include <assert.h>

static MapEntry *place_of(const Map *map, Str key, uint32_t hash)
{
    uint32_t mask = map->room - 1;
    for (uint32_t i = hash & mask;; i = (i + 1) & mask) {
        MapEntry *entry = &map->entries[i];
        if (entry->value == MAP_ABSENT || (entry->hash == hash && str_eq(entry->key, key)))
            return entry;
    }
}

uint32_t map_get(const Map *map, Str key)
{
    return map->room ? place_of(map, key, str_hash(key))->value : MAP_ABSENT;
}

static void grow(Arena *arena, Map *map)
{
    Map old = *map;
    map->room = old.room ? old.room * 2 : 8;
    map->entries = ARENA_ARRAY(arena, MapEntry, map->room);
    for (uint32_t i = 0; i < map->room; i++)
        map->entries[i].value = MAP_ABSENT;
    for (uint32_t i = 0; i < old.room; i++)
        if (old.entries[i].value != MAP_ABSENT)
            *place_of(map, old.entries[i].key, old.entries[i].hash) = old.entries[i];
    arena_give_back(arena, old.entries, sizeof(MapEntry) * old.room);
}

void map_put(Arena *arena, Map *map, Str key, uint32_t value)
{
    assert(value != MAP_ABSENT);
    if (map->count * 4 >= map->room * 3)
        grow(arena, map);
    uint32_t hash = str_hash(key);
    MapEntry *entry = place_of(map, key, hash);
    bool is_new = entry->value == MAP_ABSENT;
    map->count += is_new;
    *entry = (MapEntry){is_new ? key : entry->key, hash, value};
}

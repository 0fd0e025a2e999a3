#include "data/names.h"

#include "base/map.h"

typedef struct Namer {
    Arena *arena;
    Map used;   /* every name of the row as it now is */
    Map counts; /* name → how many columns have taken it, as pandas counts */
} Namer;

static uint32_t count_of(const Namer *namer, Str name)
{
    uint32_t count = map_get(&namer->counts, name);
    return count == MAP_ABSENT ? 0 : count;
}

static bool is_used(const Namer *namer, Str name)
{
    return map_get(&namer->used, name) != MAP_ABSENT;
}

/* NAME, or NAME.1, NAME.2 … past the names that stand in the row already. */
static Str distinct(Namer *namer, Str name)
{
    Str chosen = name;
    uint32_t count = count_of(namer, name);
    while (count) {
        map_put(namer->arena, &namer->counts, name, count + 1);
        chosen = arena_printf(namer->arena, "%.*s.%u", STR_ARG(name), count);
        count = is_used(namer, chosen) ? count + 1 : count_of(namer, chosen);
    }
    map_put(namer->arena, &namer->counts, chosen, count + 1);
    map_put(namer->arena, &namer->used, chosen, 1);
    return chosen;
}

Str *names_of_header(Arena *arena, const Str *fields, uint32_t count)
{
    Namer namer = {.arena = arena};
    Str *names = ARENA_ARRAY(arena, Str, count);
    for (uint32_t i = 0; i < count; i++) {
        names[i] = fields[i].len ? fields[i] : arena_printf(arena, "Unnamed: %u", i);
        map_put(arena, &namer.used, names[i], 1);
    }
    /* Given names come first, so that they are the ones to stay as they are. */
    for (uint32_t i = 0; i < count; i++)
        if (fields[i].len)
            names[i] = distinct(&namer, names[i]);
    for (uint32_t i = 0; i < count; i++)
        if (!fields[i].len)
            names[i] = distinct(&namer, names[i]);
    return names;
}

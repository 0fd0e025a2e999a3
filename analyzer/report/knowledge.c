#include "report/knowledge.h"

#include <stdlib.h>

/* Of scripts in different folders one may find a package that describes what both read. */
static void add_source(Arena *arena, Knowledge *knowledge, const KnownSource *source)
{
    Str key = arena_printf(arena, "%.*s\n%.*s", STR_ARG(source->path), STR_ARG(source->why));
    uint32_t place = map_get(&knowledge->places, key);
    if (place != MAP_ABSENT) {
        knowledge->sources.at[place].is_described |= source->is_described;
        return;
    }
    map_put(arena, &knowledge->places, key, knowledge->sources.count);
    KnownSource copy = {arena_copy(arena, source->path), arena_copy(arena, source->why),
                        source->is_described};
    LIST_ADD(arena, &knowledge->sources, copy);
}

void knowledge_add(Arena *arena, Knowledge *knowledge, const Code *code, const DataContext *data)
{
    KnownTables tables = known_tables(code);
    knowledge->files++;
    knowledge->tables.made += tables.made;
    knowledge->tables.traced += tables.traced;
    knowledge->tables.closed += tables.closed;
    knowledge->tables.sampled += tables.sampled;
    for (uint32_t i = 0; i < data->sources.count; i++) {
        const DataSource *source = &data->sources.at[i];
        bool is_read = source->status == DATA_READ;
        KnownSource known = {.path = source->shown.len ? source->shown : source->named,
                             .why = is_read ? STR("") : source->why,
                             .is_described = !is_read && source->table};
        add_source(arena, knowledge, &known);
    }
    if (data->package_why.len)
        add_source(arena, knowledge,
                   &(KnownSource){.path = data->package_shown, .why = data->package_why});
}

void knowledge_join(Arena *arena, Knowledge *knowledge, const Knowledge *other)
{
    knowledge->files += other->files;
    knowledge->tables.made += other->tables.made;
    knowledge->tables.traced += other->tables.traced;
    knowledge->tables.closed += other->tables.closed;
    knowledge->tables.sampled += other->tables.sampled;
    for (uint32_t i = 0; i < other->sources.count; i++)
        add_source(arena, knowledge, &other->sources.at[i]);
}

SourceCounts knowledge_sources(const Knowledge *knowledge)
{
    SourceCounts counts = {.all = knowledge->sources.count};
    for (uint32_t i = 0; i < counts.all; i++) {
        const KnownSource *source = &knowledge->sources.at[i];
        counts.read += !source->why.len;
        counts.described += source->is_described;
        counts.unread += source->why.len > 0;
    }
    return counts;
}

static int by_path(const void *left, const void *right)
{
    const KnownSource *a = left, *b = right;
    int order = str_order(a->path, b->path);
    return order ? order : str_order(a->why, b->why);
}

void knowledge_sort(Knowledge *knowledge)
{
    if (knowledge->sources.count)
        qsort(knowledge->sources.at, knowledge->sources.count, sizeof(KnownSource), by_path);
}

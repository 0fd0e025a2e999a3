#include "report/baseline.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/map.h"
#include "report/json.h"

#define VERSION 1

typedef struct Entry {
    Str code, path, scope, statement;
    uint32_t count;      /* how often it was there */
    uint32_t left;       /* how often nothing of today was matched with it */
    uint32_t next_alike; /* index of another entry that differs in its path alone, or MAP_ABSENT */
} Entry;

struct Baseline {
    Arena *arena;
    Str root;
    LIST(Entry) entries;
    Map by_key;   /* of whole keys */
    Map by_alike; /* of keys without the path: the first entry */
    Map paths;    /* all that entries have */
    Map moved_to; /* path that is gone → index into targets */
    Strs targets; /* where it went: one file for each */
};

Baseline *baseline_new(Arena *arena, Str root)
{
    Baseline *baseline = ARENA_NEW(arena, Baseline);
    baseline->arena = arena;
    baseline->root = root;
    return baseline;
}

/* No part of a key holds a control character: statements have their blanks made equal, and 1 stands
 * between. */
static Str alike_key(Arena *arena, const Entry *entry)
{
    return arena_printf(arena, "%.*s\001%.*s\001%.*s", STR_ARG(entry->code), STR_ARG(entry->scope),
                        STR_ARG(entry->statement));
}

static Str whole_key(Arena *arena, const Entry *entry)
{
    Str alike = alike_key(arena, entry);
    return arena_printf(arena, "%.*s\001%.*s", STR_ARG(alike), STR_ARG(entry->path));
}

/* More than this of one finding no file has, and nothing overflows. */
#define MOST_TIMES 1000000u

static uint32_t times(uint32_t count)
{
    return count < MOST_TIMES ? count : MOST_TIMES;
}

static void add_entry(Baseline *baseline, Entry entry)
{
    Arena *arena = baseline->arena;
    Str key = whole_key(arena, &entry);
    uint32_t known = map_get(&baseline->by_key, key);
    if (known != MAP_ABSENT) {
        Entry *there = &baseline->entries.at[known];
        there->count = times(there->count + entry.count);
        there->left = times(there->left + entry.count);
        return;
    }
    Str alike = alike_key(arena, &entry);
    entry.left = entry.count;
    entry.next_alike = map_get(&baseline->by_alike, alike);
    map_put(arena, &baseline->paths, entry.path, 0);
    map_put(arena, &baseline->by_key, key, baseline->entries.count);
    map_put(arena, &baseline->by_alike, alike, baseline->entries.count);
    LIST_ADD(arena, &baseline->entries, entry);
}

static Entry entry_of(Arena *arena, Str path, const Result *result)
{
    return (Entry){.code = str_of(result->rule->code),
                   .path = arena_copy(arena, path),
                   .scope = arena_copy(arena, result->scope),
                   .statement = arena_copy(arena, result->statement),
                   .count = 1};
}

void baseline_add(Baseline *baseline, Str path, const FileReport *report)
{
    for (uint32_t i = 0; i < report->count; i++)
        add_entry(baseline, entry_of(baseline->arena, path, &report->results[i]));
}

static bool take(Baseline *baseline, uint32_t index)
{
    if (index == MAP_ABSENT || !baseline->entries.at[index].left)
        return false;
    baseline->entries.at[index].left--;
    return true;
}

static bool is_gone(const Baseline *baseline, Str path)
{
    struct stat found;
    Str whole = arena_printf(baseline->arena, "%.*s/%.*s", STR_ARG(baseline->root), STR_ARG(path));
    return stat(whole.at, &found) != 0;
}

/* May what is known of GONE count for PATH? A file that has entries of its own was not renamed, and
 * one that is gone became one other. */
static bool may_have_moved(const Baseline *baseline, Str gone, Str path)
{
    uint32_t target = map_get(&baseline->moved_to, gone);
    if (target != MAP_ABSENT)
        return str_eq(baseline->targets.at[target], path);
    return map_get(&baseline->paths, path) == MAP_ABSENT && is_gone(baseline, gone);
}

static bool take_renamed(Baseline *baseline, const Entry *entry)
{
    uint32_t index = map_get(&baseline->by_alike, alike_key(baseline->arena, entry));
    for (; index != MAP_ABSENT; index = baseline->entries.at[index].next_alike) {
        Str gone = baseline->entries.at[index].path;
        if (!baseline->entries.at[index].left || !may_have_moved(baseline, gone, entry->path))
            continue;
        map_put(baseline->arena, &baseline->moved_to, gone, baseline->targets.count);
        LIST_ADD(baseline->arena, &baseline->targets, entry->path);
        return take(baseline, index);
    }
    return false;
}

void baseline_mark(Baseline *baseline, Str path, FileReport *report)
{
    for (uint32_t i = 0; i < report->count; i++) {
        Entry entry = entry_of(baseline->arena, path, &report->results[i]);
        uint32_t index = map_get(&baseline->by_key, whole_key(baseline->arena, &entry));
        bool is_known = take(baseline, index) || take_renamed(baseline, &entry);
        report->results[i].novelty = is_known ? NOVELTY_UNCHANGED : NOVELTY_NEW;
    }
}

uint32_t baseline_count(const Baseline *baseline)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < baseline->entries.count; i++)
        count += baseline->entries.at[i].count;
    return count;
}

static int by_place(const void *left, const void *right)
{
    const Entry *a = *(const Entry *const *)left, *b = *(const Entry *const *)right;
    int order = str_order(a->path, b->path);
    order = order ? order : str_order(a->scope, b->scope);
    order = order ? order : str_order(a->statement, b->statement);
    return order ? order : str_order(a->code, b->code);
}

static char *entry_text(const Entry *entry)
{
    cJSON *object = cJSON_CreateObject();
    json_add(object, "path", entry->path);
    json_add(object, "code", entry->code);
    json_add(object, "scope", entry->scope);
    json_add(object, "statement", entry->statement);
    json_add_number(object, "count", entry->count);
    return json_take_text(object);
}

void baseline_write(const Baseline *baseline, Buffer *out)
{
    uint32_t count = baseline->entries.count;
    const Entry **sorted = ARENA_ARRAY(baseline->arena, const Entry *, count);
    for (uint32_t i = 0; i < count; i++)
        sorted[i] = &baseline->entries.at[i];
    if (count)
        qsort(sorted, count, sizeof *sorted, by_place);
    buffer_printf(out, "{\"version\": %d, \"findings\": [", VERSION);
    for (uint32_t i = 0; i < count; i++) {
        char *text = entry_text(sorted[i]);
        buffer_printf(out, "%s\n  %s", i ? "," : "", text);
        free(text);
    }
    buffer_add(out, STR("\n]}\n"));
}

static Str member(Arena *arena, const cJSON *object, const char *key)
{
    const char *value = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
    return value ? arena_copy(arena, str_of(value)) : STR("");
}

static void read_entry(Baseline *baseline, const cJSON *object)
{
    Arena *arena = baseline->arena;
    const cJSON *count = cJSON_GetObjectItemCaseSensitive(object, "count");
    bool is_count = cJSON_IsNumber(count) && count->valueint > 0;
    add_entry(baseline, (Entry){.code = member(arena, object, "code"),
                                .path = member(arena, object, "path"),
                                .scope = member(arena, object, "scope"),
                                .statement = member(arena, object, "statement"),
                                .count = is_count ? times((uint32_t)count->valueint) : 1});
}

bool baseline_read(Baseline *baseline, Str text, Str *why)
{
    cJSON *root = cJSON_ParseWithLength(text.len ? text.at : "", text.len);
    const cJSON *version = cJSON_GetObjectItemCaseSensitive(root, "version");
    const cJSON *findings = cJSON_GetObjectItemCaseSensitive(root, "findings");
    bool is_ours =
        cJSON_IsNumber(version) && version->valueint == VERSION && cJSON_IsArray(findings);
    if (!is_ours)
        *why = STR("is no baseline of wranglint");
    for (const cJSON *object = is_ours ? findings->child : NULL; object; object = object->next)
        read_entry(baseline, object);
    cJSON_Delete(root);
    return is_ours;
}

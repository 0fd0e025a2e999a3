#include "flow/columns.h"

/* A log of entries, newest last: a later entry of the same name hides the earlier ones. Sets that
 * grew from one another share the log as long as they only added to it, so adding ten thousand
 * columns one by one costs ten thousand entries. Entries never change, and sets that do not share
 * a log share what they can of them: code that is run often makes many sets and few new facts. */
typedef struct Log {
    const ColumnFacts **at;
    uint32_t used, room;
    /* Of a long log: 1 + the newest entry whose hash is in a bucket, and by entry 1 + the one
     * before it; 0: none. */
    uint32_t *newest, *earlier;
} Log;

/* In a shorter log looking at each entry is as fast. */
#define LONG_LOG 64u

struct Columns {
    bool open;
    Log *log;       /* NULL when count is 0 */
    uint32_t count; /* of the entries of the log that are this set's */
    const Table *table;
};

const Columns *columns_none(bool open)
{
    static const Columns none_open = {.open = true}, none_closed = {.open = false};
    return open ? &none_open : &none_closed;
}

static uint32_t *bucket_of(const Log *log, uint32_t hash)
{
    return &log->newest[(hash ^ hash >> 16) % log->room];
}

static void log_add(Log *log, const ColumnFacts *entry)
{
    log->at[log->used++] = entry;
    if (!log->newest)
        return;
    uint32_t *bucket = bucket_of(log, entry->hash);
    log->earlier[log->used - 1] = *bucket;
    *bucket = log->used;
}

static Log *log_new(Arena *arena, uint32_t room)
{
    Log *log = ARENA_NEW(arena, Log);
    log->room = room;
    log->at = arena_alloc_raw(arena, sizeof *log->at * room);
    if (room >= LONG_LOG) {
        log->newest = ARENA_ARRAY(arena, uint32_t, room);
        log->earlier = arena_alloc_raw(arena, sizeof *log->earlier * room);
    }
    return log;
}

static Log *log_copy(Arena *arena, const Columns *columns)
{
    Log *log = log_new(arena, columns->count < 2 ? 4 : columns->count * 2);
    for (uint32_t i = 0; i < columns->count; i++)
        log_add(log, columns->log->at[i]);
    return log;
}

#define SPARE 2u /* a set that is made whole mostly gets a column or two more */

/* All that was added to LOG. */
static const Columns *set_of(Arena *arena, Log *log, bool open, const Table *table)
{
    if (!log->used && !table)
        return columns_none(open);
    Columns *set = ARENA_NEW(arena, Columns);
    *set =
        (Columns){.open = open, .log = log->used ? log : NULL, .count = log->used, .table = table};
    return set;
}

static bool are_same_entry(const ColumnFacts *a, const ColumnFacts *b)
{
    return a->hash == b->hash && str_eq(a->name, b->name) && a->sure == b->sure &&
           a->gone == b->gone && a->made_by == b->made_by &&
           content_is_same(&a->content, &b->content);
}

/* Has the log of COLUMNS this ENTRY behind theirs? What a loop or a function finds out when it runs
 * again it has found out before. */
static bool was_added(const Columns *columns, const ColumnFacts *entry)
{
    const Log *log = columns->log;
    return log && log->used > columns->count && are_same_entry(log->at[columns->count], entry);
}

static const ColumnFacts *entry_new(Arena *arena, ColumnFacts facts)
{
    ColumnFacts *entry = arena_alloc_raw(arena, sizeof *entry);
    *entry = facts;
    return entry;
}

/* FACTS as an entry that stays: LIKE, where it says the same. */
static const ColumnFacts *entry_for(Arena *arena, ColumnFacts facts, const ColumnFacts *like)
{
    return are_same_entry(&facts, like) ? like : entry_new(arena, facts);
}

/* ENTRY lasts as long as the set. */
static const Columns *append(Arena *arena, const Columns *columns, const ColumnFacts *entry)
{
    Columns *more = ARENA_NEW(arena, Columns);
    *more = *columns;
    more->count++;
    if (was_added(columns, entry))
        return more;
    if (!more->log || more->log->used != columns->count || more->log->used == more->log->room)
        more->log = log_copy(arena, columns);
    log_add(more->log, entry);
    return more;
}

static bool is_called(const ColumnFacts *entry, Str name, uint32_t hash)
{
    return entry->hash == hash && str_eq(entry->name, name);
}

/* The log may hold entries behind those of the set. */
static uint32_t newest_in_bucket(const Columns *columns, Str name, uint32_t hash)
{
    const Log *log = columns->log;
    for (uint32_t i = *bucket_of(log, hash); i > 0; i = log->earlier[i - 1])
        if (i <= columns->count && is_called(log->at[i - 1], name, hash))
            return i;
    return 0;
}

/* 1 + the place of the newest entry of that name; 0: there is none. */
static uint32_t newest_place(const Columns *columns, Str name, uint32_t hash)
{
    if (columns->log && columns->log->newest)
        return newest_in_bucket(columns, name, hash);
    uint32_t i = columns->count;
    while (i > 0 && !is_called(columns->log->at[i - 1], name, hash))
        i--;
    return i;
}

static const ColumnFacts *newest(const Columns *columns, Str name, uint32_t hash)
{
    uint32_t place = newest_place(columns, name, hash);
    return place ? columns->log->at[place - 1] : NULL;
}

static bool is_newest(const Columns *columns, uint32_t number)
{
    const ColumnFacts *entry = columns->log->at[number];
    return newest_place(columns, entry->name, entry->hash) == number + 1;
}

/* The facts are copied only where no set has them already. */
static const Columns *append_facts(Arena *arena, const Columns *columns, ColumnFacts facts)
{
    const ColumnFacts *entry = &facts;
    if (!was_added(columns, &facts))
        entry = entry_new(arena, facts);
    return append(arena, columns, entry);
}

const Columns *columns_with(Arena *arena, const Columns *columns, ColumnFacts column)
{
    column.hash = str_hash(column.name);
    column.gone = false;
    return append_facts(arena, columns, column);
}

const Columns *columns_with_entry(Arena *arena, const Columns *columns, const ColumnFacts *entry)
{
    bool is_new = !newest_place(columns, entry->name, entry->hash);
    return is_new ? append(arena, columns, entry) : append_facts(arena, columns, *entry);
}

const Columns *columns_without(Arena *arena, const Columns *columns, Str name)
{
    ColumnFacts gone = {.name = name, .hash = str_hash(name), .gone = true};
    return append_facts(arena, columns, gone);
}

static const Columns *with_openness(Arena *arena, const Columns *columns, bool open)
{
    if (columns->open == open)
        return columns;
    Columns *copy = ARENA_NEW(arena, Columns);
    *copy = *columns;
    copy->open = open;
    return copy;
}

static bool has_gone(const Columns *columns)
{
    for (uint32_t i = 0; i < columns->count; i++)
        if (columns->log->at[i]->gone)
            return true;
    return false;
}

static const Columns *reopened(Arena *arena, const Columns *columns);

const Columns *columns_opened(Arena *arena, const Columns *columns)
{
    return has_gone(columns) ? reopened(arena, columns) : with_openness(arena, columns, true);
}

const Columns *columns_closed(Arena *arena, const Columns *columns)
{
    return with_openness(arena, columns, false);
}

const ColumnFacts *columns_entry(const Columns *columns, uint32_t number)
{
    return number < columns->count ? columns->log->at[number] : NULL;
}

const Columns *columns_from(Arena *arena, const Columns *columns, const Table *table)
{
    Columns *copy = ARENA_NEW(arena, Columns);
    *copy = *columns;
    copy->table = table;
    return copy;
}

const Table *columns_table(const Columns *columns)
{
    return columns->table;
}

bool columns_are_open(const Columns *columns)
{
    return columns->open;
}

const ColumnFacts *columns_get(const Columns *columns, Str name)
{
    const ColumnFacts *entry = newest(columns, name, str_hash(name));
    return entry && !entry->gone ? entry : NULL;
}

/* In an open set a name that was surely taken out is out. */
bool columns_may_have(const Columns *columns, Str name)
{
    const ColumnFacts *entry = newest(columns, name, str_hash(name));
    return entry ? !entry->gone : columns->open;
}

/* So few names are found sooner by looking at each than through a map. */
#define FEW_NAMES 24u

/* The place of NAME in the LIST of USED entries, USED when it is not there; a list that may become
 * long has its places in a map. */
static uint32_t place_of(Arena *arena, Map *places, const ColumnFacts *const *list, uint32_t used,
                         const ColumnFacts *entry)
{
    if (places) {
        uint32_t place = map_get(places, entry->name);
        if (place != MAP_ABSENT)
            return place;
        map_put(arena, places, entry->name, used);
        return used;
    }
    uint32_t place = 0;
    while (place < used && !(list[place] && is_called(list[place], entry->name, entry->hash)))
        place++;
    return place;
}

/* What was taken out and comes back stands last: its old place is no column's any more. */
static uint32_t place_anew(Arena *arena, Map *places, const ColumnFacts **list, uint32_t used,
                           uint32_t place)
{
    if (places)
        map_put(arena, places, list[place]->name, used);
    list[place] = NULL;
    return used;
}

/* Does every entry count, because no name stands twice and none is taken out? */
static bool is_compact(const Columns *columns)
{
    for (uint32_t i = 0; i < columns->count; i++)
        if (columns->log->at[i]->gone || !is_newest(columns, i))
            return false;
    return true;
}

/* The entries that count, with those that say "gone" when WITH_GONE, in the order of their first
 * appearance. */
static const ColumnFacts *const *compact(Arena *arena, const Columns *columns, bool with_gone,
                                         uint32_t *count)
{
    Map map = {0}, *places = columns->count > FEW_NAMES ? &map : NULL;
    const ColumnFacts **list = arena_alloc_raw(arena, sizeof(ColumnFacts *) * columns->count);
    uint32_t used = 0;
    for (uint32_t i = 0; i < columns->count; i++) {
        const ColumnFacts *entry = columns->log->at[i];
        uint32_t place = place_of(arena, places, list, used, entry);
        if (place < used && list[place]->gone && !entry->gone)
            place = place_anew(arena, places, list, used, place);
        used += place == used;
        list[place] = entry;
    }
    *count = 0;
    for (uint32_t i = 0; i < used; i++)
        if (list[i] && (with_gone || !list[i]->gone))
            list[(*count)++] = list[i];
    return list;
}

typedef struct Entries { /* those that count, for a while */
    const ColumnFacts *const *at;
    uint32_t count;
    Arena *scratch; /* NULL: they are the log's */
} Entries;

static Entries entries_open(const Columns *columns, bool with_gone)
{
    if (!columns->count || is_compact(columns))
        return (Entries){columns->count ? columns->log->at : NULL, columns->count, NULL};
    Entries entries = {.scratch = arena_new()};
    entries.at = compact(entries.scratch, columns, with_gone, &entries.count);
    return entries;
}

static void entries_close(Entries *entries)
{
    arena_free(entries->scratch);
}

const ColumnFacts *const *columns_list(Arena *arena, const Columns *columns, uint32_t *count)
{
    bool is_log = columns->count && is_compact(columns);
    *count = columns->count;
    return is_log ? columns->log->at : compact(arena, columns, false, count);
}

typedef ColumnFacts (*Alter)(ColumnFacts entry);

/* Does ALTER change nothing of COLUMNS? */
static bool is_as(const Columns *columns, Alter alter, Columns as)
{
    if (columns->open != as.open || columns->table != as.table || !is_compact(columns))
        return false;
    for (uint32_t i = 0; i < columns->count; i++) {
        ColumnFacts altered = alter(*columns->log->at[i]);
        if (!are_same_entry(&altered, columns->log->at[i]))
            return false;
    }
    return true;
}

/* COLUMNS with each as ALTER has it. */
static const Columns *changed(Arena *arena, const Columns *columns, bool with_gone, Alter alter,
                              Columns as)
{
    if (is_as(columns, alter, as))
        return columns;
    Entries entries = entries_open(columns, with_gone);
    Log *log = log_new(arena, entries.count + SPARE);
    for (uint32_t i = 0; i < entries.count; i++)
        log_add(log, entry_for(arena, alter(*entries.at[i]), entries.at[i]));
    entries_close(&entries);
    return set_of(arena, log, as.open, as.table);
}

static ColumnFacts unchanged(ColumnFacts entry)
{
    return entry;
}

static ColumnFacts without_content(ColumnFacts entry)
{
    entry.content = (Content){0};
    return entry;
}

static ColumnFacts unsure(ColumnFacts entry)
{
    entry.sure = false;
    return entry;
}

static ColumnFacts forgotten(ColumnFacts entry)
{
    return unsure(without_content(entry));
}

/* What was taken out may come back. */
static const Columns *reopened(Arena *arena, const Columns *columns)
{
    return changed(arena, columns, false, unchanged, (Columns){.open = true});
}

const Columns *columns_forgetful(Arena *arena, const Columns *columns)
{
    return changed(arena, columns, false, forgotten, (Columns){.open = true});
}

const Columns *columns_without_content(Arena *arena, const Columns *columns)
{
    return changed(arena, columns, false, without_content, (Columns){.open = columns->open});
}

const Columns *columns_fewer(Arena *arena, const Columns *columns)
{
    return changed(arena, columns, true, unsure,
                   (Columns){.open = columns->open, .table = columns->table});
}

/* ENTRY holds on one side; OTHER is what the other side knows of its name, NULL nothing. */
static ColumnFacts joined_facts(ColumnFacts entry, const ColumnFacts *other)
{
    if (other && !other->gone && !entry.gone) {
        entry.sure &= other->sure;
        entry.content = content_join(entry.content, other->content);
        return entry;
    }
    if (entry.gone && other && !other->gone)
        entry = *other;
    entry.sure = false;
    return entry;
}

static const ColumnFacts *join_entry(Arena *arena, const ColumnFacts *entry,
                                     const ColumnFacts *other)
{
    return entry == other ? entry : entry_for(arena, joined_facts(*entry, other), entry);
}

/* LONGER only added to what SHORTER is: the common case of a branch without else. */
static const Columns *join_with_prefix(Arena *arena, const Columns *shorter, const Columns *longer)
{
    const Columns *joined = shorter;
    for (uint32_t i = shorter->count; i < longer->count; i++) {
        const ColumnFacts *entry = longer->log->at[i];
        const ColumnFacts *other = newest(shorter, entry->name, entry->hash);
        if (entry->gone && !other)
            continue;
        joined = append_facts(arena, joined, joined_facts(*entry, other));
    }
    return joined;
}

/* The same log written twice: what a function that is called again learns of its argument. */
static bool are_same(const Columns *a, const Columns *b)
{
    if (a->open != b->open || a->count != b->count || a->table != b->table)
        return false;
    for (uint32_t i = 0; i < a->count && a->log != b->log; i++)
        if (!are_same_entry(a->log->at[i], b->log->at[i]))
            return false;
    return true;
}

static bool has_newest(const Columns *columns, const ColumnFacts *entry)
{
    return newest(columns, entry->name, entry->hash) != NULL;
}

static uint32_t count_missing(const Columns *columns, const Entries *of)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < of->count; i++)
        count += !of->at[i]->gone && !has_newest(columns, of->at[i]);
    return count;
}

/* Is what holds of COLUMNS, without exceptions, what holds when it is that or OTHER? */
static bool holds_of_both(const Columns *columns, const Columns *other, const Entries *of_other)
{
    if (!is_compact(columns) || count_missing(columns, of_other))
        return false;
    for (uint32_t i = 0; i < columns->count; i++) {
        const ColumnFacts *entry = columns->log->at[i];
        ColumnFacts joined = joined_facts(*entry, newest(other, entry->name, entry->hash));
        if (!are_same_entry(&joined, entry))
            return false;
    }
    return true;
}

static const Columns *join_entries(Arena *arena, const Columns *a, const Columns *b,
                                   const Entries *of_b)
{
    Entries of_a = entries_open(a, true);
    Log *log = log_new(arena, of_a.count + count_missing(a, of_b) + SPARE);
    for (uint32_t i = 0; i < of_a.count; i++) {
        const ColumnFacts *entry = of_a.at[i], *other = newest(b, entry->name, entry->hash);
        if (!entry->gone || (other && !b->open))
            log_add(log, join_entry(arena, entry, other));
    }
    for (uint32_t i = 0; i < of_b->count; i++)
        if (!of_b->at[i]->gone && !has_newest(a, of_b->at[i]))
            log_add(log, join_entry(arena, of_b->at[i], NULL));
    entries_close(&of_a);
    return set_of(arena, log, a->open || b->open, NULL);
}

/* Beyond this many comparisons two unrelated sets become one that may hold anything. */
#define MOST_COMPARISONS 4000000u

static const Columns *join_unrelated(Arena *arena, const Columns *a, const Columns *b)
{
    if ((uint64_t)a->count * b->count > MOST_COMPARISONS)
        return columns_none(true);
    Entries of_b = entries_open(b, true);
    const Columns *joined;
    if (!holds_of_both(a, b, &of_b))
        joined = join_entries(arena, a, b, &of_b);
    else
        joined = a->table ? columns_from(arena, a, NULL) : a;
    entries_close(&of_b);
    return joined;
}

const Columns *columns_join(Arena *arena, const Columns *a, const Columns *b)
{
    if (a == b || are_same(a, b))
        return a;
    bool open = a->open || b->open;
    const Columns *joined;
    if (a->log == b->log && a->log)
        joined =
            a->count <= b->count ? join_with_prefix(arena, a, b) : join_with_prefix(arena, b, a);
    else if (!a->log || !b->log)
        joined = join_with_prefix(arena, a->log ? b : a, a->log ? a : b);
    else
        joined = join_unrelated(arena, a, b);
    return with_openness(arena, joined, open || joined->open);
}

static bool covers(const Columns *a, const Columns *b)
{
    for (uint32_t i = a->count; i-- > 0;) {
        if (!is_newest(a, i))
            continue;
        const ColumnFacts *entry = a->log->at[i];
        const ColumnFacts *other = newest(b, entry->name, entry->hash);
        bool is_in = other && !other->gone;
        if (is_in == entry->gone)
            return false;
    }
    return true;
}

bool columns_equal(const Columns *a, const Columns *b)
{
    if (a == b)
        return true;
    if (a->open != b->open || (uint64_t)a->count * b->count > MOST_COMPARISONS)
        return false;
    if (a->log == b->log && a->count == b->count)
        return true;
    return covers(a, b) && covers(b, a);
}

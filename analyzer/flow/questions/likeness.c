/* Names that are one slip of the keyboard apart. */
#include <ctype.h>

#include "base/spelling.h"
#include "flow/questions/columns.h"

#define LONGEST_FOLDED 64u
#define MOST_COMPARED 1000u /* columns that a name is compared with */

typedef struct Folded { /* a name without case, for many comparisons */
    Str name;
    char room[LONGEST_FOLDED];
    Str lower;         /* the name itself when it is longer than the room */
    int8_t count[256]; /* of each byte of `lower` */
} Folded;

static Str lowered(Str text, char room[LONGEST_FOLDED])
{
    for (uint32_t i = 0; i < text.len && i < LONGEST_FOLDED; i++)
        room[i] = (char)tolower((unsigned char)text.at[i]);
    return text.len <= LONGEST_FOLDED ? (Str){room, text.len} : text;
}

static void fold(Folded *folded, Str name)
{
    folded->name = name;
    folded->lower = lowered(name, folded->room);
    for (uint32_t i = 0; i < folded->lower.len && i < LONGEST_FOLDED; i++)
        folded->count[(unsigned char)folded->lower.at[i]]++;
}

/* A slip changes two letters at most, so no more than that can be left over; to count is much
 * quicker than to measure a distance. */
static bool has_same_letters(Folded *folded, Str lower)
{
    uint32_t left = 0;
    for (uint32_t i = 0; i < lower.len; i++)
        left += folded->count[(unsigned char)lower.at[i]]-- <= 0;
    for (uint32_t i = 0; i < lower.len; i++)
        folded->count[(unsigned char)lower.at[i]]++;
    return left <= 2;
}

static bool is_like(Folded *folded, Str other)
{
    char room[LONGEST_FOLDED];
    Str name = folded->name, lower;
    uint32_t gap = name.len > other.len ? name.len - other.len : other.len - name.len;
    bool may_be_slip = gap <= 2 && name.len >= 3 && other.len >= 3 && other.len <= LONGEST_FOLDED &&
                       name.len <= LONGEST_FOLDED;
    if (!may_be_slip)
        return str_eq_folded(name, other);
    lower = lowered(other, room);
    return str_eq_folded(name, other) ||
           (has_same_letters(folded, lower) && spelling_near(folded->lower, lower));
}

/* One more name that is like the one in question; NEAREST is the nearest of COUNT so far. */
static uint32_t count_like(uint32_t count, Str found, Str name, Str *nearest)
{
    bool is_nearer =
        !count || spelling_distance(found, name, 4) < spelling_distance(*nearest, name, 4);
    if (is_nearer)
        *nearest = found;
    return count + (count < 2);
}

uint32_t columns_like(const Value *table, Str name, Str *nearest)
{
    uint32_t count = 0;
    const Columns *columns = table->facts->columns;
    Folded folded = {0};
    fold(&folded, name);
    *nearest = (Str){0};
    for (uint32_t i = 0; i < MOST_COMPARED && columns_entry(columns, i); i++) {
        const ColumnFacts *entry = columns_entry(columns, i);
        bool is_there = is_like(&folded, entry->name) && columns_get(columns, entry->name) == entry;
        if (!is_there)
            continue;
        count = count_like(count, entry->name, name, nearest);
    }
    return count;
}

/* How far a hint may go: every third letter, as compilers do; of four and five letters two, where
 * the first is right. */
static uint32_t farthest(Str name)
{
    return name.len >= 9 ? name.len / 3 : name.len >= 4 ? 2 : 1;
}

static uint32_t distance_to(Str name, Str other)
{
    char room[LONGEST_FOLDED], other_room[LONGEST_FOLDED];
    Str a = lowered(name, room), b = lowered(other, other_room);
    uint32_t distance = spelling_distance(a, b, farthest(name));
    bool is_short = name.len < 6 && distance > 1;
    return is_short && a.at[0] != b.at[0] ? SPELLING_FAR : distance;
}

Str column_nearest(const Value *table, Str name)
{
    Str nearest = {0};
    uint32_t best = SPELLING_FAR;
    const Columns *columns = table->facts->columns;
    for (uint32_t i = 0; name.len && i < MOST_COMPARED && columns_entry(columns, i); i++) {
        const ColumnFacts *entry = columns_entry(columns, i);
        bool is_there = entry->name.len && columns_get(columns, entry->name) == entry;
        uint32_t distance =
            spelling_has_same_words(name, entry->name) ? 0 : distance_to(name, entry->name);
        if (!is_there || distance > best)
            continue;
        nearest = distance < best ? entry->name : (Str){0};
        best = distance;
    }
    return nearest;
}

uint32_t keys_like(const Value *dict, Str name, Str *nearest)
{
    uint32_t count = 0;
    Folded folded = {0};
    fold(&folded, name);
    *nearest = (Str){0};
    for (uint32_t i = 0; i < MOST_COMPARED && i < dict->count; i++) {
        const Value *key = dict->keys[i];
        bool is_text = value_is_constant_text(key);
        if (!is_text || str_eq(key->text, name))
            return 0;
        if (is_like(&folded, key->text))
            count = count_like(count, key->text, name, nearest);
    }
    return count;
}

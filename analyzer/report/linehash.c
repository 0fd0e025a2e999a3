#include "report/linehash.h"

#include <inttypes.h>

#include "base/utf8.h"

#define WINDOW 100u
#define MULTIPLIER UINT64_C(37)
#define END_OF_FILE 65535u

/* The text is read as UTF-16 units, blanks left out. A line's hash covers its first unit and the 99
 * that follow, so it is known when that unit is about to leave the window. */
typedef struct Roll {
    Arena *arena;
    LineHashes *out;
    uint64_t units[WINDOW];
    bool starts_line[WINDOW]; /* by place in the window: the unit there is the first of a line */
    uint32_t at;
    uint64_t hash;
    uint64_t last_power; /* MULTIPLIER to the power of WINDOW */
    bool at_line_start, after_cr;
} Roll;

static void push(Roll *roll, uint64_t unit)
{
    if (roll->starts_line[roll->at])
        LIST_ADD(roll->arena, &roll->out->lines, ((LineHash){roll->hash, 0}));
    roll->starts_line[roll->at] = false;
    roll->hash = MULTIPLIER * roll->hash + unit - roll->last_power * roll->units[roll->at];
    roll->units[roll->at] = unit;
}

static void step(Roll *roll, uint64_t unit)
{
    bool starts = roll->at_line_start;
    push(roll, unit);
    roll->starts_line[roll->at] = starts;
    roll->at_line_start = unit == '\n';
    roll->at = (roll->at + 1) % WINDOW;
}

static void read_unit(Roll *roll, uint32_t unit)
{
    bool second_of_crlf = unit == '\n' && roll->after_cr;
    roll->after_cr = unit == '\r';
    if (unit == ' ' || unit == '\t' || second_of_crlf)
        return;
    step(roll, unit == '\r' ? '\n' : unit);
}

static void read_all(Roll *roll, Str raw)
{
    for (uint32_t i = 0; i < raw.len;) {
        uint32_t character = utf8_next(raw, &i);
        if (character > 0xFFFF) {
            read_unit(roll, 0xD800 + ((character - 0x10000) >> 10));
            read_unit(roll, 0xDC00 + ((character - 0x10000) & 0x3FF));
        } else {
            read_unit(roll, character);
        }
    }
    read_unit(roll, END_OF_FILE);
    for (uint32_t i = 0; i < WINDOW; i++) {
        push(roll, 0);
        roll->at = (roll->at + 1) % WINDOW;
    }
}

/* Numbers equal hashes in the order of the file, with an open table from hash to the count so far.
 */
static void count_repeats(Arena *arena, LineHashes *hashes)
{
    uint32_t room = 16;
    while (room < hashes->lines.count * 2)
        room *= 2;
    LineHash *seen = ARENA_ARRAY(arena, LineHash, room);
    for (uint32_t i = 0; i < hashes->lines.count; i++) {
        uint64_t hash = hashes->lines.at[i].hash;
        uint32_t place = (uint32_t)(hash ^ hash >> 32) & (room - 1);
        while (seen[place].count && seen[place].hash != hash)
            place = (place + 1) & (room - 1);
        seen[place].hash = hash;
        hashes->lines.at[i].count = ++seen[place].count;
    }
}

LineHashes linehash_all(Arena *arena, Str raw)
{
    LineHashes hashes = {0};
    Roll roll = {.arena = arena, .out = &hashes, .last_power = 1, .at_line_start = true};
    for (uint32_t i = 0; i < WINDOW; i++)
        roll.last_power *= MULTIPLIER;
    read_all(&roll, raw);
    count_repeats(arena, &hashes);
    return hashes;
}

Str linehash_text(Arena *arena, const LineHashes *hashes, uint32_t line)
{
    if (line == 0 || line > hashes->lines.count)
        return STR("");
    const LineHash *found = &hashes->lines.at[line - 1];
    return arena_printf(arena, "%" PRIx64 ":%u", found->hash, found->count);
}

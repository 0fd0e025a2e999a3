#include "report/linehash.h"

#include <inttypes.h>

#include "base/utf8.h"

#define WINDOW 100u
#define MULTIPLIER UINT64_C(37)
#define END_OF_FILE 65535u

typedef struct Seen {
    uint64_t hash; /* of a line that is asked for */
    uint32_t count;
    bool is_asked;
} Seen;

/* The text is read as UTF-16 units, blanks left out. A line's hash covers its first unit and the 99
 * that follow, so it is known when that unit is about to leave the window.
 *
 * It is read twice, first for the hashes of the lines that are asked for, then to count those that
 * have the same: to keep the hashes of all lines would take many times the memory. */
typedef struct Roll {
    LineHash *lines;
    uint32_t count;
    uint32_t next; /* of lines */
    uint32_t row;
    Seen *seen; /* an open table; NULL while the hashes are not known yet */
    uint32_t room;
    uint64_t units[WINDOW];
    bool starts_line[WINDOW]; /* by place in the window: the unit there is the first of a line */
    uint32_t at;
    uint64_t hash;
    uint64_t last_power; /* MULTIPLIER to the power of WINDOW */
    bool at_line_start, after_cr;
} Roll;

static Seen *seen_of(const Roll *roll, uint64_t hash)
{
    uint32_t place = (uint32_t)(hash ^ hash >> 32) & (roll->room - 1);
    while (roll->seen[place].is_asked && roll->seen[place].hash != hash)
        place = (place + 1) & (roll->room - 1);
    return &roll->seen[place];
}

static void take_line(Roll *roll)
{
    LineHash *next = &roll->lines[roll->next];
    roll->row++;
    bool is_asked = roll->next < roll->count && next->row == roll->row;
    Seen *seen = roll->seen ? seen_of(roll, roll->hash) : NULL;
    if (seen)
        seen->count++;
    if (is_asked && seen)
        next->count = seen->count;
    else if (is_asked)
        next->hash = roll->hash;
    roll->next += is_asked;
}

static void push(Roll *roll, uint64_t unit)
{
    if (roll->starts_line[roll->at])
        take_line(roll);
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
        bool is_ascii = (unsigned char)raw.at[i] < 0x80;
        uint32_t character = is_ascii ? (unsigned char)raw.at[i++] : utf8_next(raw, &i);
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

static void roll_over(Roll *roll, Str raw)
{
    Roll fresh = {.lines = roll->lines,
                  .count = roll->count,
                  .seen = roll->seen,
                  .room = roll->room,
                  .last_power = 1,
                  .at_line_start = true};
    for (uint32_t i = 0; i < WINDOW; i++)
        fresh.last_power *= MULTIPLIER;
    read_all(&fresh, raw);
}

void linehash_find(Arena *arena, Str raw, LineHash *lines, uint32_t count)
{
    Roll roll = {.lines = lines, .count = count, .room = 16};
    while (roll.room < count * 2)
        roll.room *= 2;
    roll_over(&roll, raw);
    roll.seen = ARENA_ARRAY(arena, Seen, roll.room);
    for (uint32_t i = 0; i < count; i++)
        *seen_of(&roll, lines[i].hash) = (Seen){.hash = lines[i].hash, .is_asked = true};
    roll_over(&roll, raw);
}

Str linehash_text(Arena *arena, const LineHash *lines, uint32_t count, uint32_t row)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (lines[middle].row < row)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == count || lines[low].row != row || !lines[low].count)
        return STR("");
    return arena_printf(arena, "%" PRIx64 ":%u", lines[low].hash, lines[low].count);
}

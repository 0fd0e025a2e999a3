#include "base/tape.h"

#include <string.h>

#include "base/utf8.h"

static void exchange(Tape *tape, void *memory, uint32_t size)
{
    if (tape->out) {
        buffer_add(tape->out, (Str){memory, size});
        return;
    }
    if (tape->in.len - tape->at < size)
        tape->is_broken = true;
    if (tape->is_broken) {
        memset(memory, 0, size);
        return;
    }
    memcpy(memory, tape->in.at + tape->at, size);
    tape->at += size;
}

void tape_number(Tape *tape, uint32_t *number)
{
    exchange(tape, number, sizeof *number);
}

void tape_flag(Tape *tape, bool *flag)
{
    bool is_set = tape->out && *flag; /* what is read into may be anything before */
    *flag = tape_below(tape, is_set, 2) == 1;
}

void tape_digest(Tape *tape, Digest *digest)
{
    exchange(tape, &digest->low, sizeof digest->low);
    exchange(tape, &digest->high, sizeof digest->high);
}

void tape_bytes(Tape *tape, Str *bytes)
{
    tape_number(tape, &bytes->len);
    if (tape->out) {
        buffer_add(tape->out, *bytes);
        buffer_add_char(tape->out, '\0');
        return;
    }
    uint32_t left = tape->in.len - tape->at;
    bool fits = !tape->is_broken && bytes->len < left && !tape->in.at[tape->at + bytes->len];
    tape_expect(tape, fits);
    *bytes = fits ? (Str){tape->in.at + tape->at, bytes->len} : STR("");
    tape->at += fits ? bytes->len + 1 : 0;
}

void tape_text(Tape *tape, Str *text)
{
    tape_bytes(tape, text);
    if (!tape->out)
        tape_expect(tape, utf8_is_valid(*text));
}

uint32_t tape_below(Tape *tape, uint32_t number, uint32_t limit)
{
    tape_number(tape, &number);
    tape_expect(tape, number < limit);
    return number < limit ? number : 0;
}

void tape_count(Tape *tape, uint32_t *count, uint32_t least_bytes)
{
    tape_number(tape, count);
    if (tape->out)
        return;
    tape_expect(tape, *count <= (tape->in.len - tape->at) / least_bytes);
    if (tape->is_broken)
        *count = 0;
}

void tape_expect(Tape *tape, bool holds)
{
    tape->is_broken |= !holds;
}

bool tape_is_sound(const Tape *tape)
{
    return !tape->is_broken && tape->at == tape->in.len;
}

/* Values as bytes, for results that are kept on disk. The same functions write and read, so that
 * one description of a structure serves both ways and they cannot disagree:
 *
 *     static void place(Tape *tape, Place *place)
 *     {
 *         tape_number(tape, &place->row);
 *         tape_number(tape, &place->column);
 *     }
 *
 * What is read may have been made by anybody. A tape that ends too early, or holds what cannot be,
 * is marked as broken; from then on everything read is zero. Numbers stand as they do in memory, so
 * a tape is for the kind of machine that wrote it. */
#ifndef WRANGLINT_BASE_TAPE_H
#define WRANGLINT_BASE_TAPE_H

#include "base/buffer.h"
#include "base/digest.h"

typedef struct Tape {
    Buffer *out;    /* what is written; NULL: the tape is read */
    Str in;         /* what is read */
    uint32_t at;    /* behind what was read already */
    bool is_broken; /* once set, it stays so */
} Tape;

void tape_number(Tape *tape, uint32_t *number);
void tape_flag(Tape *tape, bool *flag);
void tape_digest(Tape *tape, Digest *digest);

/* Valid UTF-8, or for tape_bytes anything. Read ones point into tape->in and are ended by NUL. */
void tape_text(Tape *tape, Str *text);
void tape_bytes(Tape *tape, Str *bytes);

/* A number that is below LIMIT: a value of an enumeration, an index. */
uint32_t tape_below(Tape *tape, uint32_t number, uint32_t limit);

/* How many things follow, each of which takes LEAST_BYTES at the least: no count that is read asks
 * for more memory than a few times the bytes that there are. */
void tape_count(Tape *tape, uint32_t *count, uint32_t least_bytes);

/* Marks a tape whose values cannot be as broken. */
void tape_expect(Tape *tape, bool holds);

/* Was the tape read to its end, and made sense? */
bool tape_is_sound(const Tape *tape);

#endif

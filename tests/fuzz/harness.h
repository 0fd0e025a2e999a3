/* What the fuzz targets share. A target is one file, fuzz_NAME.c, with one LLVMFuzzerTestOneInput:
 * libFuzzer and AFL++ call it, and so does replay.c, which runs the seeds in an ordinary build.
 *
 * A broken promise ends the program: CHECK says which one. */
#ifndef WRANGLINT_FUZZ_HARNESS_H
#define WRANGLINT_FUZZ_HARNESS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "judge/selection.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Aborts with the format's sentence unless CONDITION holds. */
#define CHECK(condition, ...)                                            \
    do {                                                                 \
        if (!(condition))                                                \
            broken_promise(__FILE__, __LINE__, #condition, __VA_ARGS__); \
    } while (0)
void broken_promise(const char *file, int line, const char *condition, const char *format, ...)
    __attribute__((noreturn, format(printf, 4, 5)));

/* An empty arena, the same each time: the last input's memory is forgotten. */
Arena *fresh_arena(void);

/* The input, taken apart from the front; what is not there reads as zeros and empty texts. */
typedef struct Input {
    const uint8_t *at;
    size_t left;
} Input;

uint8_t input_byte(Input *input);
uint32_t input_below(Input *input,
                     uint32_t bound); /* one byte: a number below BOUND, at most 256 */
Str input_line(Input *input);         /* up to a line feed, which is dropped */
Str input_rest(Input *input);

/* Of these bytes alone, so that an expensive question is asked for each Nth input and yet always
 * for the same ones. */
bool is_nth(const uint8_t *data, size_t size, uint32_t n);

/* From now on every question is asked for every input: for runs over files that are at hand. */
void ask_everything(void);
bool is_everything_asked(void);

/* Every rule, the opt-in ones too. */
const Selection *all_rules(void);

bool is_utf8(Str s);

/* A reason or message says something. What stands in it of the input is made harmless where it is
 * shown (texts.c looks at that). */
void check_sentence(Str s);

/* What stdio wrote to a stream in memory; close it before the text is asked for, free(at) after. */
typedef struct Sink {
    FILE *out;
    char *at;
    size_t len;
} Sink;

void sink_open(Sink *sink);
Str sink_close(Sink *sink); /* the text; sink->at is the caller's */

#endif

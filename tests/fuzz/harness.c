#include "harness.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

void broken_promise(const char *file, int line, const char *condition, const char *format, ...)
{
    va_list args;
    fprintf(stderr, "%s:%d: promise broken: %s\n  ", file, line, condition);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    abort();
}

/* One for the whole run: what an input costs is the work and not the memory. */
Arena *fresh_arena(void)
{
    static Arena *arena;
    if (!arena)
        arena = arena_new();
    arena_reset(arena);
    return arena;
}

uint8_t input_byte(Input *input)
{
    if (!input->left)
        return 0;
    input->left--;
    return *input->at++;
}

uint32_t input_below(Input *input, uint32_t bound)
{
    return input_byte(input) % bound;
}

static Str take(Input *input, size_t len)
{
    Str taken = {len ? (const char *)input->at : "", (uint32_t)len};
    input->at += len;
    input->left -= len;
    return taken;
}

Str input_line(Input *input)
{
    const uint8_t *end = input->left ? memchr(input->at, '\n', input->left) : NULL;
    Str line = take(input, end ? (size_t)(end - input->at) : input->left);
    input_byte(input);
    return line;
}

Str input_rest(Input *input)
{
    return take(input, input->left);
}

static bool everything;

void ask_everything(void)
{
    everything = true;
}

bool is_everything_asked(void)
{
    return everything;
}

bool is_nth(const uint8_t *data, size_t size, uint32_t n)
{
    return everything || str_hash((Str){(const char *)data, (uint32_t)size}) % n == 0;
}

static Selection all;

static void enable_all(void)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        all.enabled[i] = true;
}

/* Threads ask as well. */
const Selection *all_rules(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, enable_all);
    return &all;
}

bool is_utf8(Str s)
{
    for (uint32_t at = 0; at < s.len;) {
        uint32_t from = at;
        bool is_spelled_out = s.len - from >= 3 && memcmp(s.at + from, "\xEF\xBF\xBD", 3) == 0;
        if (utf8_next(s, &at) == UTF8_REPLACEMENT && !is_spelled_out)
            return false;
    }
    return true;
}

void check_sentence(Str s)
{
    CHECK(s.len > 0, "a refusal gives its reason");
}

void sink_open(Sink *sink)
{
    sink->out = open_memstream(&sink->at, &sink->len);
}

Str sink_close(Sink *sink)
{
    fclose(sink->out);
    return (Str){sink->at, (uint32_t)sink->len};
}

/* A baseline that somebody edited, and findings matched with it.
 * Input: a byte that chooses; then the text of a baseline, or a path, a scope and a statement, one
 * a line, for findings. */
#include <string.h>

#include "harness.h"
#include "report/baseline.h"

#define ROOT STR("/no/such/folder")

static Baseline *read_back(Arena *arena, Str text)
{
    Baseline *baseline = baseline_new(arena, ROOT);
    Str why = STR("");
    CHECK(baseline_read(baseline, text, &why), "what was written is read: %.*s", STR_ARG(why));
    return baseline;
}

static Str written(Arena *arena, const Baseline *baseline)
{
    Buffer out = {0};
    baseline_write(baseline, &out);
    Str copy = arena_copy(arena, buffer_str(&out));
    buffer_free(&out);
    return copy;
}

static FileReport report_of(Arena *arena, Input *input)
{
    FileReport report = {.results = ARENA_ARRAY(arena, Result, 8)};
    while (input->left && report.count < 8) {
        uint32_t rule = input_below(input, RULE_COUNT);
        report.results[report.count] = (Result){.rule = RULES[rule],
                                                .rule_index = rule,
                                                .scope = input_line(input),
                                                .statement = input_line(input)};
        report.count++;
    }
    return report;
}

/* Writing, reading and writing again gives the same text, and knows the same number. */
static Baseline *check_round_trip(Arena *arena, const Baseline *baseline)
{
    Str first = written(arena, baseline);
    Baseline *again = read_back(arena, first);
    CHECK(baseline_count(again) == baseline_count(baseline), "%u were written, %u are read",
          baseline_count(baseline), baseline_count(again));
    CHECK(str_eq(first, written(arena, again)), "a second writing changes nothing");
    return again;
}

/* As a source's text is; of file names JSON may keep less. */
static bool is_plain(Str s)
{
    return is_utf8(s) && (!s.len || !memchr(s.at, 0, s.len));
}

static void check_marks(Arena *arena, Input *input)
{
    Str path = input_line(input);
    FileReport report = report_of(arena, input);
    Baseline *baseline = baseline_new(arena, ROOT);
    bool is_text = is_plain(path);
    for (uint32_t i = 0; i < report.count; i++)
        is_text =
            is_text && is_plain(report.results[i].scope) && is_plain(report.results[i].statement);
    baseline_add(baseline, path, &report);
    Baseline *again =
        is_text ? check_round_trip(arena, baseline) : read_back(arena, written(arena, baseline));
    baseline_mark(baseline, path, &report);
    for (uint32_t i = 0; i < report.count; i++)
        CHECK(report.results[i].novelty == NOVELTY_UNCHANGED, "what is in a baseline is not new");
    baseline_mark(again, path, &report);
    for (uint32_t i = 0; i < report.count && is_text; i++)
        CHECK(report.results[i].novelty == NOVELTY_UNCHANGED, "nor when it was read from a file");
}

static void check_text(Arena *arena, Str text)
{
    Baseline *baseline = baseline_new(arena, ROOT);
    Str why = STR("");
    bool is_read = baseline_read(baseline, text, &why);
    if (is_read && is_utf8(text))
        check_round_trip(arena, baseline);
    if (!is_read)
        check_sentence(why);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = fresh_arena();
    Input input = {data, size};
    if (input_byte(&input) % 2)
        check_marks(arena, &input);
    else
        check_text(arena, input_rest(&input));
    return 0;
}

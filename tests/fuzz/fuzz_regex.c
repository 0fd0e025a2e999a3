/* The script's own regular expressions, tried on values of the data.
 * Input: a byte of flags, a byte of use, the pattern up to a line feed, values, one a line. */
#include "data/pattern.h"
#include "harness.h"

#define MOST_VALUES 16u

static Samples read_values(Arena *arena, Input *input)
{
    Samples values = {0};
    while (input->left && values.count < MOST_VALUES) {
        Sample sample = {.value = input_line(input), .count = values.count + 1};
        LIST_ADD(arena, &values, sample);
    }
    return values;
}

static bool is_boundary(Str value, uint32_t offset)
{
    return offset == value.len || ((unsigned char)value.at[offset] & 0xC0) != 0x80;
}

static void check_hit(Str value, const PatternHit *hit)
{
    CHECK(hit->start <= hit->end && hit->end <= value.len, "a match lies in its value");
    CHECK(is_boundary(value, hit->start) && is_boundary(value, hit->end), "and between characters");
    if (hit->has_group)
        CHECK(hit->group_start <= hit->group_end && hit->group_end <= value.len,
              "and so does its group");
    if (!hit->is_found)
        CHECK(!hit->has_group && !hit->end, "where nothing is found nothing is said");
}

static void check_result(const PatternResult *result, const Samples *values)
{
    if (result->status != PATTERN_TRIED) {
        check_sentence(result->why);
        return;
    }
    uint32_t found = 0;
    for (uint32_t i = 0; i < values->count; i++) {
        check_hit(values->at[i].value, &result->hits[i]);
        found += result->hits[i].is_found;
    }
    CHECK(found == result->matched && values->count - found == result->unmatched,
          "%u found, %u said", found, result->matched);
    CHECK(!result->matched == !result->first_matched, "the first match is shown when there is one");
}

/* What a whole value matches is found in it too, and at its start. */
static void check_uses(const PatternResult *tried, uint32_t count)
{
    const PatternResult *search = &tried[PATTERN_SEARCH], *match = &tried[PATTERN_MATCH],
                        *whole = &tried[PATTERN_FULLMATCH];
    if (search->status != PATTERN_TRIED || match->status != PATTERN_TRIED ||
        whole->status != PATTERN_TRIED)
        return;
    for (uint32_t i = 0; i < count; i++) {
        CHECK(!match->hits[i].is_found || search->hits[i].is_found, "a match is found by search");
        CHECK(!whole->hits[i].is_found || match->hits[i].is_found, "a full match is a match");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = fresh_arena();
    Input input = {data, size};
    uint32_t flags = input_byte(&input) & 31u;
    bool all_uses = input_below(&input, 4) == 0;
    Str pattern = input_line(&input);
    Samples values = read_values(arena, &input);
    PatternResult tried[3];
    for (uint32_t use = 0; use < (all_uses ? 3u : 1u); use++) {
        tried[use] = pattern_try(arena, pattern, flags, (PatternUse)use, &values);
        check_result(&tried[use], &values);
    }
    if (all_uses)
        check_uses(tried, values.count);
    return 0;
}

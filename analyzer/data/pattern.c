#include "data/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "data/pattern_python.h"

#define MOST_PATTERN_BYTES 4096u
#define MOST_SUBJECT_BYTES 8192u
#define MOST_STEPS 2000000u
#define STEP_BYTES 64u /* a step may look at all that is left of the subject */
#define HEAP_KIBIBYTES 2048u
#define OUT_OF_STEPS (-1000)

struct Pattern {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
    int64_t steps; /* that are left */
};

static void *allocate(size_t bytes, void *arena)
{
    return arena_alloc(arena, bytes);
}

/* The arena goes as a whole. */
static void keep(void *memory, void *arena)
{
    (void)memory;
    (void)arena;
}

static int count_step(pcre2_callout_block *block, void *data)
{
    Pattern *pattern = data;
    pattern->steps -= 1 + (int64_t)((block->subject_length - block->current_position) / STEP_BYTES);
    return pattern->steps < 0 ? OUT_OF_STEPS : 0;
}

static uint32_t pcre_options(uint32_t flags)
{
    uint32_t options =
        PCRE2_UTF | PCRE2_AUTO_CALLOUT | PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_BACKSLASH_C;
    options |= flags & PATTERN_IGNORECASE ? PCRE2_CASELESS : 0;
    options |= flags & PATTERN_MULTILINE ? PCRE2_MULTILINE : 0;
    options |= flags & PATTERN_DOTALL ? PCRE2_DOTALL : 0;
    options |= flags & PATTERN_VERBOSE ? PCRE2_EXTENDED : 0;
    options |= flags & PATTERN_ASCII ? 0 : PCRE2_UCP;
    return options;
}

/* Limits of PCRE2's own, where Python goes on. */
static bool is_own_limit(int error)
{
    switch (error) {
    case PCRE2_ERROR_QUANTIFIER_TOO_BIG:
    case PCRE2_ERROR_PATTERN_TOO_LARGE:
    case PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP:
    case PCRE2_ERROR_LOOKBEHIND_TOO_LONG:
    case PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED:
    case PCRE2_ERROR_SUBPATTERN_NAME_TOO_LONG:
    case PCRE2_ERROR_TOO_MANY_NAMED_SUBPATTERNS:
    case PCRE2_ERROR_HEAP_FAILED:
        return true;
    default:
        return false;
    }
}

static pcre2_code *compile(pcre2_general_context *memory, Str text, uint32_t flags, int *error)
{
    pcre2_compile_context *context = pcre2_compile_context_create(memory);
    pcre2_set_newline(context, PCRE2_NEWLINE_LF);
    size_t at;
    return pcre2_compile((PCRE2_SPTR)(text.len ? text.at : ""), text.len, pcre_options(flags),
                         error, &at, context);
}

static Pattern *prepare(Arena *arena, Str text, uint32_t flags, int *error)
{
    pcre2_general_context *memory = pcre2_general_context_create(allocate, keep, arena);
    pcre2_code *code = compile(memory, text, flags, error);
    if (!code)
        return NULL;
    Pattern *pattern = ARENA_NEW(arena, Pattern);
    pattern->code = code;
    pattern->data = pcre2_match_data_create_from_pattern(code, memory);
    pattern->context = pcre2_match_context_create(memory);
    pattern->steps = MOST_STEPS;
    pcre2_set_heap_limit(pattern->context, HEAP_KIBIBYTES);
    pcre2_set_match_limit(pattern->context, MOST_STEPS);
    pcre2_set_depth_limit(pattern->context, MOST_STEPS);
    pcre2_set_callout(pattern->context, count_step, pattern);
    return pattern;
}

Pattern *pattern_new(Arena *arena, Str python, uint32_t flags, PatternStatus *status, Str *why)
{
    Str text;
    if (python.len > MOST_PATTERN_BYTES) {
        *status = PATTERN_UNKNOWN;
        *why = STR("the pattern is too long");
        return NULL;
    }
    *status = pattern_translate(arena, python, &flags, &text, why);
    if (*status != PATTERN_TRIED)
        return NULL;
    int error = 0;
    Pattern *pattern = prepare(arena, text, flags, &error);
    if (pattern)
        return pattern;
    char message[120] = "";
    pcre2_get_error_message(error, (PCRE2_UCHAR *)message, sizeof message);
    *status = is_own_limit(error) ? PATTERN_UNKNOWN : PATTERN_INVALID;
    *why = arena_printf(arena, "the pattern does not compile: %s", message);
    return NULL;
}

uint32_t pattern_groups(const Pattern *pattern)
{
    uint32_t groups = 0;
    pcre2_pattern_info(pattern->code, PCRE2_INFO_CAPTURECOUNT, &groups);
    return groups;
}

static uint32_t match_options(PatternUse use)
{
    switch (use) {
    case PATTERN_SEARCH:
        return 0;
    case PATTERN_MATCH:
        return PCRE2_ANCHORED;
    case PATTERN_FULLMATCH:
        return PCRE2_ANCHORED | PCRE2_ENDANCHORED;
    }
    return 0;
}

bool pattern_is_exhausted(const Pattern *pattern)
{
    return pattern->steps < 0;
}

static bool is_limit_of_match(int error)
{
    return error == OUT_OF_STEPS || error == PCRE2_ERROR_MATCHLIMIT ||
           error == PCRE2_ERROR_DEPTHLIMIT || error == PCRE2_ERROR_HEAPLIMIT;
}

bool pattern_find(Pattern *pattern, PatternUse use, Str subject, uint32_t from, PatternHit *hit)
{
    *hit = (PatternHit){0};
    if (subject.len > MOST_SUBJECT_BYTES || pattern->steps < 0)
        return false;
    int result =
        pcre2_match(pattern->code, (PCRE2_SPTR)(subject.len ? subject.at : ""), subject.len, from,
                    match_options(use), pattern->data, pattern->context);
    if (is_limit_of_match(result))
        pattern->steps = -1;
    if (result < 0)
        return result == PCRE2_ERROR_NOMATCH;
    const size_t *ends = pcre2_get_ovector_pointer(pattern->data);
    *hit = (PatternHit){.is_found = true, .start = (uint32_t)ends[0], .end = (uint32_t)ends[1]};
    if (result > 1 && ends[2] != PCRE2_UNSET) {
        hit->has_group = true;
        hit->group_start = (uint32_t)ends[2];
        hit->group_end = (uint32_t)ends[3];
    }
    return true;
}

static void count_hit(PatternResult *result, const Sample *value, bool is_found)
{
    if (is_found) {
        result->matched++;
        result->matched_rows += value->count;
        if (!result->first_matched)
            result->first_matched = value;
        return;
    }
    result->unmatched++;
    result->unmatched_rows += value->count;
    if (!result->first_unmatched)
        result->first_unmatched = value;
}

PatternResult pattern_try(Arena *arena, Str pattern, uint32_t flags, PatternUse use,
                          const Samples *values)
{
    PatternResult result = {0};
    Pattern *compiled = pattern_new(arena, pattern, flags, &result.status, &result.why);
    if (!compiled)
        return result;
    PatternHit *hits = ARENA_ARRAY(arena, PatternHit, values->count);
    for (uint32_t i = 0; i < values->count; i++) {
        if (!pattern_find(compiled, use, values->at[i].value, 0, &hits[i]))
            return (PatternResult){.status = PATTERN_UNKNOWN,
                                   .is_exhausted = pattern_is_exhausted(compiled),
                                   .why = STR("the pattern takes too long on a value")};
        count_hit(&result, &values->at[i], hits[i].is_found);
    }
    result.hits = hits;
    return result;
}

#include "data/sniff.h"

#include <string.h>

#include "data/pattern.h"

#define ASCII 127u

typedef struct Counts {
    uint32_t of[ASCII]; /* how often each character was seen */
    char order[ASCII];  /* the characters in the order in which they were first seen */
    uint32_t kinds;
} Counts;

static void count(Counts *counts, char c)
{
    if ((unsigned char)c >= ASCII)
        return;
    if (counts->of[(unsigned char)c]++ == 0)
        counts->order[counts->kinds++] = c;
}

/* The most frequent character, the first one seen of several; NUL when there is none. */
static char most_frequent(const Counts *counts)
{
    char best = '\0';
    for (uint32_t i = 0; i < counts->kinds; i++) {
        char c = counts->order[i];
        if (!best || counts->of[(unsigned char)c] > counts->of[(unsigned char)best])
            best = c;
    }
    return best;
}

/* What Python looks for first: quoted text with a separator before it, behind it, or both. */
static const struct {
    const char *pattern;
    bool is_last; /* the separator is the last character of the match, otherwise the first */
} BESIDE_QUOTES[] = {
    {"([^\\w\\n\"']) ?([\"']).*?\\2\\1", false},
    {"^([\"']).*?\\1[^\\w\\n\"']", true},
    {"[^\\w\\n\"'] ?([\"']).*?\\1$", false},
};

static void count_matches(Pattern *pattern, bool is_last, Str line, Counts *counts)
{
    PatternHit hit = {0};
    while (pattern_find(pattern, PATTERN_SEARCH, line, hit.end, &hit) && hit.is_found)
        count(counts, line.at[is_last ? hit.end - 1 : hit.start]);
}

static char beside_quotes(Arena *arena, Str line)
{
    PatternStatus status;
    Str why;
    for (size_t i = 0; i < sizeof BESIDE_QUOTES / sizeof *BESIDE_QUOTES; i++) {
        Pattern *pattern =
            pattern_new(arena, str_of(BESIDE_QUOTES[i].pattern), PATTERN_DOTALL, &status, &why);
        Counts counts = {0};
        count_matches(pattern, BESIDE_QUOTES[i].is_last, line, &counts);
        if (counts.kinds)
            return most_frequent(&counts);
    }
    return '\0';
}

/* Without quotes any character of the line may separate: the preferred ones do, then the most
 * frequent, and among those the last in the alphabet. Python's answer for a line without any of
 * them is often absurd, and is what pandas then uses. */
static char anywhere(Str line)
{
    static const char PREFERRED[] = ",\t; :";
    Counts counts = {0};
    for (uint32_t i = 0; i < line.len; i++)
        count(&counts, line.at[i]);
    for (const char *c = PREFERRED; *c; c++)
        if (counts.of[(unsigned char)*c])
            return *c;
    char best = '\0';
    for (uint32_t c = 1; c < ASCII; c++)
        if (counts.of[c] && counts.of[c] >= counts.of[(unsigned char)best])
            best = (char)c;
    return best;
}

char sniff_separator(Arena *arena, Str line)
{
    char found = '\0';
    if (str_has(line, "\"") || str_has(line, "'"))
        found = beside_quotes(arena, line);
    return found ? found : anywhere(line);
}

#include "base/spelling.h"

#include <string.h>

#define LONGEST 64u

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* One row of the table: distances between a[0..i] and every prefix of b. */
static uint32_t fill_row(Str a, Str b, uint32_t i, const uint32_t *before_last,
                         const uint32_t *last, uint32_t *row)
{
    uint32_t smallest = row[0] = i;
    for (uint32_t j = 1; j <= b.len; j++) {
        uint32_t change = a.at[i - 1] != b.at[j - 1];
        row[j] = least(least(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1])
            row[j] = least(row[j], before_last[j - 2] + 1);
        smallest = least(smallest, row[j]);
    }
    return smallest;
}

uint32_t spelling_distance(Str a, Str b, uint32_t most)
{
    uint32_t gap = a.len > b.len ? a.len - b.len : b.len - a.len;
    if (gap > most || a.len > LONGEST || b.len > LONGEST)
        return SPELLING_FAR;
    uint32_t rows[3][LONGEST + 1];
    for (uint32_t j = 0; j <= b.len; j++)
        rows[0][j] = j;
    for (uint32_t i = 1; i <= a.len; i++)
        if (fill_row(a, b, i, rows[(i + 1) % 3], rows[(i - 1) % 3], rows[i % 3]) > most)
            return SPELLING_FAR;
    uint32_t distance = rows[a.len % 3][b.len];
    return distance > most ? SPELLING_FAR : distance;
}

bool spelling_near(Str a, Str b)
{
    uint32_t shorter = least(a.len, b.len);
    return !str_eq(a, b) && spelling_distance(a, b, shorter >= 8 ? 2 : 1) != SPELLING_FAR;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* The word or single other character at *at: `Contract`, ` `, `valid`, `_`, `2`. */
static Str next_word(Str name, uint32_t *at)
{
    uint32_t start = *at;
    if (*at < name.len && !is_letter(name.at[(*at)++]))
        return str_slice(name, start, *at);
    while (*at < name.len && is_letter(name.at[*at]) &&
           !(is_capital(name.at[*at]) && !is_capital(name.at[*at - 1])))
        (*at)++;
    return str_slice(name, start, *at);
}

static bool begins_with(Str s, Str beginning)
{
    return s.len >= beginning.len && str_eq(str_slice(s, 0, beginning.len), beginning);
}

static bool ends_with(Str s, Str end)
{
    return s.len >= end.len && str_eq(str_slice(s, s.len - end.len, s.len), end);
}

/* `pricee` and `Overal`: the letter at the end is there twice, or only once. */
static bool is_doubled_at_end(Str longer, Str shorter)
{
    return longer.len == shorter.len + 1 && begins_with(longer, shorter) && shorter.len &&
           longer.at[longer.len - 1] == shorter.at[shorter.len - 1] &&
           is_letter(longer.at[longer.len - 1]);
}

#define SHORTEST_CUT 5u

/* What is left of prices, named, rainy, Asian without the last letter is a word of its own, and so
 * it is of many a word in `e`: Preise, presente. */
static bool is_end_that_makes_no_word(Str meant)
{
    char last = meant.at[meant.len - 1], before = meant.at[meant.len - 2];
    bool is_after_these = before == 'c' || before == 'g' || before == 'u';
    return last == 'e' ? is_after_these : memchr("tghkm", last, 5) != NULL;
}

/* `amoun` and `pvalu`: the last letter is lost from a word of five letters or more. */
static bool is_cut_short(Str name, Str meant)
{
    uint32_t letters = 0;
    while (letters < name.len && is_letter(name.at[name.len - 1 - letters]))
        letters++;
    return letters >= SHORTEST_CUT && meant.len == name.len + 1 && begins_with(meant, name) &&
           is_end_that_makes_no_word(meant);
}

static bool is_affixed(Str a, Str b)
{
    bool is_family = begins_with(a, b) || begins_with(b, a) || ends_with(a, b) || ends_with(b, a);
    return is_family && !is_doubled_at_end(a, b) && !is_doubled_at_end(b, a);
}

#define SHORTEST_WORD 4u
#define SHORTEST_DOUBLED 3u /* `t_maxx`; `ad` and `add`, `al` and `all` are shorter */

static bool is_word_near(Str a, Str b)
{
    bool is_doubled = is_doubled_at_end(a, b) || is_doubled_at_end(b, a);
    return least(a.len, b.len) >= (is_doubled ? SHORTEST_DOUBLED : SHORTEST_WORD) &&
           a.at[0] == b.at[0] && spelling_near(a, b);
}

bool spelling_is_slip(Str name, Str meant)
{
    uint32_t at = 0, other = 0;
    if (!spelling_near(name, meant) || (is_affixed(name, meant) && !is_cut_short(name, meant)))
        return false;
    while (at < name.len && other < meant.len) {
        Str a = next_word(name, &at), b = next_word(meant, &other);
        if (!str_eq(a, b) && !is_word_near(a, b))
            return false;
    }
    return at == name.len && other == meant.len;
}

#define MOST_WORDS 8u

static bool is_of_word(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9');
}

/* Without what stands between them; MOST_WORDS + 1: more. */
static uint32_t split_words(Str name, Str words[MOST_WORDS])
{
    uint32_t count = 0;
    for (uint32_t at = 0; at < name.len;) {
        uint32_t from = at;
        while (at < name.len && is_of_word(name.at[at]))
            at++;
        if (at > from && count == MOST_WORDS)
            return MOST_WORDS + 1;
        if (at > from)
            words[count++] = str_slice(name, from, at);
        at += at == from;
    }
    return count;
}

bool spelling_has_same_words(Str a, Str b)
{
    Str left[MOST_WORDS], right[MOST_WORDS];
    uint32_t count = split_words(a, left);
    if (count < 2 || count > MOST_WORDS || split_words(b, right) != count)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t k = 0;
        while (k < count && !(right[k].len && str_eq_folded(left[i], right[k])))
            k++;
        if (k == count)
            return false;
        right[k] = (Str){0};
    }
    return true;
}

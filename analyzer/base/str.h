/* Borrowed strings: a place and a length in bytes, not ended by NUL, owned by whoever made the
 * bytes (a source text, an arena, a literal). Small enough to pass by value. */
#ifndef WRANGLINT_BASE_STR_H
#define WRANGLINT_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Str {
    const char *at; /* may be NULL when len is 0 */
    uint32_t len;   /* bytes */
} Str;

/* A Str over a string literal, usable in static initializers as STR_INIT. */
#define STR_INIT(literal)                        \
    {                                            \
        (literal), (uint32_t)sizeof(literal) - 1 \
    }
#define STR(literal) ((Str)STR_INIT(literal))

/* For printf: printf("%.*s", STR_ARG(s)). */
#define STR_ARG(s) (int)(s).len, (s).len ? (s).at : ""

Str str_of(const char *zero_ended);
Str str_slice(Str s, uint32_t from, uint32_t to); /* [from, to), clamped to the string */
bool str_eq(Str a, Str b);
bool str_is(Str a, const char *zero_ended);
bool str_starts(Str s, const char *prefix);
bool str_ends(Str s, const char *suffix);
int str_order(Str a, Str b); /* bytewise, like strcmp */
uint32_t str_hash(Str s);

/* The offset of the first NEEDLE at or behind FROM, or s.len when there is none. */
uint32_t str_find(Str s, const char *needle, uint32_t from);
bool str_has(Str s, const char *needle);
bool str_contains(Str s, Str part); /* the same for a part of known length; "" is in every text */

/* What stands behind the last SEPARATOR; all of S when there is none. */
Str str_behind_last(Str s, char separator);

/* Without ASCII white space at both ends. */
Str str_trim(Str s);

/* Equal when ASCII case, blanks, underscores and hyphens are set aside. */
bool str_eq_folded(Str a, Str b);

/* Is S one of the names in WORDS, a list separated by single blanks? */
bool str_in_words(Str s, const char *words);

/* Characters (code points) in the first BYTES bytes of S; S is valid UTF-8. */
uint32_t str_characters(Str s, uint32_t bytes);

#endif

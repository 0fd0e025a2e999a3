#include "base/digest.h"

#include <inttypes.h>
#include <stdio.h>

/* The whole library is its header then, and nothing needs to be linked. */
#define XXH_INLINE_ALL
#include <xxhash.h>

Digest digest_of(Str bytes, uint32_t kind)
{
    XXH128_hash_t hash = XXH3_128bits_withSeed(bytes.len ? bytes.at : "", bytes.len, kind);
    return (Digest){hash.low64, hash.high64};
}

bool digest_eq(Digest a, Digest b)
{
    return a.low == b.low && a.high == b.high;
}

void digest_write(Digest digest, char digits[DIGEST_DIGITS + 1])
{
    snprintf(digits, DIGEST_DIGITS + 1, "%016" PRIx64 "%016" PRIx64, digest.high, digest.low);
}

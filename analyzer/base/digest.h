/* Fingerprints of bytes: equal bytes have equal ones, and different bytes have different ones but
 * for an accident that nobody lives to see. They are no defence against someone who looks for two
 * texts with one fingerprint, and differ between kinds of machines. */
#ifndef WRANGLINT_BASE_DIGEST_H
#define WRANGLINT_BASE_DIGEST_H

#include "base/str.h"

typedef struct Digest {
    uint64_t low, high;
} Digest;

/* The fingerprint of BYTES; KIND tells equal bytes of different meanings apart. */
Digest digest_of(Str bytes, uint32_t kind);

bool digest_eq(Digest a, Digest b);

#define DIGEST_DIGITS 32u

/* Writes DIGEST as lower-case hexadecimal digits, ended by NUL. */
void digest_write(Digest digest, char digits[DIGEST_DIGITS + 1]);

#endif

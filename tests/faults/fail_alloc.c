/* Preloaded: lets the allocation number FAIL_AT (from 1) fail, and with FAIL_ON all behind it too.
 * Writes how many there were into the file FAIL_COUNT. Needs glibc's names for its own allocator.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void *__libc_malloc(size_t bytes);
void *__libc_calloc(size_t count, size_t bytes);
void *__libc_realloc(void *old, size_t bytes);

static atomic_long so_far;
static long fail_at;
static int fails_on;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("FAIL_AT");
    fail_at = at ? atol(at) : 0;
    fails_on = getenv("FAIL_ON") != NULL;
    atomic_store(&so_far, 0);
}

__attribute__((destructor)) static void end(void)
{
    char text[32];
    const char *path = getenv("FAIL_COUNT");
    int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666) : -1;
    int len = snprintf(text, sizeof text, "%ld", atomic_load(&so_far));
    if (file >= 0 && write(file, text, (size_t)len) == len)
        close(file);
}

static int fails(void)
{
    long number = atomic_fetch_add(&so_far, 1) + 1;
    if (!fail_at || (fails_on ? number < fail_at : number != fail_at))
        return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t bytes)
{
    return fails() ? NULL : __libc_malloc(bytes);
}

void *calloc(size_t count, size_t bytes)
{
    return fails() ? NULL : __libc_calloc(count, bytes);
}

void *realloc(void *old, size_t bytes)
{
    return fails() ? NULL : __libc_realloc(old, bytes);
}

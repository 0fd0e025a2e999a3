/* The folder that results are kept in: one small file an entry.
 *
 * Anybody may have put there what is in it, and several runs may use it at once. So links are not
 * followed, a folder that is another user's or holds other things is not touched, and an entry is
 * put in place as a whole or not at all. What cannot be done is left undone: a cache is only ever a
 * gain in time. */
#ifndef WRANGLINT_CLI_CACHE_FOLDER_H
#define WRANGLINT_CLI_CACHE_FOLDER_H

#include "base/arena.h"
#include "base/digest.h"

#define CACHE_MOST_ENTRY_BYTES ((size_t)1 << 20)

/* May be used by several threads. */
typedef struct CacheFolder CacheFolder;

/* The folder at PATH (absolute; must outlive it), which is made once there is something to keep. */
CacheFolder *cache_folder_new(const char *path);
void cache_folder_free(CacheFolder *folder);

/* What is kept under NAME, or "" when nothing is. Memory is ARENA's. */
Str cache_folder_get(CacheFolder *folder, Arena *arena, Digest name);

/* Keeps BYTES under NAME, in place of what was there. */
void cache_folder_put(CacheFolder *folder, Digest name, Str bytes);

/* Why nothing can be kept, in words that go behind the path and a blank; "" when all is well. Asked
 * when no other thread is at work. */
Str cache_folder_trouble(const CacheFolder *folder);

/* When something was put, and no more than once a week: removes entries older than a month. Files
 * that are gone have left them, and whoever is still there has a new one after the next run. */
void cache_folder_sweep(CacheFolder *folder);

/* Removes the folder at PATH, if there is one, with all that a cache puts there, and nothing else.
 * False when it is there still: *why goes behind the path and a blank. *REMOVED: was there one? */
bool cache_folder_remove(Arena *arena, const char *path, bool *removed, Str *why);

#endif

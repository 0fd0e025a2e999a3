/* A folder of files for one test, gone with it. */
#ifndef WRANGLINT_TESTS_DATA_FOLDER_H
#define WRANGLINT_TESTS_DATA_FOLDER_H

#include <errno.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"

typedef struct Folder {
    char path[PATH_MAX];
    Arena *arena;
} Folder;

static inline Folder folder_new(void)
{
    Folder folder = {.arena = arena_new()};
    const char *parent = getenv("TMPDIR");
    snprintf(folder.path, sizeof folder.path, "%s/wranglint-test-XXXXXX",
             parent && *parent ? parent : P_tmpdir);
    if (!mkdtemp(folder.path))
        abort();
    return folder;
}

static inline int folder_remove_one(const char *path, const struct stat *info, int kind,
                                    struct FTW *place)
{
    (void)info;
    (void)kind;
    (void)place;
    return remove(path);
}

static inline void folder_free(Folder *folder)
{
    nftw(folder->path, folder_remove_one, 8, FTW_DEPTH | FTW_PHYS);
    arena_free(folder->arena);
}

/* The path of NAME in the folder. */
static inline const char *folder_path(Folder *folder, const char *name)
{
    return arena_printf(folder->arena, "%s/%s", folder->path, name).at;
}

static inline const char *folder_write(Folder *folder, const char *name, const void *bytes,
                                       size_t len)
{
    const char *path = folder_path(folder, name);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(bytes, 1, len, file) != len || fclose(file) != 0)
        abort();
    return path;
}

static inline const char *folder_text(Folder *folder, const char *name, const char *text)
{
    return folder_write(folder, name, text, strlen(text));
}

static inline const char *folder_make(Folder *folder, const char *name)
{
    const char *path = folder_path(folder, name);
    if (mkdir(path, 0777) != 0)
        abort();
    return path;
}

/* Seconds of processor time. */
static inline double seconds_now(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

#endif

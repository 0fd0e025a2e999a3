/* Configuration files: wranglint.toml, .wranglint.toml, or pyproject.toml with a table
 * [tool.wranglint]. */
#ifndef WRANGLINT_CLI_CONFIG_H
#define WRANGLINT_CLI_CONFIG_H

#include "base/map.h"
#include "cli/options.h"

typedef struct PerFileIgnore {
    Str pattern;
    Str folder; /* absolute: the pattern counts from here */
    Strs selectors;
} PerFileIgnore;

typedef struct Config {
    Str path;   /* of the file; empty: there is none */
    Str folder; /* absolute: where patterns and paths in it count from */
    Options options;
    LIST(PerFileIgnore) per_file_ignores;
} Config;

/* Reads the file at PATH and what it extends. False when it cannot be read or understood: *why is
 * one sentence that starts with the place, "pyproject.toml:12:1: there is no setting `selct`; did
 * you mean `select`?". */
bool config_read(Arena *arena, Str path, Config *config, Str *why);

/* The same from the text of the file; what it extends is not read. */
bool config_from_text(Arena *arena, Str path, Str text, Config *config, Str *why);

/* Sets what LINE of TOML says (from --config KEY=VALUE). */
bool config_set(Arena *arena, Str line, Config *config, Str *why);

/* The configuration file that holds for files in FOLDER (absolute): the nearest one above, or "".
 * Remembers its answers in FOUND. */
typedef struct ConfigFinder {
    Arena *arena;
    Map found; /* folder → index into paths */
    Strs paths;
} ConfigFinder;

Str config_find(ConfigFinder *finder, Str folder);

#endif

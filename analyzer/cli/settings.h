/* What holds for the files of one configuration: the usual values, changed by the configuration
 * file, by
 * --config KEY=VALUE and by the command line, in this order. */
#ifndef WRANGLINT_CLI_SETTINGS_H
#define WRANGLINT_CLI_SETTINGS_H

#include <stdio.h>

#include "cli/config.h"
#include "judge/selection.h"
#include "source/ignore.h"

typedef struct Layers { /* each may be NULL; the last that sets an option wins */
    const Config *file;
    const Config *inline_settings;
    const Options *command_line;
} Layers;

/* The value of ID in the last layer that sets it, or NULL. */
const OptionValue *layers_value(const Layers *layers, OptionId id);
bool layers_flag(const Layers *layers, OptionId id);
Str layers_text(const Layers *layers, OptionId id); /* or "" */

typedef struct Settings {
    Layers layers;
    Str folder; /* absolute: where the patterns of the configuration count from */
    Selection selection;
    Target target; /* TARGET_UNKNOWN when it is not configured */
    size_t most_bytes;
    Str exclude_root; /* where the patterns below count from; absolute */
    Strs exclude;     /* in place of the usual ones; see has_exclude */
    bool has_exclude;
    Strs extend_exclude;
    const IgnoreList *left_out; /* the same, to ask about one file */
    Str data_root;              /* absolute, or "" */
} Settings;

/* Works out SETTINGS; HERE is the working directory. False with one sentence in *why when a value
 * cannot be understood. */
bool settings_make(Arena *arena, const Layers *layers, Str here, Settings *settings, Str *why);

/* The selection for the file at PATH (absolute): without what per-file-ignores takes out. */
Selection settings_selection(Arena *arena, const Settings *settings, Str path);

/* Is the file at PATH (absolute), or a folder that it lies in, excluded? */
bool settings_leave_out(const Settings *settings, Str path);

/* Writes every setting and its value, as TOML, and the rules that run. */
void settings_print(const Settings *settings, FILE *out);

#endif

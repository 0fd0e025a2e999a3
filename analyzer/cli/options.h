/* What the user asked for, on the command line or in a configuration: one value for each row of
 * options.def. */
#ifndef WRANGLINT_CLI_OPTIONS_H
#define WRANGLINT_CLI_OPTIONS_H

#include "base/arena.h"

typedef enum OptionId {
#define OPTION(id, ...) OPTION_##id,
#include "cli/options.def"
#undef OPTION
    OPTION_COUNT,
} OptionId;

typedef enum OptionKind {
    OPTION_KIND_FLAG,
    OPTION_KIND_TEXT,
    OPTION_KIND_LIST,
    OPTION_KIND_REPEAT,
    OPTION_KIND_TABLE, /* only in the configuration */
} OptionKind;

typedef enum OptionGroup {
    OPTION_GROUP_RULES,
    OPTION_GROUP_FILES,
    OPTION_GROUP_OUTPUT,
    OPTION_GROUP_NEW,
    OPTION_GROUP_FIXES,
    OPTION_GROUP_CONFIGURATION,
    OPTION_GROUP_OTHER,
    OPTION_GROUP_COUNT,
} OptionGroup;

typedef struct Option { /* a row of options.def, where the columns are described */
    OptionKind kind;
    char letter;
    const char *name;
    const char *argument, *choices;
    const char *key;
    OptionGroup group;
    const char *line, *more;
} Option;

extern const Option OPTIONS[OPTION_COUNT]; /* by OptionId */

const char *option_group_title(OptionGroup group);

typedef struct OptionValue {
    bool is_set;
    bool flag;    /* FLAG */
    Strs texts;   /* TEXT: one; LIST: the parts between commas; REPEAT: one each time */
    bool is_long; /* HELP: `--help`, not `-h` */
} OptionValue;

typedef struct Options {
    OptionValue values[OPTION_COUNT];
    Strs paths; /* what is no option, in order */
} Options;

/* Reads the arguments behind the program's name. False when they cannot be understood: *why is one
 * sentence. */
bool options_parse(Arena *arena, int count, char *const *arguments, Options *options, Str *why);

/* Sets an option's value as the command line would. False with *why when TEXT is none of its
 * choices. */
bool option_set(Arena *arena, OptionId id, Str text, Options *options, Str *why);

/* Is TEXT among the choices of ID? True when there are none; of FORMAT=FILE the part before `=`
 * counts. */
bool option_allows(OptionId id, Str text);

/* The flag ID in OPTIONS, and the last text of ID or "". */
bool option_flag(const Options *options, OptionId id);
Str option_text(const Options *options, OptionId id);

#endif

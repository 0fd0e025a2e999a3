#include "cli/target_files.h"

#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "source/file.h"
#include "source/folder.h"

#define MOST_BYTES ((size_t)8 * 1024 * 1024)

/* The last release of each line but the newest: what is installed when the next line is excluded.
 */
static const Target LAST_OF_LINE[] = {PANDAS(0, 25), PANDAS(1, 5), PANDAS(2, 3)};

typedef struct Range { /* [least, below); 0: no bound */
    Target least, below;
} Range;

static Target next_minor(Target target)
{
    return target + 1;
}

static Target next_major(Target target)
{
    return PANDAS(target / 100 + 1, 0);
}

/* How many numbers VERSION has: 2 in "2.1", 1 in "2" and in "2.*". */
static uint32_t count_parts(Str version)
{
    uint32_t parts = 1;
    for (uint32_t i = 0; i < version.len; i++)
        parts += version.at[i] == '.';
    return parts - str_ends(version, ".*");
}

/* Is there a third number, and is it more than 0? "<2.1.3" admits some of 2.1, "<3.0.0" none
 * of 3.0. */
static bool has_patch(Str version)
{
    uint32_t second = str_find(version, ".", str_find(version, ".", 0) + 1);
    Str patch = str_slice(version, second + 1, version.len);
    return patch.len && isdigit((unsigned char)patch.at[0]) && patch.at[0] != '0';
}

/* Narrows RANGE by one clause: an operator and a version. */
static void add_clause(Range *range, Str operator_sign, Str version)
{
    Target target = target_parse(version);
    uint32_t parts = count_parts(version);
    if (target == TARGET_UNKNOWN)
        return;
    bool is_lower_only = str_is(operator_sign, ">") || str_is(operator_sign, ">=");
    bool is_exact = str_in_words(operator_sign, "== === = ~");
    bool is_compatible = str_in_words(operator_sign, "~= ^");
    if (is_lower_only || is_exact || is_compatible)
        range->least = target;
    if (is_exact)
        range->below = parts > 1 ? next_minor(target) : next_major(target);
    else if (is_compatible)
        range->below =
            str_is(operator_sign, "~=") && parts > 2 ? next_minor(target) : next_major(target);
    else if (str_is(operator_sign, "<"))
        range->below = has_patch(version) ? next_minor(target) : target;
    else if (str_is(operator_sign, "<="))
        range->below = next_minor(target);
}

static Target newest_below(Target below)
{
    if (below % 100)
        return below - 1;
    uint32_t line = below / 100 - 1;
    return line < sizeof LAST_OF_LINE / sizeof *LAST_OF_LINE ? LAST_OF_LINE[line] : PANDAS(line, 0);
}

Target target_of_requirement(Str specifiers)
{
    Range range = {0};
    for (uint32_t at = 0; at < specifiers.len;) {
        uint32_t sign = at;
        while (at < specifiers.len && strchr("=<>~^!", specifiers.at[at]))
            at++;
        Str operator_sign = str_slice(specifiers, sign, at);
        while (at < specifiers.len && specifiers.at[at] == ' ')
            at++;
        uint32_t version = at;
        while (at < specifiers.len &&
               (isalnum((unsigned char)specifiers.at[at]) || strchr(".*+", specifiers.at[at])))
            at++;
        if (operator_sign.len)
            add_clause(&range, operator_sign, str_slice(specifiers, version, at));
        at += at == sign;
    }
    if (range.below && range.below <= PANDAS(3, 0))
        return newest_below(range.below);
    return range.least >= PANDAS(3, 0) ? range.least : TARGET_UNKNOWN;
}

static bool is_name_character(char c)
{
    return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.';
}

/* The offset behind the next `pandas` in TEXT that is a whole name, or text.len. */
static uint32_t find_pandas(Str text, uint32_t from)
{
    for (;;) {
        uint32_t at = str_find(text, "pandas", from);
        if (at == text.len)
            return at;
        uint32_t end = at + 6;
        bool is_whole = (at == 0 || !is_name_character(text.at[at - 1])) &&
                        (end == text.len || !is_name_character(text.at[end]));
        if (is_whole)
            return end;
        from = end;
    }
}

/* `pandas[performance] >= 2.0, < 3 ; python_version > "3.9"`, `"pandas>=2"`, `pandas = "^2.0"`,
 * `pandas=2.1=py3`,
 * `- pandas >=2`: what stands behind the name on its line up to a comment, a marker or a closing
 * quote. */
static Str specifiers_behind(Str text, uint32_t at)
{
    Str line = str_slice(text, at, str_find(text, "\n", at));
    line = str_slice(line, 0, str_find(line, "#", 0));
    line = str_slice(line, 0, str_find(line, ";", 0));
    if (line.len && line.at[0] == '[')
        line = str_slice(line, str_find(line, "]", 0) + 1, line.len);
    Str trimmed = str_trim(line);
    bool is_quoted_value =
        str_starts(trimmed, "=") && str_has(trimmed, "\"") && !str_starts(trimmed, "==");
    if (!is_quoted_value)
        return str_slice(line, 0, str_find(line, "\"", 0));
    uint32_t open = str_find(trimmed, "\"", 0);
    return str_slice(trimmed, open + 1, str_find(trimmed, "\"", open + 1));
}

static Target target_of_lines(Str text)
{
    for (uint32_t at = find_pandas(text, 0); at < text.len; at = find_pandas(text, at)) {
        uint32_t line_start = at;
        while (line_start && text.at[line_start - 1] != '\n')
            line_start--;
        Str before = str_trim(str_slice(text, line_start, at - 6));
        bool is_comment = str_starts(before, "#");
        Target target =
            is_comment ? TARGET_UNKNOWN : target_of_requirement(specifiers_behind(text, at));
        if (target != TARGET_UNKNOWN)
            return target;
    }
    return TARGET_UNKNOWN;
}

/* Lock files: a line `name = "pandas"`, and `version = "2.2.3"` in one of the next few. */
static Target target_of_lock(Str text)
{
    uint32_t at = str_find(text, "name = \"pandas\"", 0);
    uint32_t version = str_find(text, "version = \"", at);
    bool is_near = version < text.len && version - at < 100;
    return is_near ? target_parse(str_slice(text, version + 11, version + 31)) : TARGET_UNKNOWN;
}

/* Pipfile.lock: "pandas": { … "version": "==2.2.3" }. */
static Target target_of_json_lock(Str text)
{
    uint32_t at = str_find(text, "\"pandas\":", 0);
    uint32_t version = str_find(text, "\"version\": \"", at);
    return version < text.len ? target_parse(str_slice(text, version + 12, version + 32))
                              : TARGET_UNKNOWN;
}

typedef struct Place {
    const char *pattern; /* of the file's name */
    Target (*read)(Str text);
} Place;

/* In the order in which they are believed. */
static const Place PLACES[] = {
    {"uv.lock", target_of_lock},
    {"poetry.lock", target_of_lock},
    {"pdm.lock", target_of_lock},
    {"Pipfile.lock", target_of_json_lock},
    {"pyproject.toml", target_of_lines},
    {"requirements*.txt", target_of_lines},
    {"environment*.y*ml", target_of_lines},
    {"Pipfile", target_of_lines},
    {"setup.cfg", target_of_lines},
};

#define PLACE_COUNT (sizeof PLACES / sizeof *PLACES)

static Target read_place(Arena *arena, const Place *place, Str folder, const char *name)
{
    Str text, why;
    Str path = arena_printf(arena, "%.*s/%s", STR_ARG(folder), name);
    bool is_read = file_read(arena, path.at, MOST_BYTES, &text, &why) == FILE_READ;
    return is_read ? place->read(text) : TARGET_UNKNOWN;
}

static int by_name(const void *left, const void *right)
{
    return str_order(((const Entry *)left)->name, ((const Entry *)right)->name);
}

/* Several files of one kind, as requirements.txt and requirements-dev.txt: the first by name that
 * says something, so that the answer does not hang on the order of the folder. */
static Target target_in(Arena *arena, Str folder)
{
    Entries entries = folder_read(arena, arena_copy(arena, folder).at);
    Target target = TARGET_UNKNOWN;
    if (entries.list.count)
        qsort(entries.list.at, entries.list.count, sizeof(Entry), by_name);
    for (size_t place = 0; place < PLACE_COUNT; place++)
        for (uint32_t i = 0; i < entries.list.count && target == TARGET_UNKNOWN; i++)
            if (fnmatch(PLACES[place].pattern, entries.list.at[i].name.at, 0) == 0)
                target = read_place(arena, &PLACES[place], folder, entries.list.at[i].name.at);
    return target;
}

static Str parent(Str path)
{
    uint32_t len = path.len;
    while (len > 1 && path.at[len - 1] != '/')
        len--;
    return str_slice(path, 0, len > 1 ? len - 1 : len);
}

static bool is_top(TargetFinder *finder, Str folder)
{
    struct stat found;
    Str mark = arena_printf(finder->arena, "%.*s/.git", STR_ARG(folder));
    return folder.len <= 1 || str_eq(folder, finder->top) || stat(mark.at, &found) == 0;
}

Target target_find(TargetFinder *finder, Str folder)
{
    Strs passed = {0};
    Target target = TARGET_UNKNOWN;
    for (Str at = folder;; at = parent(at)) {
        uint32_t known = map_get(&finder->found, at);
        target = known != MAP_ABSENT ? known : target_in(finder->arena, at);
        LIST_ADD(finder->arena, &passed, at);
        if (known != MAP_ABSENT || target != TARGET_UNKNOWN || is_top(finder, at))
            break;
    }
    for (uint32_t i = 0; i < passed.count; i++)
        map_put(finder->arena, &finder->found, arena_copy(finder->arena, passed.at[i]), target);
    return target;
}

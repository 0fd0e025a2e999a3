#include "cli/options.h"

#include "base/spelling.h"

const Option OPTIONS[OPTION_COUNT] = {
#define OPTION(id, kind, letter, name, argument, choices, key, group, line, more) \
    [OPTION_##id] = {OPTION_KIND_##kind,   letter, name, argument, choices, key,  \
                     OPTION_GROUP_##group, line,   more},
#include "cli/options.def"
#undef OPTION
};

const char *option_group_title(OptionGroup group)
{
    switch (group) {
    case OPTION_GROUP_RULES:
        return "Rules";
    case OPTION_GROUP_FILES:
        return "Files";
    case OPTION_GROUP_OUTPUT:
        return "Output";
    case OPTION_GROUP_NEW:
        return "Only what is new";
    case OPTION_GROUP_FIXES:
        return "Fixes";
    case OPTION_GROUP_CONFIGURATION:
        return "Configuration";
    case OPTION_GROUP_OTHER:
        return "Other";
    case OPTION_GROUP_COUNT:
        break;
    }
    return "";
}

bool option_flag(const Options *options, OptionId id)
{
    return options->values[id].flag;
}

Str option_text(const Options *options, OptionId id)
{
    const Strs *texts = &options->values[id].texts;
    return texts->count ? texts->at[texts->count - 1] : STR("");
}

bool option_allows(OptionId id, Str text)
{
    Str word = str_slice(text, 0, str_find(text, "=", 0));
    return !OPTIONS[id].choices || str_in_words(word, OPTIONS[id].choices);
}

static void add_parts(Arena *arena, Strs *texts, Str text)
{
    for (uint32_t from = 0; from <= text.len;) {
        uint32_t end = str_find(text, ",", from);
        Str part = str_trim(str_slice(text, from, end));
        if (part.len)
            LIST_ADD(arena, texts, part);
        from = end + 1;
    }
}

bool option_set(Arena *arena, OptionId id, Str text, Options *options, Str *why)
{
    OptionValue *value = &options->values[id];
    value->is_set = true;
    if (!option_allows(id, text)) {
        *why = arena_printf(arena, "`%.*s` is no value for --%s; there are: %s", STR_ARG(text),
                            OPTIONS[id].name, OPTIONS[id].choices);
        return false;
    }
    switch (OPTIONS[id].kind) {
    case OPTION_KIND_FLAG:
        value->flag = true;
        break;
    case OPTION_KIND_LIST:
        add_parts(arena, &value->texts, text);
        break;
    case OPTION_KIND_TEXT:
    case OPTION_KIND_REPEAT:
    case OPTION_KIND_TABLE:
        LIST_ADD(arena, &value->texts, text);
        break;
    }
    return true;
}

/* The arguments being read. */
typedef struct Reader {
    Arena *arena;
    int count;
    char *const *arguments;
    int at;
    Options *options;
    Str *why;
} Reader;

static OptionId find_name(Str name)
{
    uint32_t id = 0;
    while (id < OPTION_COUNT && !(name.len && str_is(name, OPTIONS[id].name)))
        id++;
    return (OptionId)id;
}

static OptionId find_letter(char letter)
{
    uint32_t id = 0;
    while (id < OPTION_COUNT && OPTIONS[id].letter != letter)
        id++;
    return (OptionId)id;
}

static Str nearest_name(Str name)
{
    Str nearest = STR("");
    uint32_t least = SPELLING_FAR;
    for (uint32_t id = 0; id < OPTION_COUNT; id++) {
        Str candidate = str_of(OPTIONS[id].name);
        uint32_t distance = candidate.len ? spelling_distance(name, candidate, 4) : SPELLING_FAR;
        bool is_near = distance < least && distance * 2 <= name.len;
        least = is_near ? distance : least;
        nearest = is_near ? candidate : nearest;
    }
    return nearest;
}

static bool refuse_unknown(Reader *reader, Str name)
{
    Str nearest = nearest_name(name);
    *reader->why =
        nearest.len ? arena_printf(reader->arena, "there is no option --%.*s; did you mean --%.*s?",
                                   STR_ARG(name), STR_ARG(nearest))
                    : arena_printf(reader->arena, "there is no option --%.*s; see wranglint --help",
                                   STR_ARG(name));
    return false;
}

/* The argument behind the current one is the value of ID. */
static bool take_value(Reader *reader, OptionId id)
{
    if (reader->at + 1 >= reader->count) {
        *reader->why = arena_printf(reader->arena, "--%s needs a value: %s", OPTIONS[id].name,
                                    OPTIONS[id].argument);
        return false;
    }
    Str value = str_of(reader->arguments[++reader->at]);
    return option_set(reader->arena, id, value, reader->options, reader->why);
}

static bool read_long(Reader *reader, Str argument)
{
    uint32_t equals = str_find(argument, "=", 0);
    Str name = str_slice(argument, 0, equals);
    OptionId id = find_name(name);
    if (id == OPTION_COUNT)
        return refuse_unknown(reader, name);
    reader->options->values[id].is_long = true;
    bool has_value = equals < argument.len;
    if (OPTIONS[id].kind != OPTION_KIND_FLAG && !has_value)
        return take_value(reader, id);
    if (OPTIONS[id].kind == OPTION_KIND_FLAG && has_value) {
        *reader->why = arena_printf(reader->arena, "--%.*s takes no value", STR_ARG(name));
        return false;
    }
    Str value = str_slice(argument, equals + 1, argument.len);
    return option_set(reader->arena, id, value, reader->options, reader->why);
}

/* -q, -qv, -j4, -j 4 */
static bool read_letters(Reader *reader, Str letters)
{
    for (uint32_t i = 0; i < letters.len; i++) {
        OptionId id = find_letter(letters.at[i]);
        if (id == OPTION_COUNT) {
            *reader->why = arena_printf(
                reader->arena, "there is no option -%c; see wranglint --help", letters.at[i]);
            return false;
        }
        bool is_flag = OPTIONS[id].kind == OPTION_KIND_FLAG;
        Str rest = str_slice(letters, i + 1, letters.len);
        if (!is_flag && !rest.len)
            return take_value(reader, id);
        if (!option_set(reader->arena, id, rest, reader->options, reader->why))
            return false;
        if (!is_flag)
            return true;
    }
    return true;
}

static bool read_argument(Reader *reader, bool *only_paths)
{
    Str argument = str_of(reader->arguments[reader->at]);
    bool is_path = *only_paths || argument.len < 2 || argument.at[0] != '-';
    if (is_path) {
        LIST_ADD(reader->arena, &reader->options->paths, argument);
        return true;
    }
    if (str_is(argument, "--")) {
        *only_paths = true;
        return true;
    }
    if (str_starts(argument, "--"))
        return read_long(reader, str_slice(argument, 2, argument.len));
    return read_letters(reader, str_slice(argument, 1, argument.len));
}

bool options_parse(Arena *arena, int count, char *const *arguments, Options *options, Str *why)
{
    Reader reader = {arena, count, arguments, 0, options, why};
    bool only_paths = false;
    for (; reader.at < count; reader.at++)
        if (!read_argument(&reader, &only_paths))
            return false;
    return true;
}

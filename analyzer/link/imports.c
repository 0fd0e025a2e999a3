#include "link/imports.h"

#include "link/words.h"

#define LONGEST_MODULE 200u /* bytes between `from` and `import` */

typedef struct Reader {
    Arena *arena;
    Str text;
    uint32_t at;
    bool is_bracketed; /* line ends do not count */
    Strs names;
} Reader;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\\';
}

/* Is the line end at AT none for Python? */
static bool is_continued(Str text, uint32_t at)
{
    while (at > 0 && text.at[at - 1] == '\r')
        at--;
    return at > 0 && text.at[at - 1] == '\\';
}

static void pass_blanks(Reader *reader)
{
    Str text = reader->text;
    while (reader->at < text.len) {
        char c = text.at[reader->at];
        bool passes =
            is_blank(c) || (c == '\n' && (reader->is_bracketed || is_continued(text, reader->at)));
        if (c == '#' && reader->is_bracketed)
            reader->at = str_find(text, "\n", reader->at);
        else if (passes)
            reader->at++;
        else
            return;
    }
}

static bool take(Reader *reader, char c)
{
    pass_blanks(reader);
    bool is_there = reader->at < reader->text.len && reader->text.at[reader->at] == c;
    reader->at += is_there;
    return is_there;
}

static Str take_word(Reader *reader)
{
    pass_blanks(reader);
    Str word = word_at(reader->text, reader->at);
    reader->at += word.len;
    return word;
}

/* `a.b` */
static Str take_dotted(Reader *reader)
{
    pass_blanks(reader);
    uint32_t start = reader->at;
    while (reader->at < reader->text.len &&
           (is_word_byte(reader->text.at[reader->at]) || reader->text.at[reader->at] == '.'))
        reader->at++;
    return str_slice(reader->text, start, reader->at);
}

/* Where the statement may begin that has an `import` at AT. */
static uint32_t statement_start(Str text, uint32_t at)
{
    uint32_t least = at > LONGEST_MODULE ? at - LONGEST_MODULE : 0;
    while (at > least && text.at[at - 1] != ';' &&
           (text.at[at - 1] != '\n' || is_continued(text, at - 1)))
        at--;
    return at;
}

/* `..a` of `from ..a import`, of which BEFORE is all but the last word, without blanks; "" for a
 * plain import. */
static Str module_of(Arena *arena, Str before)
{
    uint32_t from = before.len;
    for (uint32_t at = str_find(before, "from", 0); at < before.len;
         at = str_find(before, "from", at + 4))
        from = at;
    char *module = arena_alloc(arena, before.len + 1);
    uint32_t len = 0;
    for (uint32_t i = from + 4; i < before.len; i++)
        if (!is_blank(before.at[i]) && before.at[i] != '\n')
            module[len++] = before.at[i];
    return (Str){module, len};
}

static void add_name(Reader *reader, Str module, Str name)
{
    Str whole = module.len
                    ? arena_printf(reader->arena, "%.*s.%.*s", STR_ARG(module), STR_ARG(name))
                    : name;
    if (name.len)
        LIST_ADD(reader->arena, &reader->names, whole);
}

/* Behind an `import`. */
static void read_names(Reader *reader, Str module)
{
    reader->is_bracketed = false;
    reader->is_bracketed = take(reader, '(');
    if (take(reader, '*')) {
        add_name(reader, module, STR("*"));
        return;
    }
    do {
        add_name(reader, module, take_dotted(reader));
        uint32_t before = reader->at;
        if (str_is(take_word(reader), "as"))
            take_word(reader);
        else
            reader->at = before;
    } while (take(reader, ','));
}

Strs imports_of(Arena *arena, Str text)
{
    Reader reader = {.arena = arena, .text = text};
    for (uint32_t at = str_find(text, "import", 0); at < text.len;
         at = str_find(text, "import", reader.at)) {
        reader.at = at + (uint32_t)(sizeof "import" - 1);
        if ((at && is_word_byte(text.at[at - 1])) || word_at(text, reader.at).len)
            continue;
        Str before = str_slice(text, statement_start(text, at), at);
        read_names(&reader, module_of(arena, before));
    }
    return reader.names;
}

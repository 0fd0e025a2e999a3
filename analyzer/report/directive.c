#include "report/directive.h"

#include <ctype.h>
#include <strings.h>

/* A comment being read: text[at, end). */
typedef struct Reader {
    Str text;
    uint32_t at, end;
} Reader;

static char peek(const Reader *reader)
{
    return reader->at < reader->end ? reader->text.at[reader->at] : '\0';
}

static bool take(Reader *reader, char c)
{
    bool is_there = reader->at < reader->end && peek(reader) == c;
    reader->at += is_there;
    return is_there;
}

static void skip_blanks(Reader *reader)
{
    while (peek(reader) == ' ' || peek(reader) == '\t')
        reader->at++;
}

static void skip_separators(Reader *reader)
{
    while (peek(reader) == ' ' || peek(reader) == '\t' || peek(reader) == ',')
        reader->at++;
}

/* Letters, digits, underscores and hyphens. */
static Span take_word(Reader *reader)
{
    Span word = {reader->at, reader->at};
    while (isalnum((unsigned char)peek(reader)) || peek(reader) == '-' || peek(reader) == '_')
        reader->at++;
    word.end = reader->at;
    return word;
}

static Str text_of(const Reader *reader, Span span)
{
    return str_slice(reader->text, span.start, span.end);
}

static bool is_word(Str word, const char *wanted)
{
    return word.len == str_of(wanted).len && strncasecmp(word.at, wanted, word.len) == 0;
}

/* Capital letters and then digits, as every linter's codes are. */
static bool is_code(Str word)
{
    uint32_t letters = 0;
    while (letters < word.len && isalpha((unsigned char)word.at[letters]))
        letters++;
    uint32_t digits = letters;
    while (digits < word.len && isdigit((unsigned char)word.at[digits]))
        digits++;
    return letters && digits > letters && digits == word.len;
}

/* Behind `noqa`: `: WL101, E501`. Codes of other linters make it none of our business; a colon
 * without any code is a blanket, as flake8 has it. */
static void read_noqa(Arena *arena, Reader *reader, Directive *directive)
{
    directive->kind = DIRECTIVE_NOQA;
    directive->is_blanket = true;
    directive->span.end = reader->at;
    Reader ahead = *reader;
    skip_blanks(&ahead);
    if (!take(&ahead, ':'))
        return;
    for (;;) {
        skip_separators(&ahead);
        Span word = take_word(&ahead);
        Str code = text_of(&ahead, word);
        if (!is_code(code))
            return;
        directive->is_blanket = false;
        directive->span.end = word.end;
        reader->at = word.end;
        if (strncasecmp(code.at, "WL", 2) == 0)
            LIST_ADD(arena, &directive->selectors, word);
    }
}

static DirectiveKind kind_of(Str word)
{
    return is_word(word, "ignore")        ? DIRECTIVE_IGNORE
           : is_word(word, "file-ignore") ? DIRECTIVE_FILE_IGNORE
           : is_word(word, "disable")     ? DIRECTIVE_DISABLE
           : is_word(word, "enable")      ? DIRECTIVE_ENABLE
                                          : DIRECTIVE_UNKNOWN;
}

/* Is the end of a list of rules here? Where its bracket is forgotten, the next comment ends it. */
static bool ends_list(Reader *reader)
{
    return take(reader, ']') || reader->at >= reader->end || peek(reader) == '#';
}

/* Behind `wranglint`: `: ignore[WL101, discarded-result]`. */
static bool read_own(Arena *arena, Reader *reader, Directive *directive)
{
    skip_blanks(reader);
    if (!take(reader, ':'))
        return false;
    skip_blanks(reader);
    Span word = take_word(reader);
    directive->word = text_of(reader, word);
    directive->kind = kind_of(directive->word);
    directive->is_blanket = !take(reader, '[');
    while (!directive->is_blanket && !ends_list(reader)) {
        skip_separators(reader);
        Span selector = take_word(reader);
        if (selector.end > selector.start)
            LIST_ADD(arena, &directive->selectors, selector);
        else if (peek(reader) != ']' && peek(reader) != '#')
            reader->at++;
    }
    directive->span.end = reader->at;
    return true;
}

bool directive_next(Arena *arena, Str text, uint32_t *at, uint32_t end, Directive *directive)
{
    Reader reader = {text, *at, end};
    while (reader.at < end) {
        uint32_t start = reader.at;
        if (!take(&reader, '#')) {
            reader.at++;
            continue;
        }
        skip_blanks(&reader);
        Str word = text_of(&reader, take_word(&reader));
        *directive = (Directive){.span = {start, reader.at}};
        bool is_directive = is_word(word, "noqa");
        if (is_directive)
            read_noqa(arena, &reader, directive);
        else
            is_directive = is_word(word, "wranglint") && read_own(arena, &reader, directive);
        *at = reader.at;
        if (is_directive)
            return true;
    }
    return false;
}

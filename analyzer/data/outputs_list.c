#include <ctype.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "data/outputs_forms.h"

typedef struct Reader {
    Arena *arena;
    Str text;
    uint32_t at;
    SavedOutput *output;
    LIST(SavedPair) values;
    LIST(Str) others;
} Reader;

static char peek(const Reader *reader)
{
    return reader->at < reader->text.len ? reader->text.at[reader->at] : '\0';
}

static void skip_blanks(Reader *reader)
{
    while (isspace((unsigned char)peek(reader)))
        reader->at++;
}

static bool take(Reader *reader, const char *text)
{
    if (!str_starts(str_slice(reader->text, reader->at, reader->text.len), text))
        return false;
    reader->at += (uint32_t)strlen(text);
    return true;
}

static bool add_hex(Reader *reader, Buffer *to, uint32_t digits)
{
    uint32_t character = 0;
    for (uint32_t i = 0; i < digits; i++) {
        char c = peek(reader);
        if (!isxdigit((unsigned char)c))
            return false;
        uint32_t digit = isdigit((unsigned char)c)
                             ? (uint32_t)(c - '0')
                             : (uint32_t)(tolower((unsigned char)c) - 'a') + 10;
        character = character << 4 | digit;
        reader->at++;
    }
    bool is_scalar = character <= 0x10FFFF && (character < 0xD800 || character > 0xDFFF);
    utf8_add(to, is_scalar ? character : UTF8_REPLACEMENT);
    return true;
}

/* What Python's repr writes behind a backslash. */
static bool add_escape(Reader *reader, Buffer *to)
{
    char c = peek(reader);
    reader->at++;
    switch (c) {
    case 'n':
        buffer_add_char(to, '\n');
        return true;
    case 't':
        buffer_add_char(to, '\t');
        return true;
    case 'r':
        buffer_add_char(to, '\r');
        return true;
    case 'x':
        return add_hex(reader, to, 2);
    case 'u':
        return add_hex(reader, to, 4);
    case 'U':
        return add_hex(reader, to, 8);
    case '\\':
    case '\'':
    case '"':
        buffer_add_char(to, c);
        return true;
    default:
        return false;
    }
}

static bool read_string(Reader *reader)
{
    char quote = peek(reader);
    Buffer text = {0};
    bool is_read = true;
    reader->at++;
    while (is_read && reader->at < reader->text.len && peek(reader) != quote) {
        if (take(reader, "\\"))
            is_read = add_escape(reader, &text);
        else
            buffer_add_char(&text, reader->text.at[reader->at++]);
    }
    SavedPair value = {.value = arena_copy(reader->arena, buffer_str(&text))};
    buffer_free(&text);
    LIST_ADD(reader->arena, &reader->values, value);
    return is_read && reader->at++ < reader->text.len;
}

/* A number, nan, None, True: anything without brackets and quotes. */
static bool skip_other(Reader *reader)
{
    uint32_t start = reader->at;
    while (peek(reader) && !strchr(",]()[{}'\" \n", peek(reader)))
        reader->at++;
    reader->output->has_others = true;
    LIST_ADD(reader->arena, &reader->others, str_slice(reader->text, start, reader->at));
    return reader->at > start;
}

static bool read_item(Reader *reader)
{
    if (peek(reader) == '\'' || peek(reader) == '"')
        return read_string(reader);
    if (take(reader, "...")) {
        reader->output->complete = false;
        return true;
    }
    return skip_other(reader);
}

/* Behind the opening bracket; arrays that are printed have no commas. */
static bool read_items(Reader *reader)
{
    for (;;) {
        skip_blanks(reader);
        if (take(reader, "]"))
            return true;
        if (!read_item(reader))
            return false;
        skip_blanks(reader);
        take(reader, ",");
    }
}

/* `, dtype='object', length=200)` or nothing. */
static bool is_end(Reader *reader, bool is_called)
{
    if (is_called)
        while (peek(reader) && peek(reader) != ')')
            reader->at++;
    if (is_called && !take(reader, ")"))
        return false;
    skip_blanks(reader);
    return reader->at == reader->text.len;
}

bool outputs_list(Arena *arena, Str text, SavedOutput *output)
{
    Reader reader = {.arena = arena, .text = str_trim(text), .output = output};
    *output = (SavedOutput){.kind = SAVED_LIST, .complete = true};
    bool is_called = take(&reader, "Index(") || take(&reader, "array(");
    if (!take(&reader, "[") || !read_items(&reader) || !is_end(&reader, is_called))
        return false;
    output->pairs = reader.values.at;
    output->pair_count = reader.values.count;
    output->others = reader.others.at;
    output->other_count = reader.others.count;
    return output->pair_count + output->other_count > 0;
}

#include "syntax/toml.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

#include "base/utf8.h"
#include "syntax/heap.h"
#include "toml_nodes.h"

const TSLanguage *tree_sitter_toml(void);

typedef struct Reader {
    Arena *arena;
    Str text;
    Toml *toml;
    Str keys[TOML_DEPTH]; /* that lead to where reading is */
    uint32_t key_count;
    uint32_t table;
    TSPoint key_at;
    uint32_t key_offset;
} Reader;

static Str text_of(const Reader *reader, TSNode node)
{
    return str_slice(reader->text, ts_node_start_byte(node), ts_node_end_byte(node));
}

static uint32_t kind_of(TSNode node)
{
    return ts_node_is_null(node) ? TOML_NODE_ABSENT : ts_node_symbol(node);
}

static void refuse(Reader *reader, TSNode node, const char *why)
{
    if (reader->toml->error.len)
        return;
    reader->toml->error = str_of(why);
    reader->toml->error_row = ts_node_start_point(node).row + 1;
}

/* One escape sequence, at least two bytes long: \n, \u00e9, or a backslash before a line end. */
static void add_escape(Buffer *out, Str escape)
{
    static const char LETTERS[] = "btnfr\"\\";
    static const char MEANT[] = "\b\t\n\f\r\"\\";
    const char *letter = escape.at[1] ? strchr(LETTERS, escape.at[1]) : NULL;
    if (letter) {
        buffer_add_char(out, MEANT[letter - LETTERS]);
    } else if (escape.at[1] == 'u' || escape.at[1] == 'U') {
        char digits[9] = {0};
        memcpy(digits, escape.at + 2, escape.len - 2 < 8 ? escape.len - 2 : 8);
        utf8_add(out, (uint32_t)strtoul(digits, NULL, 16));
    }
}

/* How many quotes open the string TEXT: 1 or 3. */
static uint32_t quote_length(Str text)
{
    return str_starts(text, "\"\"\"") || str_starts(text, "'''") ? 3 : 1;
}

/* The value of a string or quoted key: what stands between the quotes, escapes resolved. */
static Str string_value(Reader *reader, TSNode node)
{
    Str whole = text_of(reader, node);
    uint32_t quotes = quote_length(whole);
    if (whole.len < 2 * quotes)
        return STR("");
    uint32_t at = ts_node_start_byte(node) + quotes, end = ts_node_end_byte(node) - quotes;
    at += quotes == 3 && reader->text.at[at] == '\n';
    Buffer value = {0};
    for (uint32_t i = 0; i < ts_node_named_child_count(node); i++) {
        TSNode escape = ts_node_named_child(node, i);
        buffer_add(&value, str_slice(reader->text, at, ts_node_start_byte(escape)));
        add_escape(&value, text_of(reader, escape));
        at = ts_node_end_byte(escape);
    }
    buffer_add(&value, str_slice(reader->text, at, end));
    Str copy = arena_copy(reader->arena, buffer_str(&value));
    buffer_free(&value);
    return copy;
}

static void push_key(Reader *reader, TSNode node)
{
    if (reader->key_count == TOML_DEPTH) {
        refuse(reader, node, "keys are nested too deeply");
        return;
    }
    bool is_quoted = kind_of(node) == TOML_NODE_QUOTED_KEY;
    reader->keys[reader->key_count++] =
        is_quoted ? string_value(reader, node) : text_of(reader, node);
    reader->key_at = ts_node_start_point(node);
    reader->key_offset = ts_node_start_byte(node);
}

/* A key with dots is a node whose first child is the key without its last part. */
static void push_keys(Reader *reader, TSNode node)
{
    TSNode parts[TOML_DEPTH];
    uint32_t count = 0;
    while (kind_of(node) == TOML_NODE_DOTTED_KEY && count < TOML_DEPTH) {
        parts[count++] = ts_node_named_child(node, ts_node_named_child_count(node) - 1);
        node = ts_node_named_child(node, 0);
    }
    if (kind_of(node) == TOML_NODE_DOTTED_KEY) {
        refuse(reader, node, "keys are nested too deeply");
        return;
    }
    push_key(reader, node);
    while (count > 0)
        push_key(reader, parts[--count]);
}

static void add_entry(Reader *reader, TomlKind kind, TSNode node, Str text, bool in_array)
{
    Str *keys = ARENA_ARRAY(reader->arena, Str, reader->key_count);
    memcpy(keys, reader->keys, reader->key_count * sizeof *keys);
    uint32_t line_start = reader->key_offset - reader->key_at.column;
    Str before = str_slice(reader->text, line_start, reader->key_offset);
    TomlEntry entry = {.keys = keys,
                       .key_count = reader->key_count,
                       .kind = kind,
                       .text = text,
                       .in_array = in_array,
                       .table = reader->table,
                       .row = ts_node_start_point(node).row + 1,
                       .key_row = reader->key_at.row + 1,
                       .key_column = str_characters(before, before.len) + 1};
    LIST_ADD(reader->arena, &reader->toml->entries, entry);
}

static void read_pair(Reader *reader, TSNode pair, uint32_t depth);

static void read_value(Reader *reader, TSNode value, bool in_array, uint32_t depth)
{
    if (depth == TOML_DEPTH) {
        refuse(reader, value, "values are nested too deeply");
        return;
    }
    uint32_t kind = kind_of(value), count = ts_node_named_child_count(value);
    bool is_empty = (kind == TOML_NODE_ARRAY || kind == TOML_NODE_INLINE_TABLE) && count == 0;
    if (is_empty)
        add_entry(reader, TOML_EMPTY, value, STR(""), in_array);
    else if (kind == TOML_NODE_ARRAY)
        for (uint32_t i = 0; i < count; i++)
            read_value(reader, ts_node_named_child(value, i), true, depth + 1);
    else if (kind == TOML_NODE_INLINE_TABLE)
        for (uint32_t i = 0; i < count; i++)
            read_pair(reader, ts_node_named_child(value, i), depth + 1);
    else if (kind == TOML_NODE_STRING)
        add_entry(reader, TOML_STRING, value, string_value(reader, value), in_array);
    else if (kind == TOML_NODE_INTEGER)
        add_entry(reader, TOML_INTEGER, value, text_of(reader, value), in_array);
    else if (kind == TOML_NODE_BOOLEAN)
        add_entry(reader, TOML_BOOLEAN, value, text_of(reader, value), in_array);
    else if (kind != TOML_NODE_COMMENT)
        add_entry(reader, TOML_OTHER, value, text_of(reader, value), in_array);
}

static void read_pair(Reader *reader, TSNode pair, uint32_t depth)
{
    if (kind_of(pair) != TOML_NODE_PAIR)
        return;
    uint32_t outer = reader->key_count;
    push_keys(reader, ts_node_named_child(pair, 0));
    TSNode value = ts_node_named_child(pair, ts_node_named_child_count(pair) - 1);
    for (uint32_t i = ts_node_named_child_count(pair);
         kind_of(value) == TOML_NODE_COMMENT && i-- > 1;)
        value = ts_node_named_child(pair, i - 1);
    read_value(reader, value, false, depth);
    reader->key_count = outer;
}

static bool is_key(TSNode node)
{
    uint32_t kind = kind_of(node);
    return kind == TOML_NODE_BARE_KEY || kind == TOML_NODE_QUOTED_KEY ||
           kind == TOML_NODE_DOTTED_KEY;
}

static void read_table(Reader *reader, TSNode table)
{
    reader->table++;
    for (uint32_t i = 0; i < ts_node_named_child_count(table); i++) {
        TSNode child = ts_node_named_child(table, i);
        if (is_key(child)) {
            push_keys(reader, child);
            add_entry(reader, TOML_HEADER, child, STR(""), false);
        }
        read_pair(reader, child, 0);
    }
    reader->key_count = 0;
}

static void read_document(Reader *reader, TSNode document)
{
    for (uint32_t i = 0; i < ts_node_named_child_count(document); i++) {
        TSNode child = ts_node_named_child(document, i);
        uint32_t kind = kind_of(child);
        if (kind == TOML_NODE_TABLE || kind == TOML_NODE_TABLE_ARRAY_ELEMENT)
            read_table(reader, child);
        else
            read_pair(reader, child, 0);
    }
}

/* The first part of the tree that is no TOML, found by going down where the errors are. */
static TSNode find_error(TSNode node)
{
    while (!ts_node_is_error(node) && !ts_node_is_missing(node)) {
        TSNode inner = {0};
        for (uint32_t i = 0; i < ts_node_child_count(node) && ts_node_is_null(inner); i++) {
            TSNode child = ts_node_child(node, i);
            if (ts_node_has_error(child))
                inner = child;
        }
        if (ts_node_is_null(inner))
            break;
        node = inner;
    }
    return node;
}

Toml toml_parse(Arena *arena, Str text)
{
    Toml toml = {0};
    heap_prepare();
    TSParser *parser = ts_parser_new();
    bool speaks = ts_parser_set_language(parser, tree_sitter_toml());
    assert(speaks);
    (void)speaks;
    TSTree *tree = ts_parser_parse_string(parser, NULL, text.len ? text.at : "", text.len);
    TSNode root = ts_tree_root_node(tree);
    Reader reader = {.arena = arena, .text = text, .toml = &toml};
    if (ts_node_has_error(root))
        refuse(&reader, find_error(root), "this is no TOML");
    else
        read_document(&reader, root);
    ts_tree_delete(tree);
    ts_parser_delete(parser);
    return toml;
}

bool toml_is_below(const TomlEntry *entry, const char *dotted)
{
    Str path = str_of(dotted);
    uint32_t key = 0;
    for (uint32_t from = 0; from <= path.len; key++) {
        uint32_t end = str_find(path, ".", from);
        if (key >= entry->key_count || !str_eq(entry->keys[key], str_slice(path, from, end)))
            return false;
        from = end + 1;
    }
    return true;
}

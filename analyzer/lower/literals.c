/* Strings, numbers and the other constants. */
#include "lower/lowering.h"

#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static Op *constant(Lowering *lowering, NodeId node, ConstantKind kind, Str text)
{
    Op *op = op_add(lowering, OP_CONSTANT, node_span(lowering->tree, node));
    op->detail = (uint8_t)kind;
    op->name = text;
    return op;
}

/* The 0 that stands where the user wrote `!ls`: in `files = !ls` nobody knows its value. */
static bool stands_for_command(const Lowering *lowering, NodeId node, Str text)
{
    Span span = node_span(lowering->tree, node);
    return str_is(text, "0") && source_is_magic(lowering->source, span.start) &&
           !str_eq(source_written(lowering->source, span), text);
}

Op *lower_literal(Lowering *lowering, NodeId node)
{
    Str text = node_text(lowering->tree, node);
    switch (node_kind(lowering->tree, node)) {
    case NODE_INTEGER:
        if (stands_for_command(lowering, node, text))
            return op_add(lowering, OP_UNKNOWN, node_span(lowering->tree, node));
        return constant(lowering, node, CONSTANT_INTEGER, text);
    case NODE_FLOAT:
        return constant(lowering, node, CONSTANT_FLOAT, text);
    case NODE_TRUE:
        return constant(lowering, node, CONSTANT_TRUE, text);
    case NODE_FALSE:
        return constant(lowering, node, CONSTANT_FALSE, text);
    case NODE_NONE:
        return constant(lowering, node, CONSTANT_NONE, text);
    default:
        return constant(lowering, node, CONSTANT_ELLIPSIS, text);
    }
}

static uint32_t hex_value(Str digits)
{
    char text[9] = {0};
    memcpy(text, digits.at, digits.len < 8 ? digits.len : 8);
    return (uint32_t)strtoul(text, NULL, 16);
}

static uint32_t put_utf8(char *to, uint32_t code)
{
    if (code < 0x80) {
        to[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        to[0] = (char)(0xC0 | code >> 6);
        to[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        to[0] = (char)(0xE0 | code >> 12);
        to[1] = (char)(0x80 | (code >> 6 & 0x3F));
        to[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    to[0] = (char)(0xF0 | (code >> 18 & 0x07));
    to[1] = (char)(0x80 | (code >> 12 & 0x3F));
    to[2] = (char)(0x80 | (code >> 6 & 0x3F));
    to[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

static uint32_t digits_of(char letter)
{
    return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
}

/* Decodes the escape at AT (behind its backslash) to TO; gives the bytes it takes from TEXT. An
 * escape that Python does not know stays as it is, as it does there. */
static uint32_t put_escape(char *to, uint32_t *used, Str text, uint32_t at)
{
    static const char letters[] = "abfnrtv\\'\"", meanings[] = "\a\b\f\n\r\t\v\\'\"";
    char letter = text.at[at];
    const char *known = letter ? strchr(letters, letter) : NULL;
    uint32_t digits = digits_of(letter);
    if (known) {
        to[(*used)++] = meanings[known - letters];
    } else if (digits && at + digits < text.len) {
        *used += put_utf8(to + *used, hex_value(str_slice(text, at + 1, at + 1 + digits)));
        return digits + 1;
    } else if (letter != '\n') {
        to[(*used)++] = '\\';
        to[(*used)++] = letter;
    }
    return 1;
}

/* An escape never decodes to more bytes than it is written with, so the text's own length is room
 * enough. */
static Str decode(Lowering *lowering, Str text)
{
    char *to = arena_alloc(lowering->arena, (size_t)text.len + 1);
    uint32_t used = 0;
    for (uint32_t i = 0; i < text.len;) {
        if (text.at[i] == '\\' && i + 1 < text.len)
            i += 1 + put_escape(to, &used, text, i + 1);
        else
            to[used++] = text.at[i++];
    }
    return (Str){to, used};
}

static bool has_prefix(Str start, char letter)
{
    for (uint32_t i = 0; i < start.len; i++)
        if (tolower((unsigned char)start.at[i]) == letter)
            return true;
    return false;
}

static bool has_interpolation(const Tree *tree, NodeId string)
{
    for (NodeId part = node_first(tree, string); part; part = node_next(tree, part))
        if (node_kind(tree, part) == NODE_INTERPOLATION)
            return true;
    return false;
}

static Str string_value(Lowering *lowering, NodeId string)
{
    const Tree *tree = lowering->tree;
    NodeId start = node_first(tree, string);
    uint32_t from = node_span(tree, start).end, to = from;
    for (NodeId part = node_next(tree, start); part; part = node_next(tree, part))
        if (node_kind(tree, part) != NODE_STRING_END)
            to = node_span(tree, part).end;
    Str text = str_slice(tree->text, from, to);
    bool is_plain = has_prefix(node_text(tree, start), 'r') || !str_has(text, "\\");
    return is_plain ? text : decode(lowering, text);
}

static Arg part_arg(Op *op)
{
    return (Arg){.kind = ARG_POSITION, .op = op, .span = op->span};
}

typedef LIST(Arg) Parts;

/* The parts of an f-string: its texts and the values put between them. */
static void add_parts(Lowering *lowering, NodeId string, Parts *parts)
{
    const Tree *tree = lowering->tree;
    for (NodeId part = node_first(tree, string); part; part = node_next(tree, part)) {
        if (node_kind(tree, part) == NODE_STRING_CONTENT)
            LIST_ADD(lowering->arena, parts,
                     part_arg(constant(lowering, part, CONSTANT_STRING, node_text(tree, part))));
        else if (node_kind(tree, part) == NODE_INTERPOLATION)
            LIST_ADD(lowering->arena, parts, part_arg(lower_first(lowering, part)));
    }
}

static Op *finish_text(Lowering *lowering, NodeId node, Parts parts)
{
    Op *text = op_add(lowering, OP_TEXT, node_span(lowering->tree, node));
    op_take(text, parts.at, parts.count);
    return text;
}

Op *lower_string(Lowering *lowering, NodeId node)
{
    Str start = node_text(lowering->tree, node_first(lowering->tree, node));
    if (has_interpolation(lowering->tree, node)) {
        Parts parts = {0};
        add_parts(lowering, node, &parts);
        return finish_text(lowering, node, parts);
    }
    bool is_bytes = has_prefix(start, 'b');
    Op *op = constant(lowering, node, is_bytes ? CONSTANT_BYTES : CONSTANT_STRING,
                      string_value(lowering, node));
    mention(lowering, op->name);
    return op;
}

static bool is_all_plain(const Tree *tree, NodeId node)
{
    for (NodeId string = node_first(tree, node); string; string = node_next(tree, string))
        if (has_interpolation(tree, string))
            return false;
    return true;
}

/* "a" "b": what a text stands for is no longer than the text as it is written. */
static Str joined_value(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Span span = node_span(tree, node);
    char *value = arena_alloc(lowering->arena, (size_t)(span.end - span.start) + 1);
    uint32_t len = 0;
    for (NodeId string = node_first(tree, node); string; string = node_next(tree, string)) {
        Str part = string_value(lowering, string);
        assert(part.len <= span.end - span.start - len);
        if (part.len)
            memcpy(value + len, part.at, part.len);
        len += part.len;
    }
    return (Str){value, len};
}

Op *lower_concatenation(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    if (is_all_plain(tree, node)) {
        Str value = joined_value(lowering, node);
        mention(lowering, value);
        return constant(lowering, node, CONSTANT_STRING, value);
    }
    Parts parts = {0};
    for (NodeId string = node_first(tree, node); string; string = node_next(tree, string))
        add_parts(lowering, string, &parts);
    return finish_text(lowering, node, parts);
}

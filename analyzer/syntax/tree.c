#include "syntax/tree.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

#include "base/sanitizers.h"
#include "base/utf8.h"
#include "syntax/comments.h"
#include "syntax/heap.h"
#include "syntax/literals.h"
#include "syntax/sections.h"
#include "syntax/strays.h"
#include "syntax/walk.h"

const TSLanguage *tree_sitter_python(void);

struct Parser {
    Heap *heap;
    size_t most_bytes;
};

/* Processor time that parsing may take. Code needs a quarter of a second a megabyte; text that is
 * no Python makes the parser try one repair after the other, and nothing but the clock tells what
 * each of them costs. A sanitizer makes all of it cost more. */
#define SLOWER (HAS_THREAD_SANITIZER ? 40u : HAS_ADDRESS_SANITIZER ? 8u : 1u)
#define NANOSECONDS_AT_LEAST (UINT64_C(400000000) * SLOWER)
#define NANOSECONDS_A_BYTE (UINT64_C(1100) * SLOWER)
#define REPORTS_A_LOOK 8u /* the clock is looked at in every eighth report of progress */

/* Sections of code need four megabytes. Only a statement of hundreds of kilobytes without a place
 * to cut it takes more than this, and of the nodes in it most are too many or too deep for what
 * follows. */
#define MOST_HEAP_BYTES ((size_t)36 * 1024 * 1024)
#define SHARED_HEAP_BYTES ((size_t)12 * 1024 * 1024)

static void check_language(void)
{
    uint32_t version = ts_language_abi_version(tree_sitter_python());
    if (version >= TREE_SITTER_MIN_COMPATIBLE_LANGUAGE_VERSION &&
        version <= TREE_SITTER_LANGUAGE_VERSION)
        return;
    fprintf(stderr,
            "wranglint: the tree-sitter runtime speaks grammar versions %d to %d, the Python "
            "grammar is version %u\n",
            TREE_SITTER_MIN_COMPATIBLE_LANGUAGE_VERSION, TREE_SITTER_LANGUAGE_VERSION, version);
    exit(2);
}

Parser *parser_new(void)
{
    Parser *parser = must_malloc(sizeof *parser);
    check_language();
    parser->heap = heap_new();
    parser_share(parser, false);
    return parser;
}

void parser_share(Parser *parser, bool shares)
{
    parser->most_bytes = shares ? SHARED_HEAP_BYTES : MOST_HEAP_BYTES;
}

void parser_free(Parser *parser)
{
    if (!parser)
        return;
    heap_free(parser->heap);
    free(parser);
}

void parser_trim(Parser *parser)
{
    heap_trim(parser->heap);
}

typedef struct Level { /* a node whose children are being copied */
    NodeId parent;
    NodeId last; /* its last child so far */
} Level;

typedef LIST(Level) Levels;

typedef struct Builder {
    Arena *arena;
    Parser *parser;
    Str text;
    uint32_t offset; /* in the text, of what is being parsed */
    LIST(Node) nodes;
    Spans comments;
    Level module; /* of this cell: all its sections are one */
    Str bound;    /* why this cell was given up; "": it was not */
    Span error;   /* the first one in this cell */
    bool is_full;
    uint32_t trials; /* at cutting it that are left, until one succeeds */
} Builder;

typedef struct Input {
    const char *at;
    uint32_t len;
    uint32_t reports;
    uint64_t deadline; /* of this thread's processor time, in nanoseconds */
    const Parser *parser;
} Input;

static uint64_t processor_time(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static const char *read_input(void *payload, uint32_t offset, TSPoint point, uint32_t *bytes)
{
    (void)point;
    const Input *input = payload;
    *bytes = offset < input->len ? input->len - offset : 0;
    return input->at + (offset < input->len ? offset : input->len);
}

static bool is_too_much(const Parser *parser)
{
    return heap_bytes(parser->heap) > parser->most_bytes;
}

static bool is_over_budget(TSParseState *state)
{
    Input *input = state->payload;
    if (is_too_much(input->parser))
        return true;
    return ++input->reports % REPORTS_A_LOOK == 0 && processor_time() > input->deadline;
}

/* The grammar's scanner writes its indents into 1,024 bytes, two for each beside 257 others, and
 * one too many takes it past the end. Python itself ends at a hundred. */
#define MOST_INDENTS 383u

/* Where a backslash at AT that ends its line is over; AT when it is another one. */
static uint32_t after_continuation(Str text, uint32_t at)
{
    uint32_t end = at + 1;
    end += end < text.len && text.at[end] == '\r';
    return end < text.len && text.at[end] == '\n' ? end + 1 : at;
}

/* As the scanner counts: on over continued lines, anew behind a form feed. */
static uint32_t indent_at(Str text, uint32_t at)
{
    uint32_t width = 0;
    while (at < text.len) {
        uint32_t next = at + 1;
        if (text.at[at] == ' ')
            width++;
        else if (text.at[at] == '\t')
            width += 8;
        else if (text.at[at] == '\r' || text.at[at] == '\f')
            width = 0;
        else if (text.at[at] == '\\')
            next = after_continuation(text, at);
        else
            break;
        if (next == at)
            break;
        at = next;
    }
    return width;
}

/* Indents within each other differ in width, so a text has no more of them than widths; the scanner
 * counts widths in 16 bits. A short text has not the lines for too many. */
static bool is_too_deep(Str text)
{
    if (text.len < 2 * MOST_INDENTS)
        return false;
    bool seen[UINT16_MAX + 1] = {false};
    uint32_t widths = 0;
    for (uint32_t at = 0; at < text.len; at = str_find(text, "\n", at) + 1) {
        bool *width = &seen[indent_at(text, at) & UINT16_MAX];
        widths += !*width;
        *width = true;
    }
    return widths > MOST_INDENTS;
}

/* NULL with *bound when the text would take more work than any real one, or more indents. */
static TSTree *parse_cell(const Parser *parser, TSParser *ts, Str cell, Str *bound)
{
    if (is_too_deep(cell)) {
        *bound = STR("lines that are indented in more than 383 ways");
        return NULL;
    }
    uint64_t allowed = cell.len * NANOSECONDS_A_BYTE + NANOSECONDS_AT_LEAST;
    Input input = {cell.at, cell.len, 0, processor_time() + allowed, parser};
    TSInput reader = {.payload = &input, .read = read_input, .encoding = TSInputEncodingUTF8};
    TSParseOptions options = {.payload = &input, .progress_callback = is_over_budget};
    TSTree *tree = ts_parser_parse_with_options(ts, NULL, reader, options);
    if (!tree)
        *bound = is_too_much(parser) ? STR("a statement that takes more than 36 MB to parse")
                                     : STR("text that takes too long to parse");
    return tree;
}

static Span span_of(const Builder *builder, const WalkNode *seen)
{
    return (Span){builder->offset + seen->start, builder->offset + seen->end};
}

static uint32_t after_character(Str text, uint32_t at)
{
    if (at >= text.len)
        return at + 1;
    utf8_next(text, &at);
    return at;
}

static void note_error(Builder *builder, const WalkNode *seen)
{
    if (builder->error.end)
        return;
    builder->error = span_of(builder, seen);
    if (builder->error.end <= builder->error.start)
        builder->error.end = after_character(builder->text, builder->error.start);
}

/* Named nodes and those tokens that play a role; the punctuation is of no use to anybody. */
static bool is_kept(const WalkNode *seen)
{
    return seen->is_named || seen->field || seen->kind == TOKEN_ASYNC;
}

/* Extras can stand anywhere and mean nothing to the program. */
static bool is_extra(Builder *builder, const WalkNode *seen)
{
    if (seen->kind == NODE_COMMENT)
        LIST_ADD(builder->arena, &builder->comments, span_of(builder, seen));
    return seen->kind == NODE_COMMENT || seen->kind == NODE_LINE_CONTINUATION;
}

/* Copies the node; returns its place or 0 when it is left out. */
static NodeId add_node(Builder *builder, const WalkNode *seen)
{
    if (seen->is_broken)
        note_error(builder, seen);
    if (!is_kept(seen) || is_extra(builder, seen))
        return 0;
    Node copy = {.kind = seen->kind,
                 .field = seen->field,
                 .span = span_of(builder, seen),
                 .after = builder->nodes.count + 1};
    LIST_ADD(builder->arena, &builder->nodes, copy);
    return builder->nodes.count - 1;
}

/* The module of the first section takes in what the others hold. */
static NodeId add_root(Builder *builder, const WalkNode *seen)
{
    NodeId module = builder->module.parent;
    if (module)
        builder->nodes.at[module].span.end = builder->offset + seen->end;
    else
        builder->module.parent = add_node(builder, seen);
    return builder->module.parent;
}

static void link_child(Builder *builder, Level *level, NodeId child)
{
    if (!child)
        return;
    assert(!level->last || builder->nodes.at[level->last].after == child);
    if (level->last)
        builder->nodes.at[level->last].has_next = true;
    else
        builder->nodes.at[level->parent].has_child = true;
    level->last = child;
}

static void close_levels(Builder *builder, Levels *levels, uint32_t depth)
{
    while (levels->count > depth)
        builder->nodes.at[levels->at[--levels->count].parent].after = builder->nodes.count;
}

static bool has_inside(const Builder *builder, NodeId node)
{
    return node && builder->nodes.at[node].kind != NODE_STRING_CONTENT;
}

/* One walk over the whole tree with a stack of our own: the tree may be 100,000 levels deep. */
static void copy_tree(Builder *builder, const TSTree *tree)
{
    Walk *walk = walk_new(builder->arena, tree);
    WalkNode seen;
    Levels levels = {0};
    for (bool into = false; walk_next(walk, into, &seen);) {
        close_levels(builder, &levels, seen.depth);
        NodeId node = seen.depth ? add_node(builder, &seen) : add_root(builder, &seen);
        if (levels.count)
            link_child(builder, &levels.at[levels.count - 1], node);
        into = has_inside(builder, node);
        if (into)
            LIST_ADD(builder->arena, &levels,
                     (seen.depth ? (Level){.parent = node} : builder->module));
    }
    if (levels.count)
        builder->module = levels.at[0];
    close_levels(builder, &levels, 0);
}

/* What tree-sitter makes is gone with the heap, which costs less than deleting it node by node.
 * False when the text is too much for it. */
static bool copy_text(Builder *builder, Span part)
{
    heap_enter(builder->parser->heap);
    TSParser *ts = ts_parser_new();
    ts_parser_set_language(ts, tree_sitter_python());
    builder->offset = part.start;
    Str text = literals_shortened(builder->arena, str_slice(builder->text, part.start, part.end));
    Spans gone = {0};
    text = comments_blanked(builder->arena, text, &gone);
    uint32_t comments = builder->comments.count;
    const TSTree *parsed = parse_cell(builder->parser, ts, text, &builder->bound);
    builder->is_full |= !parsed && is_too_much(builder->parser);
    if (parsed) {
        copy_tree(builder, parsed);
        comments_merge(builder->arena, &builder->comments, comments, &gone, part.start);
    }
    heap_leave(builder->parser->heap);
    return parsed != NULL;
}

#define MOST_TRIALS 8u

static void start_cell(Builder *builder)
{
    builder->trials = MOST_TRIALS;
    builder->module = (Level){0};
    builder->bound = STR("");
    builder->error = (Span){0};
}

typedef struct Progress { /* of a cell, to come back to */
    uint32_t nodes, comments;
    Level module;
    Span error;
} Progress;

static Progress progress_of(const Builder *builder)
{
    return (Progress){builder->nodes.count, builder->comments.count, builder->module,
                      builder->error};
}

static void go_back(Builder *builder, Progress to)
{
    builder->nodes.count = to.nodes;
    builder->comments.count = to.comments;
    builder->module = to.module;
    builder->error = to.error;
    if (to.module.parent)
        builder->nodes.at[to.module.parent].has_child = to.module.last != 0;
    if (to.module.last)
        builder->nodes.at[to.module.last].has_next = false;
}

/* Where a section does not parse, the place for the cut may have been none: the next ones are
 * tried. *end gets where it ends. False when the text is too much. */
static bool copy_section(Builder *builder, Str text, uint32_t from, uint32_t *end)
{
    Progress before = progress_of(builder);
    *end = from + SECTION_BYTES - 1;
    for (;;) {
        go_back(builder, before);
        builder->error = (Span){0};
        *end = section_end(text, from, *end - from + 1);
        if (!copy_text(builder, (Span){from, *end}))
            return false;
        if (!builder->error.end || *end == text.len || !builder->trials)
            break;
        builder->trials--;
    }
    if (!builder->error.end)
        builder->trials = MOST_TRIALS;
    if (before.error.end)
        builder->error = before.error;
    return true;
}

/* Memory for the tree of a section, in place of the whole. False when a section does not parse and
 * all SHOULD. */
static bool copy_sections(Builder *builder, Span part, bool should)
{
    Str text = str_slice(builder->text, 0, part.end);
    for (uint32_t from = part.start, end; from < part.end; from = end)
        if (!copy_section(builder, text, from, &end) || (should && builder->error.end))
            return false;
    return true;
}

static uint32_t line_start(Str text, uint32_t at)
{
    while (at > 0 && text.at[at - 1] != '\n')
        at--;
    return at;
}

/* Behind a string that is never closed nothing is code; and of a statement that is too much, what
 * stands before it is looked at. */
static void copy_what_is_possible(Builder *builder, Span part)
{
    Str text = str_slice(builder->text, part.start, part.end);
    uint32_t quote = open_string(text), line = line_start(text, quote);
    bool is_open = quote < text.len;
    builder->bound = STR("");
    copy_sections(builder, (Span){part.start, is_open ? part.start + line : part.end}, false);
    if (is_open && !builder->error.end)
        builder->error = (Span){part.start + quote, part.start + quote + 3};
}

/* What is wrong in a text that is not cut, or that was cut in a wrong place, is told as it is;
 * where that is too much, as the sections have it. */
static void copy_part(Builder *builder, Span part)
{
    Str text = str_slice(builder->text, 0, part.end);
    bool has_sections = section_end(text, part.start, SECTION_BYTES) < part.end;
    start_cell(builder);
    Progress start = progress_of(builder);
    if (has_sections && copy_sections(builder, part, true))
        return;
    go_back(builder, start);
    builder->bound = STR("");
    if (copy_text(builder, part))
        return;
    go_back(builder, start);
    copy_what_is_possible(builder, part);
}

static Span find_stray(const Builder *builder, Span part, NodeId first)
{
    Tree tree = {.text = builder->text,
                 .nodes = builder->nodes.at,
                 .count = builder->nodes.count,
                 .comments = builder->comments.at,
                 .comment_count = builder->comments.count};
    return stray_in(&tree, part, first);
}

/* Cells without the break between `# %%` cells of scripts, which are one program and one text. */
static uint32_t parts_of(const Source *source)
{
    return source->kind == SOURCE_NOTEBOOK ? source->cell_count : 1;
}

static Span part_span(const Source *source, uint32_t index)
{
    if (source->kind == SOURCE_NOTEBOOK)
        return (Span){source->cells[index].start, source->cells[index].end};
    return (Span){0, source->text.len};
}

Tree *tree_parse(Arena *arena, Parser *parser, const Source *source)
{
    uint32_t parts = parts_of(source);
    NodeId *roots = ARENA_ARRAY(arena, NodeId, parts);
    Str *bounds = ARENA_ARRAY(arena, Str, parts);
    Span *errors = ARENA_ARRAY(arena, Span, parts);
    Builder builder = {.arena = arena, .parser = parser, .text = source->text};
    LIST_ADD(arena, &builder.nodes, (Node){0});
    for (uint32_t i = 0; i < parts; i++) {
        NodeId first = builder.nodes.count;
        copy_part(&builder, part_span(source, i));
        if (!builder.error.end)
            builder.error = find_stray(&builder, part_span(source, i), first);
        roots[i] = builder.module.parent;
        bounds[i] = builder.bound;
        errors[i] = builder.error;
    }
    Tree *tree = ARENA_NEW(arena, Tree);
    *tree = (Tree){.text = source->text,
                   .nodes = builder.nodes.at,
                   .count = builder.nodes.count,
                   .roots = roots,
                   .root_count = parts,
                   .is_full = builder.is_full,
                   .bounds = bounds,
                   .errors = errors,
                   .comments = builder.comments.at,
                   .comment_count = builder.comments.count};
    return tree;
}

uint16_t node_kind(const Tree *tree, NodeId node)
{
    return tree->nodes[node].kind;
}

Span node_span(const Tree *tree, NodeId node)
{
    return tree->nodes[node].span;
}

Str node_text(const Tree *tree, NodeId node)
{
    Span span = tree->nodes[node].span;
    return str_slice(tree->text, span.start, span.end);
}

NodeId node_first(const Tree *tree, NodeId node)
{
    return tree->nodes[node].has_child ? node + 1 : 0;
}

NodeId node_next(const Tree *tree, NodeId node)
{
    return tree->nodes[node].has_next ? tree->nodes[node].after : 0;
}

static NodeId in_field(const Tree *tree, NodeId node, uint8_t field)
{
    while (node && tree->nodes[node].field != field)
        node = node_next(tree, node);
    return node;
}

NodeId node_field(const Tree *tree, NodeId node, uint8_t field)
{
    return in_field(tree, node_first(tree, node), field);
}

NodeId node_next_field(const Tree *tree, NodeId node, uint8_t field)
{
    return in_field(tree, node_next(tree, node), field);
}

NodeId node_after(const Tree *tree, NodeId node)
{
    return tree->nodes[node].after;
}

uint32_t node_child_count(const Tree *tree, NodeId node)
{
    uint32_t count = 0;
    for (NodeId child = node_first(tree, node); child; child = node_next(tree, child))
        count++;
    return count;
}

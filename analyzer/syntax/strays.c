#include "syntax/strays.h"

#include <string.h>

typedef struct Quotes { /* strings and comments, in the order of the text */
    const Tree *tree;
    NodeId node;      /* the next that may be a string */
    uint32_t comment; /* the next comment */
} Quotes;

/* How long the stray character at AT is; 0: it is none. */
static uint32_t stray_len(Str text, uint32_t at)
{
    static const char *const WIDE[] = {"\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"};
    Str rest = str_slice(text, at, text.len);
    if (rest.at[0] == '\v')
        return 1;
    for (size_t i = 0; i < sizeof WIDE / sizeof *WIDE; i++)
        if (str_starts(rest, WIDE[i]))
            return 3;
    return 0;
}

/* Asked of every byte. */
static bool may_be_stray(char c)
{
    return c == '\v' || (unsigned char)c >= 0x80;
}

static uint32_t next_stray(Str text, uint32_t at)
{
    while (at < text.len && !(may_be_stray(text.at[at]) && stray_len(text, at)))
        at++;
    return at;
}

/* Where the string or comment that AT stands in ends; AT: it stands in none. */
static uint32_t quotes_end(Quotes *quotes, uint32_t at)
{
    const Tree *tree = quotes->tree;
    while (quotes->comment < tree->comment_count && tree->comments[quotes->comment].end <= at)
        quotes->comment++;
    if (quotes->comment < tree->comment_count && tree->comments[quotes->comment].start <= at)
        return tree->comments[quotes->comment].end;
    while (quotes->node < tree->count && (node_kind(tree, quotes->node) != NODE_STRING ||
                                          node_span(tree, quotes->node).end <= at))
        quotes->node++;
    if (quotes->node < tree->count && node_span(tree, quotes->node).start <= at)
        return node_span(tree, quotes->node).end;
    return at;
}

Span stray_in(const Tree *tree, Span part, NodeId first)
{
    Quotes quotes = {.tree = tree, .node = first};
    Str text = str_slice(tree->text, 0, part.end);
    for (uint32_t at = next_stray(text, part.start); at < text.len; at = next_stray(text, at)) {
        uint32_t end = quotes_end(&quotes, at);
        if (end == at)
            return (Span){at, at + stray_len(text, at)};
        at = end;
    }
    return (Span){0};
}

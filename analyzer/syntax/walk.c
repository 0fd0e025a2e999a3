#include "syntax/walk.h"

#include <language.h>
#include <tree.h>

typedef struct Frame { /* a subtree whose children are being visited */
    Subtree parent;
    const TSSymbol *aliases; /* by structural child: what it is called here; NULL: nothing else */
    uint32_t child;          /* the next one */
    uint32_t structural;     /* the same, extras not counted */
    uint32_t start;          /* where the next one starts */
    uint32_t depth;          /* of its nodes */
    TSFieldId field;         /* the role of all children: that of a hidden parent */
} Frame;

struct Walk {
    const TSLanguage *language;
    Arena *arena;
    const Subtree *root; /* NULL once it was visited */
    LIST(Frame) frames;
    Frame inside; /* of the last node */
};

static Frame frame_of(const Walk *walk, Subtree parent, uint32_t start, uint32_t depth,
                      TSFieldId field)
{
    uint16_t production = ts_subtree_production_id(parent);
    return (Frame){.parent = parent,
                   .aliases = ts_language_alias_sequence(walk->language, production),
                   .start = start,
                   .depth = depth,
                   .field = field};
}

/* The role of the structural child NUMBER of PARENT, told by the production that made PARENT. */
static TSFieldId field_of(const Walk *walk, Subtree parent, uint32_t number)
{
    const TSFieldMapEntry *entry, *end;
    ts_language_field_map(walk->language, ts_subtree_production_id(parent), &entry, &end);
    for (; entry < end; entry++)
        if (!entry->inherited && entry->child_index == number)
            return entry->field_id;
    return 0;
}

typedef struct Child {
    Subtree subtree;
    uint32_t start;
    TSSymbol alias;  /* 0: none */
    TSFieldId field; /* 0: none */
} Child;

static Child take_child(const Walk *walk, Frame *frame)
{
    const Subtree *children = ts_subtree_children(frame->parent);
    Child child = {.subtree = children[frame->child++], .start = frame->start};
    frame->start += ts_subtree_size(child.subtree).bytes;
    if (frame->child < ts_subtree_child_count(frame->parent))
        frame->start += ts_subtree_padding(children[frame->child]).bytes;
    if (ts_subtree_extra(child.subtree))
        return child;
    child.alias = frame->aliases ? frame->aliases[frame->structural] : 0;
    child.field = field_of(walk, frame->parent, frame->structural++);
    if (!child.field)
        child.field = frame->field;
    return child;
}

static WalkNode node_of(const Walk *walk, const Child *child, uint32_t depth)
{
    TSSymbol symbol = child->alias ? child->alias : ts_subtree_symbol(child->subtree);
    bool is_named = child->alias ? ts_language_symbol_metadata(walk->language, symbol).named
                                 : ts_subtree_named(child->subtree);
    return (WalkNode){.start = child->start,
                      .end = child->start + ts_subtree_size(child->subtree).bytes,
                      .depth = depth,
                      .kind = ts_language_public_symbol(walk->language, symbol),
                      .field = (uint8_t)child->field,
                      .is_named = is_named,
                      .is_broken =
                          symbol == ts_builtin_sym_error || ts_subtree_missing(child->subtree)};
}

Walk *walk_new(Arena *arena, const TSTree *tree)
{
    Walk *walk = ARENA_NEW(arena, Walk);
    *walk = (Walk){.language = tree->language, .arena = arena, .root = &tree->root};
    return walk;
}

static void see(Walk *walk, const Child *child, uint32_t depth, WalkNode *node)
{
    *node = node_of(walk, child, depth);
    walk->inside = frame_of(walk, child->subtree, child->start, depth + 1, 0);
}

static void see_root(Walk *walk, WalkNode *node)
{
    see(walk, &(Child){.subtree = *walk->root, .start = ts_subtree_padding(*walk->root).bytes}, 0,
        node);
    walk->root = NULL;
}

static void enter(Walk *walk, Frame frame)
{
    if (ts_subtree_child_count(frame.parent))
        LIST_ADD(walk->arena, &walk->frames, frame);
}

/* The end of a line that is missing between two statements is an error as well: `f() g`. */
static bool is_visible(const Child *child)
{
    return ts_subtree_visible(child->subtree) || child->alias || ts_subtree_missing(child->subtree);
}

bool walk_next(Walk *walk, bool into, WalkNode *node)
{
    if (walk->root) {
        see_root(walk, node);
        return true;
    }
    if (into)
        enter(walk, walk->inside);
    while (walk->frames.count) {
        Frame *frame = &walk->frames.at[walk->frames.count - 1];
        if (frame->child == ts_subtree_child_count(frame->parent)) {
            walk->frames.count--;
            continue;
        }
        uint32_t depth = frame->depth;
        Child child = take_child(walk, frame);
        if (is_visible(&child)) {
            see(walk, &child, depth, node);
            return true;
        }
        if (ts_subtree_visible_child_count(child.subtree))
            enter(walk, frame_of(walk, child.subtree, child.start, depth, child.field));
    }
    return false;
}

/* Imports bind dotted paths: what they mean is for the flow stage to know. */
#include "lower/lowering.h"

/* To Python a statement ends with its line, unless that is continued; the grammar lets `import`
 * stand in one and what it names in the next. */
static bool is_torn(Str text)
{
    for (uint32_t at = str_find(text, "\n", 0); at < text.len; at = str_find(text, "\n", at + 1)) {
        Str line = str_slice(text, 0, at);
        if (!str_ends(line, "\\") && !str_ends(line, "\\\r"))
            return true;
    }
    return false;
}

static bool is_torn_before(const Tree *tree, NodeId statement, NodeId last)
{
    return is_torn(
        str_slice(tree->text, node_span(tree, statement).start, node_span(tree, last).end));
}

static Op *add_import(Lowering *lowering, NodeId node, Str module, Str path)
{
    Op *import = op_add(lowering, OP_IMPORT, node_span(lowering->tree, node));
    import->name = path;
    import->slot = module.len;
    return import;
}

/* `import a.b` binds a; `import a.b as c` binds c to a.b. */
void lower_import(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    for (NodeId item = node_field(tree, node, FIELD_NAME); item;
         item = node_next_field(tree, item, FIELD_NAME)) {
        NodeId alias = node_field(tree, item, FIELD_ALIAS);
        Str path = node_text(tree, alias ? node_field(tree, item, FIELD_NAME) : item);
        Str first = str_slice(path, 0, str_find(path, ".", 0));
        Str bound = alias ? path : first;
        Op *import = is_torn_before(tree, node, item)
                         ? op_add(lowering, OP_UNKNOWN, node_span(tree, item))
                         : add_import(lowering, item, bound, bound);
        lower_store_name(lowering, alias ? node_text(tree, alias) : first, node_span(tree, item),
                         import);
    }
}

void lower_import_from(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId from = node_field(tree, node, FIELD_MODULE_NAME);
    Str module = is_torn_before(tree, node, from) ? STR("") : node_text(tree, from);
    Str prefix = arena_join(lowering->arena, module, STR("."));
    bool is_star = true;
    for (NodeId item = node_field(tree, node, FIELD_NAME); item;
         item = node_next_field(tree, item, FIELD_NAME)) {
        NodeId alias = node_field(tree, item, FIELD_ALIAS);
        Str name = node_text(tree, alias ? node_field(tree, item, FIELD_NAME) : item);
        Op *import = add_import(lowering, item, module, arena_join(lowering->arena, prefix, name));
        lower_store_name(lowering, alias ? node_text(tree, alias) : name, node_span(tree, item),
                         import);
        is_star = false;
    }
    if (is_star)
        add_import(lowering, node, module, arena_join(lowering->arena, prefix, STR("*")));
}

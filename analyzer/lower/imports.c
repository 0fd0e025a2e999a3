/* Imports bind dotted paths: what they mean is for the flow stage to know. */
#include "lower/lowering.h"

static Op *add_import(Lowering *lowering, NodeId node, Str path)
{
    Op *import = op_add(lowering, OP_IMPORT, node_span(lowering->tree, node));
    import->name = path;
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
        Op *import = add_import(lowering, item, alias ? path : first);
        lower_store_name(lowering, alias ? node_text(tree, alias) : first, node_span(tree, item),
                         import);
    }
}

void lower_import_from(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Str module = node_text(tree, node_field(tree, node, FIELD_MODULE_NAME));
    Str prefix = arena_join(lowering->arena, module, STR("."));
    bool is_star = true;
    for (NodeId item = node_field(tree, node, FIELD_NAME); item;
         item = node_next_field(tree, item, FIELD_NAME)) {
        NodeId alias = node_field(tree, item, FIELD_ALIAS);
        Str name = node_text(tree, alias ? node_field(tree, item, FIELD_NAME) : item);
        Op *import = add_import(lowering, item, arena_join(lowering->arena, prefix, name));
        lower_store_name(lowering, alias ? node_text(tree, alias) : name, node_span(tree, item),
                         import);
        is_star = false;
    }
    if (is_star)
        add_import(lowering, node, arena_join(lowering->arena, prefix, STR("*")));
}

/* Paths that code puts together. A Path is a text here, as os.path has it, and it is seen from the
 * folder of the script: that is where data is looked for first. */
#include "flow/engine.h"

static Str parent_of(Flow *flow, Str path)
{
    uint32_t slash = path.len;
    while (slash > 0 && path.at[slash - 1] != '/')
        slash--;
    Str name = str_slice(path, slash, path.len);
    if (str_is(name, "."))
        return arena_printf(flow->arena, "%.*s..", STR_ARG(str_slice(path, 0, slash)));
    if (str_is(name, ".."))
        return arena_printf(flow->arena, "%.*s/..", STR_ARG(path));
    return slash > 1 ? str_slice(path, 0, slash - 1) : slash ? STR("/") : STR(".");
}

const Value *path_of_script(Flow *flow, const Op *op)
{
    const Module *module = code_module_of(flow->code, op);
    if (module)
        return text_new(flow, module->file);
    Str path = flow->code->source->path;
    uint32_t slash = path.len;
    while (slash > 0 && path.at[slash - 1] != '/')
        slash--;
    return text_new(flow, str_slice(path, slash, path.len));
}

const Value *path_parent(Flow *flow, const Value *path)
{
    bool is_known = value_is_constant_text(path);
    return is_known ? text_new(flow, parent_of(flow, path->text)) : value_plain(VALUE_STRING);
}

const Value *path_join(Flow *flow, const Value *path, const Op *call, uint32_t from)
{
    for (uint32_t i = from; i < call->arg_count; i++) {
        path = join_texts(flow, path, text_new(flow, STR("/")));
        path = join_texts(flow, path, value_of(flow, call->args[i].op));
    }
    return value_is(path, VALUE_STRING) ? path : value_plain(VALUE_STRING);
}

const Value *call_path_method(Flow *flow, const Op *call, const Value *path)
{
    Str method = call->object->name;
    if (str_in_words(method, "resolve absolute as_posix"))
        return path;
    if (str_is(method, "joinpath"))
        return path_join(flow, path, call, 0);
    return str_is(method, "with_name") ? path_join(flow, path_parent(flow, path), call, 0) : NULL;
}

/* What annotations tell of a value. */
#include "flow/contracts.h"
#include "flow/engine.h"
#include "model/contracts.h"

#define MOST_PARTS 4u /* of Annotated[...] that are looked at */

static const Value *value_of_type(Flow *flow, Str path, const Op *site)
{
    if (contract_binds(path) || str_is(path, "pandas.core.api.DataFrame"))
        return frame_any(flow, site);
    if (str_in_words(path, "pandas.Series pandas.core.series.Series"))
        return series_any(flow, site);
    if (str_is(path, "numpy.ndarray"))
        return sized_new(flow, VALUE_ARRAY, facts_unknown());
    if (str_is(path, "str"))
        return value_plain(VALUE_STRING);
    return value_plain(VALUE_UNKNOWN);
}

/* The variable of the module or name in a module that TEXT spells. */
static const Value *value_spelled(Flow *flow, Str text)
{
    Str spelled = str_trim(text);
    Str top = str_slice(spelled, 0, str_find(spelled, ".", 0));
    for (uint32_t i = 0; i < flow->code->slot_count; i++) {
        const Slot *slot = &flow->code->slots[i];
        if (slot->scope != 0 || !str_eq(slot->name, top))
            continue;
        const Value *value = cell_get(flow, i);
        if (top.len < spelled.len && value_is(value, VALUE_NAMED))
            return named_new(flow, arena_join(flow->arena, value->text,
                                              str_slice(spelled, top.len, spelled.len)));
        if (!value_is(value, VALUE_UNSET))
            return value;
    }
    return named_new(flow, spelled);
}

/* "DataFrame[People]", "Annotated[pd.DataFrame, People]" */
static const Columns *columns_of_text(Flow *flow, Str text)
{
    const Value *parts[MOST_PARTS];
    uint32_t count = 0, open = str_find(text, "[", 0);
    if (!flow->has_contracts || open == text.len || !str_ends(text, "]"))
        return NULL;
    for (uint32_t from = open + 1; from < text.len && count < MOST_PARTS;) {
        uint32_t comma = str_find(text, ",", from);
        uint32_t to = comma < text.len ? comma : text.len - 1;
        parts[count++] = value_spelled(flow, str_slice(text, from, to));
        from = to + 1;
    }
    return columns_of_type(flow, value_spelled(flow, str_slice(text, 0, open)), parts, count);
}

/* Annotations written as text: "pd.DataFrame". Only names that the file gives to pandas count. */
static const Value *value_of_text(Flow *flow, Str text, const Op *site)
{
    Str name = str_trim(text);
    const Columns *declared = columns_of_text(flow, name);
    if (declared)
        return frame_declared(flow, site, declared);
    bool is_frame = str_in_words(name, "pd.DataFrame pandas.DataFrame DataFrame");
    bool is_series = str_in_words(name, "pd.Series pandas.Series Series");
    if (!flow->imports_pandas || flow->knows_rivals)
        return value_plain(VALUE_UNKNOWN);
    if (is_frame)
        return frame_any(flow, site);
    return is_series ? series_any(flow, site) : value_plain(VALUE_UNKNOWN);
}

static bool is_optional(Str path)
{
    return str_in_words(path, "Optional typing.Optional");
}

static bool is_annotated(Str path)
{
    return str_in_words(path, "Annotated typing.Annotated typing_extensions.Annotated");
}

static bool is_list(Str path)
{
    return str_in_words(path,
                        "list List typing.List Iterable typing.Iterable Sequence typing.Sequence "
                        "Iterator typing.Iterator collections.abc.Iterator "
                        "collections.abc.Iterable collections.abc.Sequence");
}

/* tuple[pd.DataFrame, pd.Series], tuple[pd.DataFrame, ...] */
static const Value *value_of_tuple(Flow *flow, const Op *parts, const Op *site)
{
    if (parts->kind != OP_COLLECT)
        return value_plain(VALUE_TUPLE);
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, parts->arg_count);
    for (uint32_t i = 0; i < parts->arg_count; i++) {
        const Op *part = parts->args[i].op;
        if (part->kind == OP_CONSTANT && part->detail == CONSTANT_ELLIPSIS)
            return element_new(flow, VALUE_TUPLE, items[0]);
        items[i] = value_from_annotation(flow, part, site);
    }
    return items_new(flow, VALUE_TUPLE, items, parts->arg_count);
}

/* What has no member in common with a table that a rule speaks of: None and where to read it from.
 */
static bool is_no_rival(Flow *flow, const Op *part)
{
    const Value *type = value_of(flow, part);
    return value_is(type, VALUE_NONE) ||
           (value_is(type, VALUE_NAMED) &&
            str_in_words(type->text, "str pathlib.Path os.PathLike bool int"));
}

/* Union[pd.DataFrame, str]: used as a table it is one. */
static const Value *value_of_union(Flow *flow, const Op *parts, const Op *site)
{
    const Op *other = NULL;
    if (parts->kind != OP_COLLECT)
        return value_from_annotation(flow, parts, site);
    for (uint32_t i = 0; i < parts->arg_count; i++) {
        const Op *part = parts->args[i].op;
        if (is_no_rival(flow, part))
            continue;
        if (other)
            return value_plain(VALUE_UNKNOWN);
        other = part;
    }
    return other ? value_from_annotation(flow, other, site) : value_plain(VALUE_UNKNOWN);
}

/* What OUTER[INNER] declares. */
static const Columns *columns_of_generic(Flow *flow, const Value *outer, const Op *inner)
{
    const Value *parts[MOST_PARTS];
    bool are_several = inner->kind == OP_COLLECT && inner->detail == COLLECT_TUPLE;
    uint32_t count = are_several ? inner->arg_count : 1;
    count = count < MOST_PARTS ? count : MOST_PARTS;
    for (uint32_t i = 0; i < count; i++)
        parts[i] = value_of(flow, are_several ? inner->args[i].op : inner);
    return flow->has_contracts ? columns_of_type(flow, outer, parts, count) : NULL;
}

/* Optional[pd.DataFrame], list[pd.DataFrame], dict[str, pd.DataFrame] */
static const Value *value_of_generic(Flow *flow, const Op *annotation, const Op *site)
{
    const Value *outer = value_of(flow, annotation->object);
    const Op *inner = annotation->key;
    if (!value_is(outer, VALUE_NAMED) || !inner)
        return value_plain(VALUE_UNKNOWN);
    const Columns *declared = columns_of_generic(flow, outer, inner);
    if (declared)
        return frame_declared(flow, site, declared);
    if (contract_binds(outer->text))
        return frame_any(flow, site);
    if (is_annotated(outer->text) && inner->kind == OP_COLLECT && inner->arg_count)
        return value_from_annotation(flow, inner->args[0].op, site);
    if (is_optional(outer->text))
        return value_from_annotation(flow, inner, site);
    if (is_list(outer->text))
        return element_new(flow, VALUE_LIST, value_from_annotation(flow, inner, site));
    if (str_in_words(outer->text, "tuple Tuple typing.Tuple"))
        return value_of_tuple(flow, inner, site);
    if (str_in_words(outer->text, "Union typing.Union"))
        return value_of_union(flow, inner, site);
    if (str_in_words(outer->text, "Generator typing.Generator collections.abc.Generator") &&
        inner->kind == OP_COLLECT)
        return element_new(flow, VALUE_ITERATOR,
                           value_from_annotation(flow, inner->args[0].op, site));
    bool is_dict = str_in_words(outer->text, "dict Dict typing.Dict Mapping typing.Mapping");
    if (is_dict && inner->kind == OP_COLLECT && inner->arg_count == 2)
        return element_new(flow, VALUE_DICT, value_from_annotation(flow, inner->args[1].op, site));
    return value_plain(VALUE_UNKNOWN);
}

static bool is_none(const Op *part)
{
    return part->kind == OP_CONSTANT && part->detail == CONSTANT_NONE;
}

/* pd.DataFrame | None */
static const Value *value_of_either(Flow *flow, const Op *either, const Op *site)
{
    if (is_none(either->key))
        return value_from_annotation(flow, either->object, site);
    return is_none(either->object) ? value_from_annotation(flow, either->key, site)
                                   : value_plain(VALUE_UNKNOWN);
}

#define NEAR_TOP 2000u /* operations in which names of types are looked for */

/* What NAME stands for since Tables = dict[str, pd.DataFrame]; NULL: it is no name of that kind. */
static const Op *type_named(const Flow *flow, const Op *name)
{
    for (uint32_t i = 0; name->kind == OP_LOAD && i < name->index && i < NEAR_TOP; i++) {
        const Op *store = code_op(flow->code, i);
        bool is_it = store->kind == OP_STORE && store->slot == name->slot && store->input;
        if (is_it)
            return store->input->kind == OP_ITEM || store->input->kind == OP_BINARY ? store->input
                                                                                    : NULL;
    }
    return NULL;
}

const Value *value_from_annotation(Flow *flow, const Op *annotation, const Op *site)
{
    const Op *named = type_named(flow, annotation);
    annotation = named ? named : annotation;
    if (annotation->kind == OP_ITEM)
        return value_of_generic(flow, annotation, site);
    if (annotation->kind == OP_BINARY && annotation->detail == OPERATOR_OR)
        return value_of_either(flow, annotation, site);
    const Value *type = value_of(flow, annotation);
    if (value_is(type, VALUE_NAMED))
        return value_of_type(flow, type->text, site);
    if (value_is_constant_text(type))
        return value_of_text(flow, type->text, site);
    return value_is(type, VALUE_CLASS) ? instance_any(flow, type->klass)
                                       : value_plain(VALUE_UNKNOWN);
}

/* `tables: dict[str, pd.DataFrame] = {}`: what is found in it later others have put there. */
static const Value *dict_annotated(Flow *flow, const Value *dict, const Op *annotation,
                                   const Op *site)
{
    const Value *told = value_from_annotation(flow, annotation, site);
    if (!value_is(told, VALUE_DICT) || !told->of)
        return dict;
    Value *annotated = ARENA_NEW(flow->arena, Value);
    *annotated = *dict;
    annotated->of = told->of;
    return annotated;
}

const Value *value_annotated(Flow *flow, const Value *value, const Op *annotation, const Op *site)
{
    if (value_is(value, VALUE_DICT) && value->is_constant && !value->count)
        return dict_annotated(flow, value, annotation, site);
    if (value_is(value, VALUE_UNKNOWN))
        return value_from_annotation(flow, annotation, site);
    if (!flow->has_contracts || !value_is(value, VALUE_FRAME))
        return value;
    const Value *told = value_from_annotation(flow, annotation, site);
    return value_is(told, VALUE_FRAME) ? value_declared(flow, value, told->facts->columns) : value;
}

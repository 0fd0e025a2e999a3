#include "flow/questions/changes.h"

#include "flow/questions.h"

static const Change *none(uint32_t *count)
{
    *count = 0;
    return NULL;
}

/* What stands behind PREFIX in PATH, when it is one name; "": it is not. Members of other modules
 * (pandas.plotting.scatter_matrix) are not the ones of the table. */
static Str name_behind(Str path, const char *prefix)
{
    Str name = str_starts(path, prefix) ? str_slice(path, str_of(prefix).len, path.len) : (Str){0};
    return str_has(name, ".") ? (Str){0} : name;
}

static const Change *changes_of_path(Str path, uint32_t *count)
{
    static const struct {
        const char *prefix;
        Owner owner;
    } places[] = {{"pandas.DataFrame.", OWNER_FRAME},
                  {"pandas.Series.", OWNER_SERIES},
                  {"pandas.", OWNER_PANDAS}};
    for (uint32_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        Str name = name_behind(path, places[i].prefix);
        if (name.len)
            return changes_of(places[i].owner, name, count);
    }
    return none(count);
}

static const Change *changes_of_attribute(const Op *op, uint32_t *count)
{
    const Value *object = op_value(op->object), *value = op_value(op);
    if (value_is(value, VALUE_NAMED))
        return changes_of_path(value->text, count);
    return value_is_pandas(object) ? changes_of(value_owner(object), op->name, count) : none(count);
}

const Change *changes_met_by(const Op *op, uint32_t *count)
{
    if (op->kind == OP_IMPORT)
        return changes_of_path(op->name, count);
    if (op->kind == OP_ATTRIBUTE)
        return changes_of_attribute(op, count);
    if (op->kind != OP_CALL)
        return none(count);
    const Value *callee = op_value(op->object);
    if (value_is(callee, VALUE_NAMED))
        return changes_of_path(callee->text, count);
    return value_is(callee, VALUE_MEMBER) && callee->member
               ? changes_of(callee->member->owner, callee->member->name, count)
               : none(count);
}

/* A method that nobody calls may be a column of that name. What is read of the module or of a class
 * is refused where it is read or imported, and need not be told again where it is called. */
static bool is_removed_here(const Op *op, const Change *change)
{
    const Member *member = model_member(change->owner, change->member);
    bool is_method = member && member->kind == MEMBER_METHOD;
    bool is_of_object = op->kind == OP_CALL
                            ? value_is(op_value(op->object), VALUE_MEMBER)
                            : op->kind == OP_ATTRIBUTE && !value_is(op_value(op), VALUE_NAMED);
    return is_of_object ? is_method == (op->kind == OP_CALL) : op->kind != OP_CALL;
}

static const Op *given_by_name(const Op *call, Str parameter)
{
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (call->args[i].kind == ARG_KEYWORD && str_eq(call->args[i].name, parameter))
            return call->args[i].op;
    return NULL;
}

static bool has_too_many_by_position(const Op *call, uint32_t most)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < call->arg_count && call->args[i].kind == ARG_POSITION; i++)
        count++;
    return count > most;
}

/* "3M" is three times "M", and "A-DEC" a kind of "A". */
static Str bare_unit(Str text)
{
    uint32_t from = 0;
    while (from < text.len && text.at[from] >= '0' && text.at[from] <= '9')
        from++;
    return str_slice(text, from, str_find(text, "-", from));
}

/* Methods have the parameter of which some values are gone in the first place, but for these. */
static bool is_first_parameter(const Change *change)
{
    return change->owner != OWNER_PANDAS &&
           str_in_words(change->parameter, "rule freq orient method");
}

static bool has_removed_value(const Op *call, const Change *change)
{
    const Op *given = given_by_name(call, change->parameter);
    bool may_be_first = !given && is_first_parameter(change) && call->arg_count &&
                        call->args[0].kind == ARG_POSITION;
    const Value *value = op_value(may_be_first ? call->args[0].op : given);
    bool is_word =
        value->is_constant && (value_is(value, VALUE_STRING) || value_is(value, VALUE_BOOL));
    Str word = is_word ? bare_unit(value->text) : (Str){0};
    return word.len && str_in_words(word, change->value);
}

bool is_refused(const Op *op, const Change *change)
{
    switch (change->kind) {
    case CHANGE_REMOVED:
        return is_removed_here(op, change);
    case CHANGE_PARAMETER_REMOVED:
    case CHANGE_PARAMETER_RENAMED:
        return op->kind == OP_CALL && given_by_name(op, change->parameter);
    case CHANGE_POSITIONAL_REMOVED:
        return op->kind == OP_CALL &&
               value_is(op_value(op->object), VALUE_MEMBER) == (change->owner != OWNER_PANDAS) &&
               has_too_many_by_position(op, change_positions(change));
    case CHANGE_VALUE_REMOVED:
        return op->kind == OP_CALL && has_removed_value(op, change);
    case CHANGE_DEFAULT_CHANGED:
    case CHANGE_BEHAVIOUR_CHANGED:
        return false;
    }
    return false;
}

static bool is_about_versions(const Op *op)
{
    return (op->kind == OP_LOAD || op->kind == OP_ATTRIBUTE) &&
           (str_has(op->name, "version") || str_has(op->name, "VERSION") ||
            str_has(op->name, "PANDAS") || str_is(op->name, "hasattr"));
}

/* The operations of a condition stand directly before the branch. */
static bool asks_for_version(const Code *code, const Op *branch)
{
    if (!branch->object)
        return false;
    Span span = branch->object->span;
    for (uint32_t i = branch->index; i-- > 0;) {
        const Op *op = code_op(code, i);
        if (op->span.start < span.start || op->span.end > span.end)
            return false;
        if (is_about_versions(op))
            return true;
    }
    return false;
}

/* So that a long file with many findings stays linear. */
#define FARTHEST_GUARD 4000u

bool is_for_some_versions(const Code *code, const Op *op)
{
    for (uint32_t i = op->index, steps = 0; i-- > 0 && steps < FARTHEST_GUARD; steps++) {
        const Op *around = code_op(code, i);
        bool is_inside = op->index < around->end;
        if (is_inside && around->kind == OP_TRY && around->middle < around->end)
            return true;
        if (is_inside && around->kind == OP_BRANCH && asks_for_version(code, around))
            return true;
    }
    return false;
}

/* pandas_flavor registers methods, and pyjanitor brings a hundred made with it (`select` is one).
 */
static bool adds_methods(Str module)
{
    Str root = str_slice(module, 0, str_find(module, ".", 0));
    return str_in_words(root, "pandas_flavor janitor");
}

bool has_methods_of_libraries(const Code *code)
{
    for (uint32_t i = 0; i < code->op_count && i < FARTHEST_GUARD; i++)
        if (code_op(code, i)->kind == OP_IMPORT && adds_methods(code_op(code, i)->name))
            return true;
    return false;
}

/* The stages in order: this is where to start reading. */
#include "cli/lint.h"

#include <stdlib.h>

#include "cli/outlines.h"
#include "flow/flow.h"
#include "judge/judge.h"
#include "link/index.h"
#include "lower/lower.h"
#include "source/prefilter.h"
#include "syntax/tree.h"

struct Linter {
    Parser *parser;
    Arena *trees; /* gone before the flow stage wants its room */
    ModuleIndex *index;
    bool shares;
};

Linter *linter_new(void)
{
    Linter *linter = must_malloc(sizeof *linter);
    *linter = (Linter){parser_new(), arena_new(), module_index_new(), false};
    return linter;
}

void linter_free(Linter *linter)
{
    parser_free(linter->parser);
    arena_free(linter->trees);
    module_index_free(linter->index);
    free(linter);
}

void linter_share(Linter *linter, bool shares)
{
    linter->shares = shares;
    parser_share(linter->parser, shares);
}

void linter_trim(Linter *linter)
{
    parser_trim(linter->parser);
    arena_trim(linter->trees);
}

static DataContext context_of(Arena *arena, const Source *source, const LintSettings *settings)
{
    Str root = settings->data_root ? str_of(settings->data_root) : (Str){0};
    return data_context(arena, source->path, root, settings->use_data);
}

/* Nine in ten files need less. */
static size_t share_of(const Source *source)
{
    return (size_t)3 * 1024 * 1024 + (size_t)56 * source->text.len;
}

static size_t allowed(const Linter *linter, const Source *source)
{
    size_t whole = LINT_MOST_BYTES, length = source->raw.len;
    if (length > LINT_USUAL_BYTES)
        whole = whole / LINT_USUAL_BYTES * length;
    size_t share = share_of(source);
    return linter->shares && share < whole ? share : whole;
}

/* Operations without values are of no use, and the tree stands beside them: it is a third of what
 * is there in the densest code. */
static size_t allowed_for_code(size_t most, size_t tree)
{
    size_t code = most / 10 * 6, left = most / 10 * 9 - (tree < most / 2 ? tree : most / 2);
    return code < left ? code : left;
}

Program lint_program(Linter *linter, const Source *source, const LintSettings *settings,
                     Arena *arena)
{
    size_t start = arena_given(arena), most = allowed(linter, source);
    const Tree *tree = tree_parse(linter->trees, linter->parser, source);
    arena_bound(arena, start + allowed_for_code(most, arena_given(linter->trees)));
    Code *code = lower(arena, source, tree);
    Outline outline = outline_of(arena, tree);
    arena_reset(linter->trees);
    LinkAnswers modules = {0};
    link_modules(arena, linter->trees, linter->parser, code, &modules);
    if (source->text.len > LARGE_BYTES) {
        linter_trim(linter);
        memory_give_back();
    }
    DataContext data = context_of(arena, source, settings);
    arena_bound(arena, start + most);
    flow_run(arena, code, &data);
    arena_bound(arena, start + most / 16 * 17); /* what is found is to be told */
    return (Program){code, data, modules, outline};
}

/* A broken data package belongs to no line. Broken data is a finding of WL003, where that runs. */
static void tell_data(Arena *arena, const LintSettings *settings, const Program *program,
                      Strs *sentences)
{
    const DataContext *data = &program->data;
    uint32_t rule = rule_find(STR("WL003"));
    bool is_found = rule != RULE_COUNT && selection_has(settings->selection, rule);
    if (data->package_why.len)
        LIST_ADD(arena, sentences,
                 arena_printf(arena, "%.*s %.*s", STR_ARG(data->package_shown),
                              STR_ARG(data->package_why)));
    for (uint32_t i = 0; !is_found && i < program->code->troubles.count; i++)
        LIST_ADD(arena, sentences, program->code->troubles.at[i].text);
}

static bool may_meet_pandas(Linter *linter, const Source *source)
{
    return prefilter_may_matter(source->text) ||
           module_index_leads_to_pandas(linter->index, source->path, source->text);
}

bool lint_may_find(Linter *linter, const Source *source, const LintSettings *settings)
{
    return settings->parses_all || may_meet_pandas(linter, source);
}

void lint(Linter *linter, const Source *source, const LintSettings *settings, Arena *arena,
          Linted *linted)
{
    if (!lint_may_find(linter, source, settings))
        return;
    Program program = lint_program(linter, source, settings, arena);
    Judgement judgement = {program.code, settings->selection, settings->target};
    judge(arena, &judgement, &linted->findings);
    linted->is_full = program.code->is_full || arena_is_full(arena, 0);
    if (linted->findings.count || code_meets_pandas(program.code))
        linted->outline = program.outline;
    linted->looked_into = true;
    linted->modules = program.modules;
    linted->dependencies = dependencies_of(arena, &program.data);
    tell_data(arena, settings, &program, &linted->data_troubles);
    if (settings->counts)
        knowledge_add(arena, &linted->knowledge, program.code, &program.data);
}

DataContext lint_sources(Linter *linter, const Source *source, const LintSettings *settings,
                         Arena *arena)
{
    if (!may_meet_pandas(linter, source))
        return context_of(arena, source, settings);
    return lint_program(linter, source, settings, arena).data;
}

static void dump_op(Arena *arena, const Source *source, const Op *op, FILE *out)
{
    Place place = source_place(source, op->span.start);
    Str value = value_describe(arena, op->value);
    fprintf(out, "%6u  %u:%u  %s", op->index, place.row, place.column,
            op_kind_name((OpKind)op->kind));
    if (op->name.len)
        fprintf(out, " %.*s", STR_ARG(op->name));
    if (op->object)
        fprintf(out, " (%u)", op->object->index);
    fprintf(out, " = %.*s\n", STR_ARG(op->value ? value : STR("never")));
}

/* A store that stands in the text; parameters are bound by every call. */
static bool is_written_store(const Op *op)
{
    return op->kind == OP_STORE && op->value && !(op->input && op->input->kind == OP_PARAMETER);
}

/* What names hold after they were stored to, for tests and for people in a hurry. */
static void dump_store(Arena *arena, const Source *source, const Op *op, FILE *out)
{
    Place place = source_place(source, op->span.start);
    Str value = value_describe(arena, op_value(op->input));
    fprintf(out, "%.*s:%u: value: %.*s = %.*s\n", STR_ARG(source->path), place.row,
            STR_ARG(op->name), STR_ARG(value));
}

void dump(Linter *linter, const Source *source, const LintSettings *settings, Arena *arena,
          FILE *out)
{
    const Code *code = lint_program(linter, source, settings, arena).code;
    for (uint32_t i = 0; i < code->op_count; i++)
        dump_op(arena, source, code_op(code, i), out);
    for (uint32_t i = 0; i < code->op_count; i++)
        if (is_written_store(code_op(code, i)))
            dump_store(arena, source, code_op(code, i), out);
}

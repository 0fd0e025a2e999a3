#include "judge/pass.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

static Str format_text(Arena *arena, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = arena_alloc(arena, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, args);
    return (Str){text, (uint32_t)len};
}

#define FORMAT_INTO(text, arena, format)                \
    do {                                                \
        va_list args_;                                  \
        va_start(args_, format);                        \
        (text) = format_text((arena), (format), args_); \
        va_end(args_);                                  \
    } while (0)

static Finding *latest(Pass *pass)
{
    assert(pass->found.count && "a finding comes before what belongs to it");
    return &pass->found.at[pass->found.count - 1];
}

static void add_finding(Pass *pass, Severity severity, Span span, Str message)
{
    Finding finding = {.rule = pass->rule, .severity = severity, .span = span, .message = message};
    LIST_ADD(pass->arena, &pass->found, finding);
}

void report(Pass *pass, Span span, const char *format, ...)
{
    Str message;
    FORMAT_INTO(message, pass->arena, format);
    add_finding(pass, pass->rule->severity, span, message);
}

void report_as(Pass *pass, Severity severity, Span span, const char *format, ...)
{
    Str message;
    FORMAT_INTO(message, pass->arena, format);
    add_finding(pass, severity, span, message);
}

/* A finding that holds from some pandas on; it is of severity CERTAIN when the target is known. */
static void add_gated(Pass *pass, Severity certain, Span span, Str message)
{
    bool is_unknown = pass->judgement->target == TARGET_UNKNOWN;
    if (is_unknown)
        LIST_ADD(pass->arena, &pass->gated, pass->found.count);
    add_finding(pass, is_unknown ? SEVERITY_WARNING : certain, span, message);
}

void report_gated(Pass *pass, Span span, const char *format, ...)
{
    Str message;
    FORMAT_INTO(message, pass->arena, format);
    add_gated(pass, pass->rule->severity, span, message);
}

void report_from_pandas_3(Pass *pass, Span span, const char *format, ...)
{
    Str message;
    FORMAT_INTO(message, pass->arena, format);
    add_gated(pass, SEVERITY_ERROR, span, message);
}

bool is_silent_before(const Pass *pass, Target from)
{
    Target target = pass->judgement->target;
    return target != TARGET_UNKNOWN && target < from;
}

bool is_silent_before_pandas_3(const Pass *pass)
{
    return is_silent_before(pass, PANDAS(3, 0));
}

static void add_note(Pass *pass, Note note)
{
    LIST_ADD(pass->arena, &latest(pass)->notes, note);
}

static Note note_at(const Pass *pass, const Op *op, Str message)
{
    const Module *module = code_module_of(pass_code(pass), op);
    if (!module)
        return (Note){.message = message, .span = op->span};
    Place place = source_place(module->source, module->spans[op->index - module->begin].start);
    return (Note){.message = message, .path = module->source->path, .line = place.row};
}

void because(Pass *pass, const Op *op, const char *format, ...)
{
    if (!op)
        return;
    Str message;
    FORMAT_INTO(message, pass->arena, format);
    add_note(pass, note_at(pass, op, message));
}

void because_in_file(Pass *pass, Str path, uint32_t line, const char *format, ...)
{
    Str message;
    FORMAT_INTO(message, pass->arena, format);
    add_note(pass, (Note){.message = message, .path = path, .line = line});
}

#define LONGEST_CHAIN 4u

static const char *kind_word(const Value *value)
{
    return value_is(value, VALUE_SERIES) ? "Series" : "DataFrame";
}

static Str chain_message(Pass *pass, const Value *value, const Op *site)
{
    const Member *member = called_member(site);
    if (site->kind == OP_PARAMETER)
        return arena_printf(pass->arena, "`%.*s` is a %s parameter", STR_ARG(site->name),
                            kind_word(value));
    if (member)
        return arena_printf(pass->arena, "`%.*s` makes the %s here", STR_ARG(member->name),
                            kind_word(value));
    return arena_printf(pass->arena, "the %s is made here", kind_word(value));
}

static bool is_inside(Span inner, Span outer)
{
    return inner.start >= outer.start && inner.end <= outer.end;
}

/* What the finding itself shows needs no note. */
void because_of_origin(Pass *pass, const Value *value)
{
    const Value *chain[LONGEST_CHAIN];
    uint32_t count = 0;
    while (value && count < LONGEST_CHAIN) {
        const Object *object = object_of(value);
        if (!object || !object->site)
            break;
        chain[count++] = value;
        value = object->parent;
    }
    while (count-- > 0) {
        const Op *site = object_of(chain[count])->site;
        if (is_inside(site->span, latest(pass)->span))
            continue;
        add_note(pass, note_at(pass, site, chain_message(pass, chain[count], site)));
    }
}

void fix(Pass *pass, Applicability applicability, const char *format, ...)
{
    Fix *made = &latest(pass)->fix;
    FORMAT_INTO(made->title, pass->arena, format);
    made->applicability = applicability;
}

/* Keeps the edits in the order of the text. */
static void add_edit(Pass *pass, Fix *made, Edit edit)
{
    LIST_ADD(pass->arena, &made->edits, edit);
    for (uint32_t i = made->edits.count - 1; i > 0; i--) {
        if (made->edits.at[i - 1].span.start <= edit.span.start)
            break;
        made->edits.at[i] = made->edits.at[i - 1];
        made->edits.at[i - 1] = edit;
    }
}

void fix_insert(Pass *pass, uint32_t offset, const char *format, ...)
{
    Edit edit = {.span = {offset, offset}};
    FORMAT_INTO(edit.content, pass->arena, format);
    add_edit(pass, &latest(pass)->fix, edit);
}

void fix_replace(Pass *pass, Span span, const char *format, ...)
{
    Edit edit = {.span = span};
    FORMAT_INTO(edit.content, pass->arena, format);
    add_edit(pass, &latest(pass)->fix, edit);
}

void fix_delete(Pass *pass, Span span)
{
    add_edit(pass, &latest(pass)->fix, (Edit){.span = span});
}

Str pass_text(const Pass *pass, Span span)
{
    return source_text(pass->judgement->code->source, span);
}

const Code *pass_code(const Pass *pass)
{
    return pass->judgement->code;
}

Target pass_target(const Pass *pass)
{
    return pass->judgement->target;
}

#define OTHER_PLACES ", and the like in the other places"

/* The one fix mends every place that has one: else each run would find the next. */
static void join_fixes(Pass *pass, Fix *fix, const Fix *other)
{
    if (!fix->edits.count) {
        *fix = *other;
        return;
    }
    if (!str_ends(fix->title, OTHER_PLACES) && other->edits.count)
        fix->title = arena_join(pass->arena, fix->title, STR(OTHER_PLACES));
    for (uint32_t i = 0; i < other->edits.count; i++)
        add_edit(pass, fix, other->edits.at[i]);
}

/* One finding stands for all of a file, and names the other places. */
static void merge_gated(Pass *pass)
{
    Finding *first = &pass->found.at[pass->gated.at[0]];
    uint32_t others = pass->gated.count - 1;
    if (others)
        first->message = arena_printf(pass->arena, "%.*s (and %u more place%s in this file)",
                                      STR_ARG(first->message), others, others == 1 ? "" : "s");
    for (uint32_t i = 1; i < pass->gated.count; i++) {
        const Finding *other = &pass->found.at[pass->gated.at[i]];
        Note note = {.message = STR("here too"), .span = other->span};
        LIST_ADD(pass->arena, &first->notes, note);
        join_fixes(pass, &first->fix, &other->fix);
    }
}

/* What stands in another file has the span of its import. */
static bool touches_module(const Pass *pass, Span span)
{
    const Code *code = pass_code(pass);
    for (uint32_t i = 0; i < code->modules.count; i++) {
        Span import = code->modules.at[i].import;
        if (span.start < import.end && import.start < span.end)
            return true;
    }
    return false;
}

static bool has_edit_elsewhere(const Pass *pass, const Fix *fix)
{
    for (uint32_t i = 0; i < fix->edits.count; i++)
        if (touches_module(pass, fix->edits.at[i].span))
            return true;
    return false;
}

/* A bug of another file is told where that is looked at, and a fix mends one file. */
static void keep_finding(Pass *pass, Finding *finding, Findings *findings)
{
    if (touches_module(pass, finding->span))
        return;
    if (has_edit_elsewhere(pass, &finding->fix))
        finding->fix = (Fix){0};
    LIST_ADD(pass->arena, findings, *finding);
}

void pass_finish(Pass *pass, Findings *findings)
{
    if (pass->gated.count)
        merge_gated(pass);
    uint32_t next = 0; /* the place in gated that comes next */
    for (uint32_t i = 0; i < pass->found.count; i++) {
        bool is_gated = next < pass->gated.count && pass->gated.at[next] == i;
        next += is_gated;
        if (!is_gated || i == pass->gated.at[0])
            keep_finding(pass, &pass->found.at[i], findings);
    }
}

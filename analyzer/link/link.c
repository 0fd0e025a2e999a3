#include "link/link.h"

#include "data/locate.h"
#include "link/find.h"
#include "link/needed.h"
#include "lower/lower.h"

#define MOST_MODULES 8u
#define MOST_BYTES_ALL \
    12288u /* of what is needed of all of them, and an eighth of the file's own */

typedef struct Resolved { /* an import that was looked up */
    ImportKind kind;
    uint32_t module; /* which of the code's */
} Resolved;

typedef struct Linking {
    Arena *arena, *trees;
    Parser *parser;
    Code *code;
    ModuleRoots roots;
    LinkAnswers *answers;
    LIST(Resolved) resolved;
    Map asked;   /* folder and name → which of resolved */
    Map modules; /* path → which of the code's, or NOT_FOLLOWED */
    Map wanted;  /* names that are imported from somewhere */
    uint32_t bytes_left;
} Linking;

#define NOT_FOLLOWED (UINT32_MAX - 1)

static Digest answer_of(const FoundModule *found, Str bytes)
{
    Buffer told = {0};
    Tape tape = {.out = &told};
    FoundModule copy = *found;
    Digest content = digest_of(bytes, 0);
    tape_below(&tape, copy.kind, IMPORT_ALL + 1);
    tape_bytes(&tape, &copy.path);
    tape_digest(&tape, &content);
    Digest digest = digest_of(buffer_str(&told), 0);
    buffer_free(&told);
    return digest;
}

/* The number of the module that is made of RAW, or NOT_FOLLOWED. */
static uint32_t follow(Linking *linking, const FoundModule *found, Str raw, Span import)
{
    Source *source = ARENA_NEW(linking->arena, Source);
    Str why, shown = locate_shown(linking->arena, found->path);
    if (!raw.len || linking->code->modules.count == MOST_MODULES ||
        source_from_raw(linking->arena, shown, raw, source, &why) != SOURCE_READ ||
        !module_may_tell(found, source->text))
        return NOT_FOLLOWED;
    uint32_t bytes;
    source->text =
        needed_text(linking->arena, source->text, linking->code, &linking->wanted, &bytes);
    if (bytes > linking->bytes_left)
        return NOT_FOLLOWED;
    linking->bytes_left -= bytes;
    const Tree *tree = tree_parse(linking->trees, linking->parser, source);
    Module *module = lower_module(linking->arena, linking->code, source, tree, import);
    module->file = found->path;
    arena_reset(linking->trees);
    return linking->code->modules.count - 1;
}

static uint32_t module_number(Linking *linking, const FoundModule *found, Str raw, Span import)
{
    uint32_t number = map_get(&linking->modules, found->path);
    if (number != MAP_ABSENT)
        return number;
    /* Before it is followed, since it may import itself. */
    map_put(linking->arena, &linking->modules, found->path, NOT_FOLLOWED);
    number = follow(linking, found, raw, import);
    map_put(linking->arena, &linking->modules, found->path, number);
    return number;
}

static Resolved ask(Linking *linking, Str folder, Str name, Span import)
{
    FoundModule found = module_find(linking->arena, &linking->roots, folder, name);
    Str raw = module_bytes(linking->arena, &found);
    LinkAnswer answer = {folder, name, answer_of(&found, raw)};
    LIST_ADD(linking->arena, linking->answers, answer);
    Resolved resolved = {.kind = found.kind};
    if (found.kind != IMPORT_FOREIGN)
        resolved.module = module_number(linking, &found, raw, import);
    if (resolved.module == NOT_FOLLOWED)
        resolved.kind = IMPORT_FOREIGN;
    return resolved;
}

static Resolved resolve(Linking *linking, Str folder, Str name, Span import)
{
    Str key = arena_printf(linking->arena, "%.*s\n%.*s", STR_ARG(folder), STR_ARG(name));
    uint32_t known = map_get(&linking->asked, key);
    if (known != MAP_ABSENT)
        return linking->resolved.at[known];
    Resolved resolved = ask(linking, folder, name, import);
    LIST_ADD(linking->arena, &linking->resolved, resolved);
    map_put(linking->arena, &linking->asked, key, linking->resolved.count - 1);
    return resolved;
}

/* The imports among the operations [BEGIN, END), which stand in a file of FOLDER. */
static void link_imports(Linking *linking, uint32_t begin, uint32_t end, Str folder)
{
    for (uint32_t i = begin; i < end; i++) {
        Op *op = code_op(linking->code, i);
        if (op->kind != OP_IMPORT || op->detail == IMPORT_FOREIGN)
            continue;
        Resolved resolved = resolve(linking, folder, op->name, op->span);
        op->detail = (uint8_t)resolved.kind;
        op->middle = resolved.module;
    }
}

static void want_name(Linking *linking, Str name)
{
    map_put(linking->arena, &linking->wanted, name, 1);
}

/* A star may stand for any name that is read. */
static void want(Linking *linking, Op *import, uint32_t begin, uint32_t end)
{
    import->detail = IMPORT_NAME;
    want_name(linking, str_behind_last(import->name, '.'));
    for (uint32_t i = begin; str_ends(import->name, ".*") && i < end; i++)
        if (code_op(linking->code, i)->kind == OP_LOAD)
            want_name(linking, code_op(linking->code, i)->name);
}

static void want_all(Linking *linking)
{
    Code *code = linking->code;
    for (uint32_t i = 0; i < code->op_count; i++)
        if (code_op(code, i)->kind == OP_IMPORT)
            want(linking, code_op(code, i), 0, code->op_count);
}

/* What MODULE imports for itself, or hands on to who wants it. */
static void want_what_is_used(Linking *linking, const Module *module)
{
    Code *code = linking->code;
    bool *is_read = ARENA_ARRAY(linking->arena, bool, code->slot_count);
    for (uint32_t i = module->begin; i < module->end; i++)
        if (code_op(code, i)->kind == OP_LOAD)
            is_read[code_op(code, i)->slot] = true;
    for (uint32_t i = module->begin; i < module->end; i++) {
        Op *op = code_op(code, i);
        if (op->kind == OP_IMPORT && (!op->user || is_read[op->user->slot] ||
                                      map_get(&linking->wanted, op->user->name) != MAP_ABSENT))
            want(linking, op, module->begin, module->end);
    }
}

void link_modules(Arena *arena, Arena *trees, Parser *parser, Code *code, LinkAnswers *answers)
{
    Str script = code->source->path;
    Linking linking = {.arena = arena,
                       .trees = trees,
                       .parser = parser,
                       .code = code,
                       .roots = module_roots(arena, script),
                       .answers = answers,
                       .bytes_left = MOST_BYTES_ALL + code->source->text.len / 8};
    want_all(&linking);
    link_imports(&linking, 0, code->op_count, locate_folder(arena, script));
    for (uint32_t i = 0; i < code->modules.count; i++) {
        Module module = code->modules.at[i];
        want_what_is_used(&linking, &module);
        link_imports(&linking, module.begin, module.end, module_folder(module.file));
    }
}

bool link_holds(Arena *arena, Str script, const LinkAnswers *answers)
{
    ModuleRoots roots = {0};
    if (answers->count)
        roots = module_roots(arena, script);
    for (uint32_t i = 0; i < answers->count; i++) {
        const LinkAnswer *asked = &answers->at[i];
        FoundModule found = module_find(arena, &roots, asked->folder, asked->name);
        if (!digest_eq(answer_of(&found, module_bytes(arena, &found)), asked->answer))
            return false;
    }
    return true;
}

void link_tape(Tape *tape, Arena *arena, LinkAnswers *answers)
{
    uint32_t count = answers->count;
    tape_count(tape, &count, sizeof(Digest));
    for (uint32_t i = 0; i < count; i++) {
        LinkAnswer answer = {0};
        if (tape->out)
            answer = answers->at[i];
        tape_bytes(tape, &answer.folder);
        tape_bytes(tape, &answer.name);
        tape_digest(tape, &answer.answer);
        if (!tape->out)
            LIST_ADD(arena, answers, answer);
    }
}

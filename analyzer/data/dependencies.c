#include "data/dependencies.h"

static Digest finish(Buffer *told)
{
    Digest digest = digest_of(buffer_str(told), 0);
    buffer_free(told);
    return digest;
}

Digest dependency_answer(const Located *located, Digest seen)
{
    Buffer told = {0};
    Tape tape = {.out = &told};
    Located copy = *located;
    tape_below(&tape, copy.status, LOCATE_HOME + 1);
    tape_bytes(&tape, &copy.path);
    tape_bytes(&tape, &copy.root);
    tape_flag(&tape, &copy.is_named_outside);
    tape_digest(&tape, &seen);
    return finish(&told);
}

/* Tables are looked up in a package by paths that count from the script's folder, without links. */
Digest dependency_package(Arena *arena, Str script, Str path, Digest seen)
{
    Buffer told = {0};
    Tape tape = {.out = &told};
    Str folder = locate_folder(arena, script);
    tape_bytes(&tape, &folder);
    tape_bytes(&tape, &path);
    tape_digest(&tape, &seen);
    return finish(&told);
}

FileBounds dependency_bounds(const Located *located)
{
    return (FileBounds){.root = located->root.at, .allow_outside = located->is_named_outside};
}

Dependencies dependencies_of(Arena *arena, const DataContext *context)
{
    uint32_t count = context->sources.count;
    Dependencies found = {.sources = ARENA_ARRAY(arena, Dependency, count),
                          .source_count = count,
                          .asks_for_package = context->has_looked_for_package,
                          .package = context->package_answer};
    for (uint32_t i = 0; i < count; i++) {
        const DataSource *source = &context->sources.at[i];
        found.sources[i] =
            (Dependency){source->kind, source->named, source->options.compression, source->answer};
    }
    return found;
}

static bool source_holds(Arena *arena, const Whereabouts *from, const Dependency *dependency)
{
    Located located = locate(arena, from, dependency->named);
    FileBounds bounds = dependency_bounds(&located);
    bool is_read = located.status == LOCATE_FOUND && data_is_readable(dependency->kind);
    Digest seen = {0};
    if (is_read)
        seen = beginning_seen(arena, located.path.at, &bounds, dependency->compression);
    return digest_eq(dependency_answer(&located, seen), dependency->answer);
}

static bool package_holds(Arena *arena, Str script, Digest answer)
{
    Str path = locate_package(arena, script);
    Digest seen = path.len ? package_seen(arena, path.at) : (Digest){0};
    return digest_eq(dependency_package(arena, script, path, seen), answer);
}

bool dependencies_hold(Arena *arena, Str script, Str data_root, const Dependencies *dependencies)
{
    Whereabouts from = {0};
    if (dependencies->source_count)
        from = locate_from(arena, script, data_root);
    for (uint32_t i = 0; i < dependencies->source_count; i++)
        if (!source_holds(arena, &from, &dependencies->sources[i]))
            return false;
    return !dependencies->asks_for_package || package_holds(arena, script, dependencies->package);
}

static void source_tape(Tape *tape, Dependency *dependency)
{
    tape_bytes(tape, &dependency->kind);
    tape_bytes(tape, &dependency->named);
    tape_bytes(tape, &dependency->compression);
    tape_digest(tape, &dependency->answer);
}

void dependencies_tape(Tape *tape, Arena *arena, Dependencies *dependencies)
{
    tape_flag(tape, &dependencies->asks_for_package);
    tape_digest(tape, &dependencies->package);
    tape_count(tape, &dependencies->source_count, sizeof(Digest));
    if (!tape->out)
        dependencies->sources = ARENA_ARRAY(arena, Dependency, dependencies->source_count);
    for (uint32_t i = 0; i < dependencies->source_count; i++)
        source_tape(tape, &dependencies->sources[i]);
}

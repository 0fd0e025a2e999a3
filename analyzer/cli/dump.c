#include "cli/dump.h"

#include "cli/gather.h"

ExitStatus dump_file(Arena *arena, const Options *options, Str path)
{
    Gather *gather = ARENA_NEW(arena, Gather);
    Source source;
    Str why = STR("");
    if (!gather_start(arena, options, gather, &why))
        return complain(why);
    const Settings *settings = gather_settings(gather, gather->here, &why);
    if (!settings)
        return complain(why);
    const char *opened = arena_copy(arena, path).at;
    if (source_read(arena, opened, path, settings->most_bytes, &source, &why) != SOURCE_READ)
        return complain(arena_printf(arena, "%.*s %.*s", STR_ARG(path), STR_ARG(why)));
    Linter *linter = linter_new();
    LintSettings lint_settings = {.selection = &settings->selection,
                                  .target = settings->target,
                                  .data_root =
                                      settings->data_root.len ? settings->data_root.at : NULL,
                                  .use_data = !layers_flag(&settings->layers, OPTION_NO_DATA)};
    dump(linter, &source, &lint_settings, arena, stdout);
    linter_free(linter);
    return EXIT_CLEAN;
}

/* Python text, through all stages. Input: the text. */
#include "promises.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Target TARGETS[] = {TARGET_UNKNOWN, PANDAS(2, 2), PANDAS(3, 0), TARGET_UNKNOWN};
    Arena *arena = fresh_arena();
    Target target = TARGETS[size % 4];
    Source source;
    if (!read_source(arena, STR("script.py"), (Str){(const char *)data, (uint32_t)size}, &source))
        return 0;
    check_source(&source);
    Linted linted = lint_all(arena, &source, target);
    check_findings(&source, &linted.findings);
    check_prefilter(&source, &linted.findings);
    if (is_nth(data, size, 32))
        check_fixes(arena, &source, target, true);
    return 0;
}

/* The whole of it: what is found, repaired, silenced and reported, with every promise checked.
 * Input: Python text; which kind of file it is made into, and what that is called, follows from it.
 */
#include "notebook_text.h"
#include "promises.h"

static const char *const NAMES[] = {
    "src/a.py",          "data/\x1b[31mred.py", "a\n::error file=x::y.py", "\xE2\x80\xAEyp.a.py",
    "##vso[task.x]a.py", "a`|<b>&\".py",        "#[##[error]x.py",         "\xFF\xFE.py",
};

static uint32_t hash_of(const uint8_t *data, size_t size)
{
    return str_hash((Str){(const char *)data, (uint32_t)size});
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Target TARGETS[] = {TARGET_UNKNOWN, PANDAS(2, 2), PANDAS(3, 0)};
    Arena *arena = fresh_arena();
    uint32_t hash = hash_of(data, size);
    bool is_notebook = hash % 3 == 0, unsafe = hash % 5 < 3;
    Target target = TARGETS[hash / 16 % 3];
    Str text = {(const char *)data, (uint32_t)size};
    Source source;
    if (is_notebook)
        text = notebook_text(arena, text, hash);
    if (!read_source(arena, is_notebook ? STR("a.ipynb") : STR("a.py"), text, &source))
        return 0;
    Linted linted = lint_all(arena, &source, target);
    check_source(&source);
    check_findings(&source, &linted.findings);
    check_prefilter(&source, &linted.findings);
    if (is_nth(data, size, linted.findings.count ? 16 : 128))
        check_reports(&source, &linted, str_of(NAMES[hash / 64 % 8]), hash / 512);
    if (linted.findings.count && is_nth(data, size, 8))
        check_fixes(arena, &source, target, unsafe);
    if (linted.findings.count && is_nth(data, size, 8))
        check_noqa(arena, &source, target);
    if (is_nth(data, size, 512))
        check_repeatable(arena, &source, target, &linted.findings);
    return 0;
}

/* Code quality reports of GitLab: https://docs.gitlab.com/ci/testing/code_quality/
 * Findings of equal fingerprints overwrite each other, and a new fingerprint is a new finding: they
 * are made of the rule, the path, the function and the statement, and numbered where that repeats.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "base/map.h"
#include "report/format.h"
#include "report/json.h"
#include "report/root.h"

typedef struct Fingerprints {
    Arena *arena;
    Map counts; /* what a fingerprint is made of → how often it was there */
} Fingerprints;

static uint64_t fnv_64(Str text, uint64_t hash)
{
    for (uint32_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.at[i]) * UINT64_C(1099511628211);
    return hash;
}

static Str fingerprint(Fingerprints *prints, Str path, const Result *result)
{
    Arena *arena = prints->arena;
    Str made_of = arena_printf(arena, "%s:%.*s:%.*s:%.*s", result->rule->code, STR_ARG(path),
                               STR_ARG(result->scope), STR_ARG(result->statement));
    uint32_t before = map_get(&prints->counts, made_of);
    uint32_t count = before == MAP_ABSENT ? 1 : before + 1;
    map_put(arena, &prints->counts, made_of, count);
    Str whole = arena_printf(arena, "%.*s:%u", STR_ARG(made_of), count);
    return arena_printf(arena, "%016" PRIx64 "%016" PRIx64,
                        fnv_64(whole, UINT64_C(14695981039346656037)),
                        fnv_64(whole, UINT64_C(7809847782465536322)));
}

static const char *severity_of(Severity severity)
{
    switch (severity) {
    case SEVERITY_NOTE:
        return "info";
    case SEVERITY_WARNING:
        return "minor";
    case SEVERITY_ERROR:
        return "major";
    }
    return "";
}

static cJSON *issue(Fingerprints *prints, Str path, const Result *result)
{
    cJSON *object = cJSON_CreateObject();
    json_add(object, "description",
             arena_printf(prints->arena, "%s: %.*s", result->rule->code, STR_ARG(result->message)));
    json_add_text(object, "check_name", result->rule->name);
    json_add(object, "fingerprint", fingerprint(prints, path, result));
    json_add_text(object, "severity", severity_of(result->severity));
    cJSON *location = json_add_object(object, "location");
    json_add(location, "path", path);
    cJSON *lines = json_add_object(location, "lines");
    json_add_number(lines, "begin", result->at.raw_start.row);
    json_add_number(lines, "end", result->at.raw_end.row);
    return object;
}

static void begin(Reporter *reporter)
{
    Arena *arena = arena_new();
    Fingerprints *prints = ARENA_NEW(arena, Fingerprints);
    prints->arena = arena;
    reporter->state = prints;
}

static void file(Reporter *reporter, const FileReport *report)
{
    Fingerprints *prints = reporter->state;
    Str root = str_of(reporter->settings->root);
    Str path = report->count ? path_from_root(prints->arena, root, report->path) : STR("");
    for (uint32_t i = 0; i < report->count; i++) {
        char *text = json_take_text(issue(prints, path, &report->results[i]));
        fprintf(reporter->out, "%s%s", reporter->written++ ? ",\n  " : "[\n  ", text);
        free(text);
    }
}

static void end(Reporter *reporter)
{
    Fingerprints *prints = reporter->state;
    fputs(reporter->written ? "\n]\n" : "[]\n", reporter->out);
    arena_free(prints->arena);
}

const Format FORMAT_GITLAB = {
    .name = "gitlab",
    .begin = begin,
    .file = file,
    .end = end,
};

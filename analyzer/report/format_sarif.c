#include <stdlib.h>

#include "report/sarif.h"

/* Code scanning rejects a run with more. */
#define MOST_RESULTS 25000u

typedef struct Written { /* a result as text: the log is put together at the end, worst first */
    Severity severity;
    uint32_t order;
    char *text;
} Written;

typedef struct Log {
    Arena *arena;
    LIST(Written) results;
    uint32_t counts[SEVERITY_ERROR + 1]; /* of results, by severity */
    cJSON *notifications;
} Log;

static void begin(Reporter *reporter)
{
    Arena *arena = arena_new();
    Log *log = ARENA_NEW(arena, Log);
    log->arena = arena;
    log->notifications = cJSON_CreateArray();
    reporter->state = log;
}

/* Are there so many results at least as bad that another one of SEVERITY would be left out in the
 * end? */
static bool is_full(const Log *log, Severity severity)
{
    uint32_t worse = 0;
    for (uint32_t i = severity; i <= SEVERITY_ERROR; i++)
        worse += log->counts[i];
    return worse >= MOST_RESULTS;
}

static void add_result(Log *log, const SarifFile *file, const Result *result)
{
    if (is_full(log, result->severity))
        return;
    char *text = json_take_text(sarif_result(file, result));
    Written written = {result->severity, log->results.count, text};
    LIST_ADD(log->arena, &log->results, written);
    log->counts[result->severity]++;
}

static void file(Reporter *reporter, const FileReport *report)
{
    if (!report->count)
        return;
    Log *log = reporter->state;
    Arena *arena = arena_new();
    SarifFile shared = sarif_file(arena, reporter->settings, report);
    for (uint32_t i = 0; i < report->count; i++) {
        const Result *result = &report->results[i];
        add_result(log, &shared, result);
        bool does_not_parse = str_is(STR("WL001"), result->rule->code);
        if (does_not_parse)
            cJSON_AddItemToArray(log->notifications, sarif_parse_notification(&shared, result));
    }
    arena_free(arena);
}

static void trouble(Reporter *reporter, const Trouble *trouble_met)
{
    Log *log = reporter->state;
    cJSON_AddItemToArray(log->notifications,
                         sarif_trouble_notification(reporter->settings, trouble_met));
}

static int worst_first(const void *left, const void *right)
{
    const Written *a = left, *b = right;
    if (a->severity != b->severity)
        return a->severity > b->severity ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

static void write_member(FILE *out, const char *key, cJSON *value)
{
    char *text = json_take_text(value);
    fprintf(out, "\"%s\":%s,\n", key, text);
    free(text);
}

static void write_results(FILE *out, Log *log)
{
    if (log->results.count)
        qsort(log->results.at, log->results.count, sizeof(Written), worst_first);
    fputs("\"results\":[", out);
    for (uint32_t i = 0; i < log->results.count; i++) {
        if (i < MOST_RESULTS)
            fprintf(out, "%s\n%s", i ? "," : "", log->results.at[i].text);
        free(log->results.at[i].text);
    }
    fputs("\n]", out);
}

/* The root is described but has no address: the log says which folder it counts from without naming
 * a place on the machine that made it. */
static cJSON *base_ids(void)
{
    cJSON *ids = cJSON_CreateObject();
    cJSON *root = json_add_object(ids, "%SRCROOT%");
    json_add_text(json_add_object(root, "description"), "text", "The root of the repository.");
    return ids;
}

/* executionSuccessful is true whenever a report is made: false makes code scanning reject all of
 * it. */
static cJSON *invocations(Log *log)
{
    cJSON *all = cJSON_CreateArray();
    cJSON *invocation = json_append_object(all);
    json_add_item(invocation, "executionSuccessful", cJSON_CreateTrue());
    json_add_item(invocation, "toolExecutionNotifications", log->notifications);
    return all;
}

static void end(Reporter *reporter)
{
    Log *log = reporter->state;
    FILE *out = reporter->out;
    fputs("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
          "\"runs\":[{\n",
          out);
    write_member(out, "tool", sarif_tool());
    write_member(out, "columnKind", cJSON_CreateString("utf16CodeUnits"));
    write_member(out, "originalUriBaseIds", base_ids());
    write_member(out, "invocations", invocations(log));
    if (reporter->settings->category) {
        cJSON *details = cJSON_CreateObject();
        json_add_text(details, "id", reporter->settings->category);
        write_member(out, "automationDetails", details);
    }
    write_results(out, log);
    fputs("}]}\n", out);
    arena_free(log->arena);
}

const Format FORMAT_SARIF = {
    .name = "sarif",
    .wants_unchanged = true,
    .begin = begin,
    .file = file,
    .trouble = trouble,
    .end = end,
};

/* How often each rule found something, most often first, and how much was known: what --statistics
 * shows instead of the findings. */
#include <stdlib.h>
#include <string.h>

#include "judge/selection.h"
#include "report/display.h"
#include "report/format.h"
#include "report/json.h"
#include "report/summary.h"

typedef struct Tally {
    uint32_t rule_index;
    uint32_t found, fixable;
} Tally;

typedef struct Statistics {
    Tally tallies[SELECTION_MOST]; /* by rule, until they are sorted */
    const Knowledge *knowledge;    /* NULL: nobody asked */
} Statistics;

static void begin(Reporter *reporter)
{
    reporter->state = must_malloc(sizeof(Statistics));
    memset(reporter->state, 0, sizeof(Statistics));
}

static void file(Reporter *reporter, const FileReport *report)
{
    Statistics *statistics = reporter->state;
    for (uint32_t i = 0; i < report->count; i++) {
        Tally *tally = &statistics->tallies[report->results[i].rule_index];
        tally->rule_index = report->results[i].rule_index;
        tally->found++;
        tally->fixable += report->results[i].fix.edit_count > 0;
    }
}

static void keep_knowledge(Reporter *reporter, const Knowledge *knowledge)
{
    Statistics *statistics = reporter->state;
    statistics->knowledge = knowledge;
}

static int most_first(const void *left, const void *right)
{
    const Tally *a = left, *b = right;
    if (a->found != b->found)
        return a->found > b->found ? -1 : 1;
    return a->rule_index < b->rule_index ? -1 : a->rule_index > b->rule_index;
}

/* The rules that found something, in order; gives their number. */
static uint32_t sort_tallies(Statistics *statistics)
{
    uint32_t count = 0;
    qsort(statistics->tallies, SELECTION_MOST, sizeof(Tally), most_first);
    while (count < SELECTION_MOST && statistics->tallies[count].found)
        count++;
    return count;
}

#define LONGEST_PATH 200u /* bytes; what is longer is cut */

static void write_unread(FILE *out, const KnownSource *source)
{
    Buffer line = {0};
    display_add(&line, str_slice(source->path, 0, LONGEST_PATH));
    if (source->path.len > LONGEST_PATH)
        buffer_add(&line, STR("…"));
    buffer_add_char(&line, ' ');
    display_add(&line, source->why);
    fprintf(out, "        %.*s%s\n", STR_ARG(buffer_str(&line)),
            source->is_described ? "; a data package describes it" : "");
    buffer_free(&line);
}

static void write_sources(FILE *out, const Knowledge *knowledge)
{
    SourceCounts counts = knowledge_sources(knowledge);
    fprintf(out, "%6u  sources of data\n%6u  read\n", counts.all, counts.read);
    fprintf(out, "%6u  known from a data package instead\n", counts.described);
    fprintf(out, "%6u  not read%s\n", counts.unread, counts.unread ? ":" : "");
    for (uint32_t i = 0; i < counts.all; i++)
        if (knowledge->sources.at[i].why.len)
            write_unread(out, &knowledge->sources.at[i]);
}

static void write_knowledge(FILE *out, const Knowledge *knowledge)
{
    const KnownTables *tables = &knowledge->tables;
    fprintf(out, "\n%6u  DataFrames made in the code\n", tables->made);
    fprintf(out, "%6u  traced to a call that reads or makes them\n", tables->traced);
    fprintf(out, "%6u  with all columns known\n", tables->closed);
    fprintf(out, "%6u  with values known\n\n", tables->sampled);
    write_sources(out, knowledge);
    fputc('\n', out);
}

static void end(Reporter *reporter)
{
    Statistics *statistics = reporter->state;
    uint32_t count = sort_tallies(statistics);
    for (uint32_t i = 0; i < count; i++) {
        const Tally *tally = &statistics->tallies[i];
        const Rule *rule = RULES[tally->rule_index];
        fprintf(reporter->out, "%6u  %s  %s", tally->found, rule->code, rule->name);
        if (tally->fixable)
            fprintf(reporter->out, " (%u with a fix)", tally->fixable);
        fputc('\n', reporter->out);
    }
    if (statistics->knowledge)
        write_knowledge(reporter->out, statistics->knowledge);
    free(statistics);
    summary_write(reporter);
}

static void add_rules(cJSON *object, Statistics *statistics)
{
    cJSON *rules = json_add_array(object, "rules");
    uint32_t count = sort_tallies(statistics);
    for (uint32_t i = 0; i < count; i++) {
        const Tally *tally = &statistics->tallies[i];
        cJSON *rule = json_append_object(rules);
        json_add_text(rule, "code", RULES[tally->rule_index]->code);
        json_add_text(rule, "name", RULES[tally->rule_index]->name);
        json_add_number(rule, "count", tally->found);
        json_add_number(rule, "fixable", tally->fixable);
    }
}

static void add_tables(cJSON *object, const KnownTables *tables)
{
    cJSON *counts = json_add_object(object, "tables");
    json_add_number(counts, "made", tables->made);
    json_add_number(counts, "traced", tables->traced);
    json_add_number(counts, "closed", tables->closed);
    json_add_number(counts, "sampled", tables->sampled);
}

static void add_sources(cJSON *object, const Knowledge *knowledge)
{
    SourceCounts counts = knowledge_sources(knowledge);
    cJSON *data = json_add_object(object, "data");
    json_add_number(data, "sources", counts.all);
    json_add_number(data, "read", counts.read);
    json_add_number(data, "described", counts.described);
    cJSON *unread = json_add_array(data, "unread");
    for (uint32_t i = 0; i < counts.all; i++) {
        const KnownSource *source = &knowledge->sources.at[i];
        if (!source->why.len)
            continue;
        cJSON *item = json_append_object(unread);
        json_add(item, "path", source->path);
        json_add(item, "reason", source->why);
        json_add_item(item, "described", cJSON_CreateBool(source->is_described));
    }
}

static void json_end(Reporter *reporter)
{
    Statistics *statistics = reporter->state;
    cJSON *object = cJSON_CreateObject();
    add_rules(object, statistics);
    json_add_number(object, "files", reporter->totals.files);
    if (statistics->knowledge) {
        add_tables(object, &statistics->knowledge->tables);
        add_sources(object, statistics->knowledge);
    }
    char *text = json_take_text(object);
    fprintf(reporter->out, "%s\n", text);
    free(text);
    free(statistics);
}

const Format FORMAT_STATISTICS = {
    .name = "statistics",
    .begin = begin,
    .file = file,
    .knowledge = keep_knowledge,
    .end = end,
};

const Format FORMAT_JSON_STATISTICS = {
    .name = "json-statistics",
    .begin = begin,
    .file = file,
    .knowledge = keep_knowledge,
    .end = json_end,
};

#include "report/page_text.h"
#include "report/project.h"
#include "report/sarif.h"

const char *sarif_level(Severity severity)
{
    return severity_name(severity);
}

static const char *precision(Confidence confidence)
{
    switch (confidence) {
    case CONFIDENCE_MEDIUM:
        return "medium";
    case CONFIDENCE_HIGH:
        return "high";
    case CONFIDENCE_VERY_HIGH:
        return "very-high";
    }
    return "";
}

static const char *problem_severity(Severity severity)
{
    switch (severity) {
    case SEVERITY_NOTE:
        return "recommendation";
    case SEVERITY_WARNING:
        return "warning";
    case SEVERITY_ERROR:
        return "error";
    }
    return "";
}

/* "discarded-result" as "DiscardedResult": the name must differ from the id and has no blanks. */
static void add_name(cJSON *object, const char *name)
{
    Buffer pascal = {0};
    bool is_first = true;
    for (const char *c = name; *c; c++) {
        if (*c != '-')
            buffer_add_char(&pascal, is_first && *c >= 'a' && *c <= 'z' ? (char)(*c - 32) : *c);
        is_first = *c == '-';
    }
    json_add(object, "name", buffer_str(&pascal));
    buffer_free(&pascal);
}

static void add_page_url(cJSON *object, const char *key, const Rule *rule)
{
    Buffer url = {0};
    project_add_page_url(&url, rule);
    json_add(object, key, buffer_str(&url));
    buffer_free(&url);
}

static void add_text(cJSON *object, const char *key, Str text)
{
    json_add(json_add_object(object, key), "text", text);
}

/* A page without an intro still needs texts: code scanning refuses empty ones. */
static void add_descriptions(cJSON *object, const Rule *rule, Str page)
{
    Arena *arena = arena_new();
    Str intro = page_intro(arena, page);
    if (!intro.len)
        intro = str_of(rule->name);
    add_text(object, "shortDescription", first_sentence(intro));
    add_text(object, "fullDescription", intro);
    cJSON *help = json_add_object(object, "help");
    json_add(help, "text", page.len ? page : intro);
    json_add(help, "markdown", page.len ? page : intro);
    arena_free(arena);
}

static void add_properties(cJSON *object, const Rule *rule)
{
    cJSON *configuration = json_add_object(object, "defaultConfiguration");
    json_add_item(configuration, "enabled", cJSON_CreateBool(!rule->opt_in));
    json_add_text(configuration, "level", sarif_level(rule->severity));
    cJSON *properties = json_add_object(object, "properties");
    json_add_text(properties, "precision", precision(rule->confidence));
    json_add_text(properties, "problem.severity", problem_severity(rule->severity));
    cJSON *tags = json_add_array(properties, "tags");
    cJSON_AddItemToArray(tags, cJSON_CreateString("correctness"));
    cJSON_AddItemToArray(tags, cJSON_CreateString("pandas"));
}

cJSON *sarif_tool(void)
{
    cJSON *tool = cJSON_CreateObject();
    cJSON *driver = json_add_object(tool, "driver");
    json_add_text(driver, "name", PROJECT_NAME);
    json_add_text(driver, "version", PROJECT_VERSION);
    json_add_text(driver, "semanticVersion", PROJECT_VERSION);
    json_add_text(driver, "informationUri", PROJECT_URL);
    cJSON *rules = json_add_array(driver, "rules");
    for (uint32_t i = 0; i < RULE_COUNT; i++) {
        cJSON *rule = json_append_object(rules);
        json_add_text(rule, "id", RULES[i]->code);
        add_name(rule, RULES[i]->name);
        add_descriptions(rule, RULES[i], str_of(RULE_PAGES[i]));
        add_page_url(rule, "helpUri", RULES[i]);
        add_properties(rule, RULES[i]);
    }
    return tool;
}

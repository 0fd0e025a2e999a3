/* The JSON schema of the configuration, for editors and for SchemaStore. */
#include <string.h>

#include "cli/help.h"
#include "cli/options.h"
#include "report/json.h"
#include "report/project.h"

static void add_string_type(cJSON *object, OptionId id)
{
    bool is_version = id == OPTION_TARGET_PANDAS;
    if (is_version) {
        cJSON *types = json_add_array(object, "type");
        cJSON_AddItemToArray(types, cJSON_CreateString("string"));
        cJSON_AddItemToArray(types, cJSON_CreateString("number"));
    } else {
        json_add_text(object, "type", "string");
    }
}

/* FORMAT[=FILE] has words that are beginnings, so only whole choices make an enum. */
static void add_choices(cJSON *object, OptionId id)
{
    const char *words = OPTIONS[id].choices;
    if (!words || strchr(OPTIONS[id].argument, '='))
        return;
    cJSON *choices = json_add_array(object, "enum");
    while (*words) {
        size_t len = strcspn(words, " ");
        cJSON_AddItemToArray(choices, json_new_string((Str){words, (uint32_t)len}));
        words += len;
        words += *words == ' ';
    }
}

static void add_string_array(cJSON *object)
{
    json_add_text(object, "type", "array");
    json_add_text(json_add_object(object, "items"), "type", "string");
}

static void add_type(cJSON *object, OptionId id)
{
    switch (OPTIONS[id].kind) {
    case OPTION_KIND_FLAG:
        json_add_text(object, "type", "boolean");
        break;
    case OPTION_KIND_TEXT:
        add_string_type(object, id);
        add_choices(object, id);
        break;
    case OPTION_KIND_LIST:
    case OPTION_KIND_REPEAT:
        add_string_array(object);
        break;
    case OPTION_KIND_TABLE:
        json_add_text(object, "type", "object");
        add_string_array(json_add_object(object, "additionalProperties"));
        break;
    }
}

static void add_description(cJSON *object, OptionId id, bool inverted)
{
    Arena *arena = arena_new();
    const Option *option = &OPTIONS[id];
    json_add(object, "description",
             arena_printf(arena, "%s%s%s%s%s", inverted ? "False: " : "", option->line,
                          *option->more ? ". " : "", option->more, *option->more ? "" : "."));
    arena_free(arena);
}

void schema_print(FILE *out)
{
    cJSON *schema = cJSON_CreateObject();
    json_add_text(schema, "$schema", "http://json-schema.org/draft-07/schema#");
    json_add_text(schema, "title", "wranglint configuration");
    json_add_text(schema, "description",
                  "wranglint.toml, or the table [tool.wranglint] of pyproject.toml.");
    json_add_text(schema, "type", "object");
    json_add_item(schema, "additionalProperties", cJSON_CreateFalse());
    cJSON *properties = json_add_object(schema, "properties");
    for (uint32_t id = 0; id < OPTION_COUNT; id++) {
        const char *key = OPTIONS[id].key;
        if (!key)
            continue;
        bool inverted = *key == '!';
        cJSON *property = json_add_object(properties, key + inverted);
        add_type(property, (OptionId)id);
        add_description(property, (OptionId)id, inverted);
    }
    char *text = cJSON_Print(schema);
    fprintf(out, "%s\n", text ? text : "");
    cJSON_free(text);
    cJSON_Delete(schema);
}

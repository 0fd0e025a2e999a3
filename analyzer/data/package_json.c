#include "data/package_json.h"

#include "source/json.h"

static void indent(Buffer *out, uint32_t depth)
{
    buffer_add_char(out, '\n');
    for (uint32_t i = 0; i < depth; i++)
        buffer_add(out, STR("  "));
}

static void print_string(Buffer *out, const char *text)
{
    const cJSON string = {.type = cJSON_String, .valuestring = (char *)(uintptr_t)text};
    char *quoted = cJSON_PrintUnformatted(&string);
    buffer_add(out, str_of(quoted ? quoted : "\"\""));
    cJSON_free(quoted);
}

static void print_leaf(Buffer *out, const cJSON *item)
{
    char *text = cJSON_PrintUnformatted(item);
    buffer_add(out, str_of(text ? text : "null"));
    cJSON_free(text);
}

/* No deeper than the parser's own limit (CJSON_NESTING_LIMIT, 1000). */
static void print(Buffer *out, const cJSON *item, uint32_t depth)
{
    bool is_object = cJSON_IsObject(item);
    if ((!is_object && !cJSON_IsArray(item)) || !item->child) {
        print_leaf(out, item);
        return;
    }
    buffer_add_char(out, is_object ? '{' : '[');
    for (const cJSON *child = item->child; child; child = child->next) {
        indent(out, depth + 1);
        if (is_object) {
            print_string(out, child->string);
            buffer_add(out, STR(": "));
        }
        print(out, child, depth + 1);
        if (child->next)
            buffer_add_char(out, ',');
    }
    indent(out, depth);
    buffer_add_char(out, is_object ? '}' : ']');
}

void package_json_print(Buffer *out, const cJSON *item)
{
    print(out, item, 0);
}

cJSON *package_json_string(Arena *arena, Str s)
{
    return cJSON_CreateString(arena_copy(arena, s).at);
}

void package_json_set(cJSON *object, const char *name, cJSON *value)
{
    if (json_member(object, name))
        cJSON_ReplaceItemInObjectCaseSensitive(object, name, value);
    else
        cJSON_AddItemToObject(object, name, value);
}

cJSON *package_json_open(cJSON *object, const char *name, int kind)
{
    cJSON *member = cJSON_GetObjectItemCaseSensitive(object, name);
    if (member && (member->type & 0xFF) == kind)
        return member;
    cJSON *made = kind == cJSON_Array ? cJSON_CreateArray() : cJSON_CreateObject();
    package_json_set(object, name, made);
    return made;
}

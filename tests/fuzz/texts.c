/* What the reports write: each format in its own form, and nothing in any of them that a terminal,
 * a log or a reader takes for more than text. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "promises.h"
#include "report/json.h"

typedef struct Text { /* a report as it was written */
    const char *format;
    Str all;
    uint32_t results;
} Text;

#define CHECK_TEXT(text, condition, ...)                                          \
    do {                                                                          \
        if (!(condition))                                                         \
            fprintf(stderr, "%s:\n%.*s\n", (text)->format, STR_ARG((text)->all)); \
        CHECK(condition, __VA_ARGS__);                                            \
    } while (0)

static bool is_format(const Text *text, const char *name)
{
    return strcmp(text->format, name) == 0;
}

/* C0 and C1 controls but for the line end, and characters that turn the direction of writing. */
static bool is_harmful(uint32_t c)
{
    return (c < 0x20 && c != '\n') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x2028 || c == 0x2029;
}

static void check_characters(const Text *text)
{
    CHECK_TEXT(text, is_utf8(text->all), "a report is UTF-8");
    for (uint32_t at = 0; at < text->all.len;) {
        uint32_t from = at, c = utf8_next(text->all, &at);
        CHECK_TEXT(text, !is_harmful(c), "U+%04X at %u", c, from);
    }
}

/* `::error …::`; but `::: ` stands before related places. */
static bool is_github_command(Str line)
{
    return str_starts(line, "::") && !str_starts(line, "::: ");
}

/* Where runners look for their commands: GitHub for :: at the start of a line and for ##[ anywhere,
 * Azure for ##vso[ anywhere. */
static void check_commands(const Text *text)
{
    uint32_t mine = is_format(text, "azure") ? text->results : 0, found = 0;
    for (uint32_t at = 0; at < text->all.len;) {
        uint32_t end = str_find(text->all, "\n", at);
        Str line = str_trim(str_slice(text->all, at, end));
        CHECK_TEXT(text, is_format(text, "github") || !is_github_command(line),
                   "a command for GitHub: %.*s", STR_ARG(line));
        CHECK_TEXT(text, !str_has(line, "##["), "a command for GitHub: %.*s", STR_ARG(line));
        for (uint32_t i = 0; (i = str_find(line, "##vso[", i)) < line.len; i++)
            found++;
        at = end + 1;
    }
    CHECK_TEXT(text, found == mine, "%u commands for Azure, not %u", found, mine);
}

static void check_lines_start(const Text *text, const char *starts)
{
    uint32_t count = 0;
    for (uint32_t at = 0; at < text->all.len;) {
        uint32_t end = str_find(text->all, "\n", at);
        Str line = str_slice(text->all, at, end);
        count += str_starts(line, starts);
        at = end + 1;
    }
    CHECK_TEXT(text, count == text->results, "%u lines for %u results", count, text->results);
}

static const cJSON *member(const Text *text, const cJSON *object, const char *key)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    CHECK_TEXT(text, value, "there is a %s", key);
    return value;
}

static uint32_t size_of(const cJSON *array)
{
    return (uint32_t)cJSON_GetArraySize(array);
}

static uint32_t number_of_member(const Text *text, const cJSON *object, const char *key)
{
    const cJSON *value = member(text, object, key);
    CHECK_TEXT(text, cJSON_IsNumber(value) && value->valuedouble >= 1, "%s counts from 1", key);
    return (uint32_t)value->valuedouble;
}

static void check_region(const Text *text, const cJSON *region)
{
    uint32_t first = number_of_member(text, region, "startLine");
    uint32_t last = number_of_member(text, region, "endLine");
    uint32_t from = number_of_member(text, region, "startColumn");
    uint32_t to = number_of_member(text, region, "endColumn");
    CHECK_TEXT(text, first < last || (first == last && from <= to), "a region has an order");
}

static void check_sarif_result(const Text *text, const cJSON *result)
{
    const char *level = cJSON_GetStringValue(member(text, result, "level"));
    CHECK_TEXT(text,
               level && (strcmp(level, "note") == 0 || strcmp(level, "warning") == 0 ||
                         strcmp(level, "error") == 0),
               "a level of SARIF");
    member(text, result, "ruleId");
    member(text, result, "ruleIndex");
    CHECK_TEXT(text, cJSON_GetStringValue(member(text, member(text, result, "message"), "text"))[0],
               "a message");
    const cJSON *place = member(text, member(text, result, "locations")->child, "physicalLocation");
    check_region(text, member(text, place, "region"));
    const char *uri =
        cJSON_GetStringValue(member(text, member(text, place, "artifactLocation"), "uri"));
    for (const char *c = uri; *c; c++)
        CHECK_TEXT(text, *c > ' ' && *c < 0x7F, "a URI: %s", uri);
    member(text, member(text, result, "partialFingerprints"), "primaryLocationLineHash");
}

static void check_sarif(const Text *text, const cJSON *log)
{
    const cJSON *run = member(text, log, "runs")->child, *result;
    const cJSON *results = member(text, run, "results");
    member(text, log, "$schema");
    member(text, log, "version");
    CHECK_TEXT(text,
               size_of(member(text, member(text, member(text, run, "tool"), "driver"), "rules")) ==
                   RULE_COUNT,
               "all rules");
    CHECK_TEXT(text, size_of(results) == text->results, "%u results", size_of(results));
    cJSON_ArrayForEach(result, results) check_sarif_result(text, result);
}

static void check_gitlab(const Text *text, const cJSON *issues)
{
    const cJSON *a, *b;
    cJSON_ArrayForEach(a, issues)
    {
        member(text, a, "description");
        member(text, a, "check_name");
        member(text, member(text, a, "location"), "path");
        const char *mine = cJSON_GetStringValue(member(text, a, "fingerprint"));
        for (b = a->next; b; b = b->next)
            CHECK_TEXT(text, strcmp(mine, cJSON_GetStringValue(member(text, b, "fingerprint"))),
                       "each has a fingerprint of its own");
    }
}

static cJSON *parsed(const Text *text, Str json)
{
    cJSON *root = cJSON_ParseWithLength(json.at, json.len);
    CHECK_TEXT(text, root, "it is JSON");
    return root;
}

static void check_json_lines(const Text *text)
{
    uint32_t count = 0;
    for (uint32_t at = 0; at < text->all.len; count++) {
        uint32_t end = str_find(text->all, "\n", at);
        cJSON_Delete(parsed(text, str_slice(text->all, at, end)));
        at = end + 1;
    }
    CHECK_TEXT(text, count == text->results, "%u lines for %u results", count, text->results);
}

static void check_json(const Text *text)
{
    if (is_format(text, "json-lines")) {
        check_json_lines(text);
        return;
    }
    cJSON *root = parsed(text, text->all);
    if (is_format(text, "sarif"))
        check_sarif(text, root);
    else if (is_format(text, "rdjson"))
        CHECK_TEXT(text, size_of(member(text, root, "diagnostics")) == text->results,
                   "all of them");
    else
        CHECK_TEXT(text, size_of(root) == text->results, "all of them");
    if (is_format(text, "gitlab"))
        check_gitlab(text, root);
    cJSON_Delete(root);
}

/* Tags nest, attributes are quoted, `<` and `&` are written as entities. */
static void check_xml(const Text *text)
{
    Str all = text->all;
    uint32_t depth = 0, cases = 0;
    for (uint32_t at = 0; at < all.len; at++) {
        if (all.at[at] == '&')
            CHECK_TEXT(text, str_find(all, ";", at) < at + 9, "an entity at %u", at);
        if (all.at[at] != '<')
            continue;
        bool quoted = false, closes = all.at[at + 1] == '/', is_head = all.at[at + 1] == '?';
        cases += str_starts(str_slice(all, at, all.len), "<failure");
        uint32_t end = at + 1;
        for (; end < all.len && (quoted || all.at[end] != '>'); end++) {
            CHECK_TEXT(text, all.at[end] != '<', "a tag in a tag at %u", end);
            quoted = quoted != (all.at[end] == '"');
        }
        CHECK_TEXT(text, end < all.len && !(closes && !depth), "a tag ends at %u", at);
        bool is_empty = all.at[end - 1] == '/';
        depth = closes ? depth - 1 : depth + (is_head || is_empty ? 0 : 1);
        at = end;
    }
    CHECK_TEXT(text, !depth, "all tags are closed");
    CHECK_TEXT(text, cases == text->results, "%u cases", cases);
}

static void check_form(const Text *text)
{
    static const char JSON_FORMATS[] = "json json-lines sarif gitlab rdjson";
    if (str_in_words(str_of(text->format), JSON_FORMATS))
        check_json(text);
    else if (is_format(text, "junit"))
        check_xml(text);
    else if (is_format(text, "azure"))
        check_lines_start(text, "##vso[task.logissue ");
    else if (is_format(text, "github") && text->results <= 10)
        check_lines_start(text, "::");
}

static void check_format(const Format *format, const FileReport *file)
{
    static const Trouble TROUBLE = {STR_INIT("a\x1b[31m\n::error::x##[error].py"),
                                    STR_INIT("is not UTF-8 text")};
    ReportSettings settings = {.root = "/project", .show_fixes = true};
    Reporter reporter;
    Sink sink;
    sink_open(&sink);
    reporter_begin(&reporter, format, &settings, sink.out);
    reporter_file(&reporter, file);
    reporter_trouble(&reporter, &TROUBLE);
    CHECK(reporter_end(&reporter), "it is written");
    Text text = {format->name, sink_close(&sink), file->count};
    check_characters(&text);
    check_commands(&text);
    check_form(&text);
    free(sink.at);
}

/* SARIF, with the pages of all rules, costs more than all other formats together: it has its turn
 * less often. */
static bool is_its_turn(const Format *format, uint32_t turn)
{
    return is_everything_asked() || format != &FORMAT_SARIF || turn % 8 == 0;
}

void check_reports(const Source *source, const Linted *linted, Str path, uint32_t choice)
{
    static const Format *const FORMATS[] = {
        &FORMAT_FULL,  &FORMAT_CONCISE, &FORMAT_JSON,     &FORMAT_JSON_LINES,
        &FORMAT_SARIF, &FORMAT_GITHUB,  &FORMAT_GITLAB,   &FORMAT_RDJSON,
        &FORMAT_JUNIT, &FORMAT_AZURE,   &FORMAT_MARKDOWN,
    };
    FileReport *file = result_resolve(source, &linted->outline, &linted->findings);
    file->path = path;
    uint32_t count = sizeof FORMATS / sizeof *FORMATS, turn = choice / count;
    for (uint32_t i = 0; i < count; i++)
        if ((is_everything_asked() || i == choice % count) && is_its_turn(FORMATS[i], turn))
            check_format(FORMATS[i], file);
    file_report_free(file);
}

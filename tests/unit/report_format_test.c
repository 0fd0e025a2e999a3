#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <cjson/cJSON.h>

#include "fake_rules.h"
#include "report/format.h"

static Arena *arena;

static int start(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int stop(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static Source source_of(const char *name, const char *text)
{
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, str_of(name), str_of(text), &source, &why),
                     SOURCE_READ);
    return source;
}

/* The place of WANTED in the text. */
static Span span_of(const Source *source, const char *wanted)
{
    uint32_t at = str_find(source->text, wanted, 0);
    assert_true(at < source->text.len);
    return (Span){at, at + str_of(wanted).len};
}

static Finding finding_at(const Source *source, const char *wanted, const char *message)
{
    return (Finding){.rule = &LOST,
                     .severity = SEVERITY_ERROR,
                     .span = span_of(source, wanted),
                     .message = str_of(message)};
}

/* What FORMAT writes of FINDING in SOURCE; to be freed. */
static char *written(const Format *format, const Source *source, const Finding *finding, bool color)
{
    char *text = NULL;
    size_t size = 0;
    Outline outline = {0};
    Findings findings = {0};
    LIST_ADD(arena, &findings, *finding);
    FileReport *report = result_resolve(source, &outline, &findings);
    ReportSettings settings = {.root = "/", .color = color, .show_fixes = true};
    Reporter reporter;
    FILE *out = open_memstream(&text, &size);
    reporter_begin(&reporter, format, &settings, out);
    reporter_file(&reporter, report);
    assert_true(reporter_end(&reporter));
    fclose(out);
    file_report_free(report);
    return text;
}

static void check_text(const Format *format, const Source *source, const Finding *finding,
                       const char *wanted)
{
    char *text = written(format, source, finding, false);
    assert_string_equal(text, wanted);
    free(text);
}

static void concise_is_one_line(void **state)
{
    (void)state;
    Source source = source_of("a.py", "x = 1\nlost()\n");
    Finding finding = finding_at(&source, "lost()", "it is lost\nreally");
    check_text(&FORMAT_CONCISE, &source, &finding,
               "a.py:2:1: error[WL101] it is lost\\x0areally\nFound 1 error.\n");
}

/* A terminal's escape, a turn of the direction of writing, a line end before a command of GitHub,
 * and commands that GitHub and Azure see in the middle of a line. */
static void nothing_of_the_source_steers_a_log(void **state)
{
    (void)state;
    static const char HOSTILE[] =
        "\x1b[31m \xc2\x9b \xe2\x80\xae\n::error::x ##[add-mask]x ##vso[task.x]x";
    static const char *const NEVER[] = {"\x1b",         "\xc2\x9b", "\xe2\x80\xae",
                                        "\n::error::x", "##[add",   "##vso[task.x"};
    static const Format *const FORMATS[] = {
        &FORMAT_FULL,  &FORMAT_CONCISE, &FORMAT_JSON,     &FORMAT_JSON_LINES,
        &FORMAT_SARIF, &FORMAT_GITHUB,  &FORMAT_GITLAB,   &FORMAT_RDJSON,
        &FORMAT_JUNIT, &FORMAT_AZURE,   &FORMAT_MARKDOWN,
    };
    Source source = source_of("a.py", "x = 1  # ##[add-mask]x ##vso[task.x]x\n");
    Finding finding = finding_at(&source, "x = 1", HOSTILE);
    for (size_t i = 0; i < sizeof FORMATS / sizeof *FORMATS; i++) {
        char *text = written(FORMATS[i], &source, &finding, false);
        for (size_t j = 0; j < sizeof NEVER / sizeof *NEVER; j++)
            if (strstr(text, NEVER[j]))
                fail_msg("%s writes %s", FORMATS[i]->name, NEVER[j]);
        free(text);
    }
}

static void full_underlines_by_display_width(void **state)
{
    (void)state;
    Source source = source_of("a.py", "x = 1\n\tdf['\xe5\x88\x97'].lost() # \x1b[31m\n");
    Finding finding = finding_at(&source, "lost()", "it is lost");
    check_text(&FORMAT_FULL, &source, &finding,
               "error[WL101]: it is lost\n"
               " --> a.py:2:10\n"
               "  |\n"
               "2 |     df['\xe5\x88\x97'].lost() # \\x1b[31m\n"
               "  |              ^^^^^^\n"
               "  |\n"
               "\n"
               "Found 1 error.\n");
}

static void full_shows_notes_and_fix(void **state)
{
    (void)state;
    Source source = source_of("a.py", "df = read()\ndf.lost()\n");
    Finding finding = finding_at(&source, "df.lost()", "it is lost");
    Note here = {.message = STR("made here"), .span = span_of(&source, "read()")};
    Note there = {.message = STR("from this file"), .path = STR("x.csv"), .line = 1};
    LIST_ADD(arena, &finding.notes, here);
    LIST_ADD(arena, &finding.notes, there);
    finding.fix.title = STR("assign it back");
    finding.fix.applicability = FIX_UNSAFE;
    Edit edit = {.span = {finding.span.start, finding.span.start}, .content = STR("df = ")};
    LIST_ADD(arena, &finding.fix.edits, edit);
    check_text(&FORMAT_FULL, &source, &finding,
               "error[WL101]: it is lost\n"
               " --> a.py:2:1\n"
               "  |\n"
               "2 | df.lost()\n"
               "  | ^^^^^^^^^\n"
               "  |\n"
               "note: made here\n"
               " ::: a.py:1:6\n"
               "  |\n"
               "1 | df = read()\n"
               "  |      ------\n"
               "  |\n"
               "note: from this file\n"
               " ::: x.csv:1\n"
               "help: assign it back\n"
               "  |\n"
               "2 - df.lost()\n"
               "2 + df = df.lost()\n"
               "  |\n"
               "\n"
               "Found 1 error. 1 fixable with --fix --unsafe-fixes.\n");
}

static void full_cuts_long_lines_and_long_spans(void **state)
{
    (void)state;
    char text[4000] = "";
    for (int i = 0; i < 500; i++)
        strcat(text, "xxxx ");
    strcat(text, "lost()");
    for (int i = 0; i < 200; i++)
        strcat(text, " yyyy");
    Source source = source_of("a.py", text);
    Finding finding = finding_at(&source, "lost()", "it is lost");
    char *shown = written(&FORMAT_FULL, &source, &finding, false);
    assert_true(strlen(shown) < 600);
    assert_non_null(strstr(shown, "xxxx lost() yyyy"));
    free(shown);

    source = source_of("a.py", "(a,\n b,\n c,\n d,\n e,\n f,\n g)\n");
    finding = finding_at(&source, source.text.at, "it is lost");
    finding.span.end--;
    shown = written(&FORMAT_FULL, &source, &finding, false);
    assert_non_null(strstr(shown, "...\n7 |  g)\n  |  ^^\n"));
    free(shown);
}

static void colour_only_when_asked_for(void **state)
{
    (void)state;
    Source source = source_of("a.py", "lost()\n");
    Finding finding = finding_at(&source, "lost()", "it is lost");
    char *shown = written(&FORMAT_FULL, &source, &finding, true);
    assert_non_null(strstr(shown, "\033[1;31merror[WL101]\033[0m"));
    free(shown);
}

static const cJSON *path(const cJSON *at, const char *dotted)
{
    Str all = str_of(dotted);
    for (uint32_t from = 0; at && from < all.len;) {
        uint32_t end = str_find(all, ".", from);
        const char *key = arena_copy(arena, str_slice(all, from, end)).at;
        at = cJSON_IsArray(at) ? cJSON_GetArrayItem(at, atoi(key))
                               : cJSON_GetObjectItemCaseSensitive(at, key);
        from = end + 1;
    }
    return at;
}

static void assert_number(const cJSON *root, const char *dotted, int wanted)
{
    const cJSON *found = path(root, dotted);
    assert_true(cJSON_IsNumber(found));
    assert_int_equal(found->valueint, wanted);
}

static void assert_text(const cJSON *root, const char *dotted, const char *wanted)
{
    const cJSON *found = path(root, dotted);
    assert_true(cJSON_IsString(found));
    assert_string_equal(found->valuestring, wanted);
}

static cJSON *parsed(const Format *format, const Source *source, const Finding *finding)
{
    char *text = written(format, source, finding, true);
    cJSON *root = cJSON_Parse(text);
    assert_non_null(root);
    free(text);
    return root;
}

static void json_counts_characters(void **state)
{
    (void)state;
    Source source = source_of("a.py", "'\xf0\x9f\x90\xbc\xc3\xa9'; lost()\n");
    Finding finding = finding_at(&source, "lost()", "it is \"lost\" \xff");
    cJSON *root = parsed(&FORMAT_JSON, &source, &finding);
    assert_number(root, "0.location.column", 7);
    assert_number(root, "0.end_location.column", 13);
    assert_text(root, "0.message", "it is \"lost\" \xef\xbf\xbd");
    assert_text(root, "0.confidence", "very-high");
    assert_true(cJSON_IsNull(path(root, "0.cell")));
    assert_true(cJSON_IsNull(path(root, "0.fix")));
    cJSON_Delete(root);
    root = parsed(&FORMAT_SARIF, &source, &finding);
    assert_number(root, "runs.0.results.0.locations.0.physicalLocation.region.startColumn", 8);
    cJSON_Delete(root);
}

static void sarif_places_are_those_of_the_saved_notebook(void **state)
{
    (void)state;
    Source source =
        source_of("n.ipynb", "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": []},\n"
                             "{\"cell_type\": \"code\", \"source\": [\n"
                             "  \"x = \\\"\\u00e9\\\"\\n\",\n"
                             "  \"lost('\xc3\xa9')\"]}], \"metadata\": {}, \"nbformat\": 4}");
    Finding finding = finding_at(&source, "lost('\xc3\xa9')", "it is lost");
    finding.fix.title = STR("assign it back");
    Edit edit = {.span = {finding.span.start, finding.span.start}, .content = STR("y = \"a\"\n")};
    LIST_ADD(arena, &finding.fix.edits, edit);
    cJSON *root = parsed(&FORMAT_SARIF, &source, &finding);
    const cJSON *result = path(root, "runs.0.results.0");
    assert_text(result, "message.text", "Cell 2, line 2: it is lost");
    assert_text(result, "locations.0.logicalLocations.0.name", "cell 2");
    assert_number(result, "locations.0.physicalLocation.region.startLine", 4);
    assert_number(result, "locations.0.physicalLocation.region.startColumn", 4);
    assert_number(result, "locations.0.physicalLocation.region.endColumn", 13);
    assert_text(result, "fixes.0.artifactChanges.0.replacements.0.insertedContent.text",
                "y = \\\"a\\\"\\n");
    cJSON_Delete(root);
    root = parsed(&FORMAT_JSON, &source, &finding);
    assert_number(root, "0.cell", 2);
    assert_number(root, "0.location.row", 2);
    cJSON_Delete(root);
}

static void sarif_links_its_related_places(void **state)
{
    (void)state;
    Source source = source_of("dir/a b#%:\xc3\xa9.py", "df = read()\ndf.lost()\n");
    Finding finding = finding_at(&source, "df.lost()", "`d[0](1)` is lost");
    Note here = {.message = STR("`df[x]` made here"), .span = span_of(&source, "read()")};
    LIST_ADD(arena, &finding.notes, here);
    cJSON *root = parsed(&FORMAT_SARIF, &source, &finding);
    const cJSON *result = path(root, "runs.0.results.0");
    assert_text(result, "message.text", "`d[0\\](1)` is lost. See [`df\\[x\\]` made here](1).");
    assert_number(result, "relatedLocations.0.id", 1);
    assert_number(result, "relatedLocations.0.physicalLocation.region.startColumn", 6);
    assert_int_equal(cJSON_GetArraySize(path(result, "codeFlows.0.threadFlows.0.locations")), 2);
    const cJSON *uri = path(result, "locations.0.physicalLocation.artifactLocation.uri");
    assert_non_null(strstr(uri->valuestring, "dir/a%20b%23%25%3A%C3%A9.py"));
    assert_text(root, "runs.0.tool.driver.rules.2.name", "DiscardedResult");
    assert_text(root, "runs.0.tool.driver.rules.2.shortDescription.text",
                "The result is thrown away.");
    assert_text(root, "runs.0.tool.driver.rules.2.fullDescription.text",
                "The result is thrown away. It is lost.");
    cJSON_Delete(root);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(concise_is_one_line),
        cmocka_unit_test(nothing_of_the_source_steers_a_log),
        cmocka_unit_test(full_underlines_by_display_width),
        cmocka_unit_test(full_shows_notes_and_fix),
        cmocka_unit_test(full_cuts_long_lines_and_long_spans),
        cmocka_unit_test(colour_only_when_asked_for),
        cmocka_unit_test(json_counts_characters),
        cmocka_unit_test(sarif_places_are_those_of_the_saved_notebook),
        cmocka_unit_test(sarif_links_its_related_places),
    };
    setlocale(LC_CTYPE, "C.UTF-8");
    return cmocka_run_group_tests(tests, start, stop);
}

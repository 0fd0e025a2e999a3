/* What is kept of a file's results: it comes back as it was, and an entry that somebody forged does
 * no harm. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cli/cache.h"
#include "data_folder.h"
#include "fake_rules.h"
#include "report/format.h"
#include "source/file.h"

static const char SCRIPT[] = "import pandas as pd\n"
                             "d\xC3\xA4 = pd.read_csv('x.csv')\n"
                             "d\xC3\xA4.lost()\n";

typedef struct Kept {
    Folder files;
    CacheFolder *folder;
    Selection selection;
    LintSettings settings;
    CacheQuestion question;
    FileReport *report;
    DataContext data;
    Linted linted;
} Kept;

static Span span_of(const Source *source, const char *wanted)
{
    uint32_t at = str_find(source->text, wanted, 0);
    assert_true(at < source->text.len);
    return (Span){at, at + str_of(wanted).len};
}

static Finding lost_in(Arena *arena, const Source *source)
{
    Finding finding = {.rule = &LOST,
                       .severity = SEVERITY_ERROR,
                       .span = span_of(source, "d\xC3\xA4.lost()"),
                       .message = STR("`lost` is lost")};
    LIST_ADD(
        arena, &finding.notes,
        ((Note){.message = STR("made here"), .span = span_of(source, "pd.read_csv('x.csv')")}));
    LIST_ADD(arena, &finding.notes,
             ((Note){.message = STR("seen here"), .path = STR("x.csv"), .line = 2}));
    finding.fix = (Fix){.title = STR("assign it back"), .applicability = FIX_UNSAFE};
    LIST_ADD(arena, &finding.fix.edits,
             ((Edit){{finding.span.start, finding.span.start}, STR("d\xC3\xA4 = ")}));
    return finding;
}

static FileReport *report_on(Arena *arena, const char *name)
{
    Source source;
    Str why;
    Outline outline = {0};
    Findings findings = {0};
    assert_int_equal(source_from_bytes(arena, str_of(name), STR(SCRIPT), &source, &why),
                     SOURCE_READ);
    LIST_ADD(arena, &findings, lost_in(arena, &source));
    LIST_ADD(arena, &findings,
             ((Finding){.rule = &CHAINED, .span = {0, 6}, .message = STR("a note")}));
    return result_resolve(&source, &outline, &findings);
}

static void ask_for_data(Kept *kept)
{
    CsvOptions *options = ARENA_NEW(kept->files.arena, CsvOptions);
    *options = csv_defaults();
    kept->data = data_context(kept->files.arena, kept->question.name, STR(""), true);
    data_table(&kept->data, STR("csv"), STR("x.csv"), options);
    data_table(&kept->data, STR("csv"), STR("gone.csv"), options);
    data_table(&kept->data, STR("excel"), STR("y.xlsx"), options);
    kept->linted.dependencies = dependencies_of(kept->files.arena, &kept->data);
}

static int start(void **state)
{
    Kept *kept = calloc(1, sizeof *kept);
    kept->files = folder_new();
    folder_text(&kept->files, "x.csv", "a,b\n1,2\n");
    kept->selection.enabled[2] = true;
    kept->settings = (LintSettings){.selection = &kept->selection, .use_data = true};
    kept->folder = cache_folder_new(folder_path(&kept->files, "cache"));
    Str name = str_of(folder_path(&kept->files, "a.py"));
    kept->question =
        (CacheQuestion){kept->folder, str_of(kept->files.path), name, STR(SCRIPT), &kept->settings};
    kept->report = report_on(kept->files.arena, name.at);
    ask_for_data(kept);
    *state = kept;
    return 0;
}

static int stop(void **state)
{
    Kept *kept = *state;
    cache_folder_free(kept->folder);
    file_report_free(kept->report);
    folder_free(&kept->files);
    free(kept);
    return 0;
}

/* What FORMAT writes of REPORT; to be freed. */
static char *written(const Format *format, const FileReport *report)
{
    char *text = NULL;
    size_t size = 0;
    ReportSettings settings = {.root = "/", .show_fixes = true};
    Reporter reporter;
    FILE *out = open_memstream(&text, &size);
    reporter_begin(&reporter, format, &settings, out);
    reporter_file(&reporter, report);
    assert_true(reporter_end(&reporter));
    fclose(out);
    return text;
}

static const Format *const FORMATS[] = {
    &FORMAT_FULL,  &FORMAT_CONCISE, &FORMAT_JSON,     &FORMAT_JSON_LINES,
    &FORMAT_SARIF, &FORMAT_GITHUB,  &FORMAT_GITLAB,   &FORMAT_RDJSON,
    &FORMAT_JUNIT, &FORMAT_AZURE,   &FORMAT_MARKDOWN,
};

static void write_all(const FileReport *report)
{
    for (size_t i = 0; i < sizeof FORMATS / sizeof *FORMATS; i++)
        free(written(FORMATS[i], report));
}

static bool is_found(Kept *kept, FileReport **report)
{
    *report = NULL;
    return cache_find(&kept->question, kept->files.arena, report);
}

/* Is the question answered? */
static bool is_known(Kept *kept)
{
    FileReport *report;
    bool found = is_found(kept, &report);
    file_report_free(report);
    return found;
}

static void what_is_kept_comes_back(void **state)
{
    Kept *kept = *state;
    FileReport *report;
    assert_false(is_found(kept, &report));
    cache_keep(&kept->question, &kept->linted, kept->report);
    assert_true(is_found(kept, &report));
    for (size_t i = 0; i < sizeof FORMATS / sizeof *FORMATS; i++) {
        char *before = written(FORMATS[i], kept->report), *after = written(FORMATS[i], report);
        assert_string_equal(before, after);
        free(before);
        free(after);
    }
    assert_true(str_eq(report->results[0].statement, kept->report->results[0].statement));
    assert_true(str_eq(report->results[0].scope, kept->report->results[0].scope));
    assert_int_equal(report->results[0].noqa_row, kept->report->results[0].noqa_row);
    file_report_free(report);
}

static void that_nothing_was_found_comes_back(void **state)
{
    Kept *kept = *state;
    FileReport *report;
    cache_keep(&kept->question, &kept->linted, NULL);
    assert_true(is_found(kept, &report));
    assert_null(report);
}

static void every_part_of_the_question_counts(void **state)
{
    Kept *kept = *state;
    const CacheQuestion asked = kept->question;
    const LintSettings settings = kept->settings;
    cache_keep(&kept->question, &kept->linted, NULL);

    kept->question.raw = STR("other");
    assert_false(is_known(kept));
    kept->question = asked;
    kept->question.here = STR("/elsewhere");
    assert_false(is_known(kept));
    kept->question = asked;
    kept->question.name = STR("b.py");
    assert_false(is_known(kept));
    kept->question = asked;
    kept->selection.enabled[3] = true;
    assert_false(is_known(kept));
    kept->selection.enabled[3] = false;
    kept->settings.target = 202;
    assert_false(is_known(kept));
    kept->settings = settings;
    kept->settings.data_root = "/data";
    assert_false(is_known(kept));
    kept->settings = settings;
    kept->settings.use_data = false;
    assert_false(is_known(kept));
    kept->settings = settings;
    kept->settings.parses_all = true;
    assert_false(is_known(kept));
    kept->settings = settings;
    assert_true(is_known(kept));
}

static void dependencies_count(void **state)
{
    Kept *kept = *state;
    static const char *const NAMES[] = {"x.csv", "gone.csv", "y.xlsx", "datapackage.json"};
    cache_keep(&kept->question, &kept->linted, NULL);
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        bool was_there = i == 0;
        folder_text(&kept->files, NAMES[i], "a,b\n1,3\n");
        assert_false(is_known(kept));
        if (was_there)
            folder_text(&kept->files, NAMES[i], "a,b\n1,2\n");
        else
            remove(folder_path(&kept->files, NAMES[i]));
        assert_true(is_known(kept));
    }
    folder_text(&kept->files, "other.csv", "a,b\n1,3\n");
    assert_true(is_known(kept));
    remove(folder_path(&kept->files, "x.csv"));
    assert_false(is_known(kept));
}

/* The end of what is read of a data file is the end of what counts, unless the file ends there. */
static void the_length_of_data_counts_where_it_ends(void **state)
{
    Kept *kept = *state;
    size_t len = BEGINNING_MOST_BYTES;
    char *bytes = malloc(len + 1);
    for (size_t i = 0; i <= len; i++)
        bytes[i] = "1,2\n"[i % 4];
    folder_write(&kept->files, "x.csv", bytes, len);
    ask_for_data(kept);
    cache_keep(&kept->question, &kept->linted, NULL);
    assert_true(is_known(kept));
    folder_write(&kept->files, "x.csv", bytes, len + 1);
    assert_false(is_known(kept));
    free(bytes);
}

/* The only entry of the cache: its name, and its bytes. */
static Digest name_of_entry(Kept *kept, Str *bytes)
{
    Str why;
    Digest name;
    char digits[DIGEST_DIGITS + 1];
    char command[PATH_MAX + 64];
    snprintf(command, sizeof command, "ls %s/cache | grep -E '^[0-9a-f]{32}$'", kept->files.path);
    FILE *names = popen(command, "r");
    assert_int_equal(fread(digits, 1, DIGEST_DIGITS, names), DIGEST_DIGITS);
    pclose(names);
    digits[DIGEST_DIGITS] = '\0';
    name.low = strtoull(digits + 16, NULL, 16);
    digits[16] = '\0';
    name.high = strtoull(digits, NULL, 16);
    digest_write(name, digits);
    const char *path = arena_printf(kept->files.arena, "%s/cache/%s", kept->files.path, digits).at;
    assert_int_equal(file_read(kept->files.arena, path, 0, bytes, &why), FILE_READ);
    return name;
}

/* Puts BYTES into the place of the entry called NAME, with a digest that fits. */
static void forge(Kept *kept, Digest name, char *bytes, uint32_t len)
{
    Digest sum = digest_of((Str){bytes + sizeof sum, len - (uint32_t)sizeof sum}, 0);
    memcpy(bytes, &sum, sizeof sum);
    cache_folder_put(kept->folder, name, (Str){bytes, len});
}

/* An arena for each try, so that a tool that watches memory sees reads behind the entry. */
static void try_forged(Kept *kept)
{
    Arena *arena = arena_new();
    FileReport *report = NULL;
    if (cache_find(&kept->question, arena, &report) && report)
        write_all(report);
    file_report_free(report);
    arena_free(arena);
}

static void forged_entries_do_no_harm(void **state)
{
    Kept *kept = *state;
    Str entry;
    cache_keep(&kept->question, &kept->linted, kept->report);
    Digest name = name_of_entry(kept, &entry);
    char *bytes = malloc(entry.len);
    static const unsigned char VALUES[] = {0x00, 0x01, 0x7F, 0xFF};
    for (uint32_t at = sizeof(Digest); at < entry.len; at++) {
        for (size_t i = 0; i < sizeof VALUES; i++) {
            memcpy(bytes, entry.at, entry.len);
            bytes[at] = (char)VALUES[i];
            forge(kept, name, bytes, entry.len);
            try_forged(kept);
        }
        memcpy(bytes, entry.at, entry.len);
        forge(kept, name, bytes, at);
        try_forged(kept);
    }
    memcpy(bytes, entry.at, entry.len);
    forge(kept, name, bytes, entry.len);
    assert_true(is_known(kept));
    free(bytes);
}

static void what_is_too_long_is_not_kept(void **state)
{
    Kept *kept = *state;
    char *bytes = calloc(1, CACHE_MOST_ENTRY_BYTES + 1);
    Digest name = {1, 2};
    cache_folder_put(kept->folder, name, (Str){bytes, (uint32_t)CACHE_MOST_ENTRY_BYTES + 1});
    assert_int_equal(cache_folder_get(kept->folder, kept->files.arena, name).len, 0);
    cache_folder_put(kept->folder, name, (Str){bytes, (uint32_t)CACHE_MOST_ENTRY_BYTES});
    assert_int_equal(cache_folder_get(kept->folder, kept->files.arena, name).len,
                     CACHE_MOST_ENTRY_BYTES);
    free(bytes);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, start, stop)
    const struct CMUnitTest tests[] = {
        TEST(what_is_kept_comes_back),
        TEST(that_nothing_was_found_comes_back),
        TEST(every_part_of_the_question_counts),
        TEST(dependencies_count),
        TEST(the_length_of_data_counts_where_it_ends),
        TEST(forged_entries_do_no_harm),
        TEST(what_is_too_long_is_not_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

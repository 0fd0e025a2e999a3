/* Results that are kept in a file: read as they were written, and harmless when somebody changed
 * them. Input: how many bytes are changed (one byte), each as place (three bytes) and value, then
 * Python text. */
#include <stdlib.h>

#include "promises.h"
#include "report/record.h"

static const Format *const FORMATS[] = {&FORMAT_FULL, &FORMAT_CONCISE, &FORMAT_JSON, &FORMAT_GITHUB,
                                        &FORMAT_RDJSON};

#define MOST_CHANGES 8u

static void write_report(const Format *format, const FileReport *report)
{
    Sink sink;
    Reporter reporter;
    ReportSettings settings = {.root = "/", .show_fixes = true};
    sink_open(&sink);
    reporter_begin(&reporter, format, &settings, sink.out);
    reporter_file(&reporter, report);
    CHECK(reporter_end(&reporter), "%s is written", format->name);
    Str text = sink_close(&sink);
    CHECK(is_utf8(text), "%s is UTF-8", format->name);
    free(sink.at);
}

/* In one format each fourth time; SARIF, with the pages of all rules, is long. */
static void write_some(Str bytes, const FileReport *report)
{
    const uint8_t *data = (const uint8_t *)bytes.at;
    uint32_t count = sizeof FORMATS / sizeof *FORMATS, choice = str_hash(bytes) / 256 % count;
    for (uint32_t i = 0; is_nth(data, bytes.len, 4) && i < count; i++)
        if (is_everything_asked() || i == choice)
            write_report(FORMATS[i], report);
    if (is_nth(data, bytes.len, 2048))
        write_report(&FORMAT_SARIF, report);
}

static Buffer written(const FileReport *report)
{
    Buffer out = {0};
    Tape tape = {.out = &out};
    record_write(&tape, report);
    return out;
}

/* Is BYTES a record? Then it says what the report says that it is read as. */
static bool check_record(Str bytes)
{
    Tape tape = {.in = bytes};
    FileReport *report = record_read(&tape, STR("script.py"));
    if (!report)
        return !tape.is_broken;
    Buffer again = written(report);
    CHECK(str_eq(buffer_str(&again), bytes), "what was read is written the same");
    write_some(bytes, report);
    buffer_free(&again);
    file_report_free(report);
    return true;
}

static void change(Input *changes, Buffer *record)
{
    uint32_t place = input_byte(changes);
    place = place << 8 | input_byte(changes);
    place = place << 8 | input_byte(changes);
    record->at[place % record->len] = (char)input_byte(changes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Input input = {data, size};
    Arena *arena = fresh_arena();
    uint32_t changes = input_below(&input, MOST_CHANGES + 1);
    Input changed = input;
    for (uint32_t i = 0; i < 4 * changes; i++)
        input_byte(&input);
    Source source;
    if (!read_source(arena, STR("script.py"), input_rest(&input), &source))
        return 0;
    Linted linted = lint_all(arena, &source, TARGET_UNKNOWN);
    FileReport *report = result_resolve(&source, &linted.outline, &linted.findings);
    Buffer record = written(report);
    CHECK(check_record(buffer_str(&record)), "what was written is read");
    for (uint32_t i = 0; i < changes; i++)
        change(&changed, &record);
    check_record(buffer_str(&record));
    buffer_free(&record);
    file_report_free(report);
    return 0;
}

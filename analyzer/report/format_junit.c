/* JUnit XML, as Jenkins and others read it: a test suite a file, a test case a finding, and one
 * that passes when there is none. */
#include "base/utf8.h"
#include "report/display.h"
#include "report/format.h"

/* XML reserves some characters; others would steer what the report is shown on. */
static bool needs_reference(uint32_t c)
{
    return c == '&' || c == '<' || c == '>' || c == '"' || c < 0x20 || (c >= 0x7F && c < 0xA0) ||
           display_is_trick(c);
}

/* TEXT with references where they are needed, and U+FFFD for what XML 1.0 cannot hold. */
static void add_escaped(Buffer *out, Str text)
{
    for (uint32_t i = 0; i < text.len;) {
        bool starts_command = display_starts_command(text, i);
        uint32_t c = utf8_next(text, &i);
        bool is_allowed =
            c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
        if (is_allowed && (starts_command || needs_reference(c)))
            buffer_printf(out, "&#%u;", c);
        else
            utf8_add(out, is_allowed ? c : UTF8_REPLACEMENT);
    }
}

static void add_attribute(Buffer *out, const char *name, Str value)
{
    buffer_printf(out, " %s=\"", name);
    add_escaped(out, value);
    buffer_add_char(out, '"');
}

static void add_place(Buffer *out, Str path, const Extent *at)
{
    add_escaped(out, path);
    if (at->cell)
        buffer_printf(out, ":cell %u", at->cell);
    buffer_printf(out, ":%u:%u", at->start.row, at->start.column);
}

static void add_case(Buffer *out, Str path, const Result *result)
{
    buffer_add(out, STR("    <testcase"));
    add_attribute(out, "name", str_of(result->rule->code));
    add_attribute(out, "classname", path);
    buffer_printf(out, " line=\"%u\">\n      <failure", result->at.raw_start.row);
    add_attribute(out, "type", str_of(severity_name(result->severity)));
    add_attribute(out, "message", result->message);
    buffer_add_char(out, '>');
    add_place(out, path, &result->at);
    buffer_add(out, STR(": "));
    add_escaped(out, result->message);
    buffer_add(out, STR("</failure>\n    </testcase>\n"));
}

static void begin(Reporter *reporter)
{
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"wranglint\">\n",
          reporter->out);
}

static void file(Reporter *reporter, const FileReport *report)
{
    Buffer out = {0};
    buffer_add(&out, STR("  <testsuite"));
    add_attribute(&out, "name", report->path);
    buffer_printf(&out, " tests=\"%u\" failures=\"%u\" errors=\"0\">\n",
                  report->count ? report->count : 1, report->count);
    for (uint32_t i = 0; i < report->count; i++)
        add_case(&out, report->path, &report->results[i]);
    if (!report->count) {
        buffer_add(&out, STR("    <testcase name=\"wranglint\""));
        add_attribute(&out, "classname", report->path);
        buffer_add(&out, STR("/>\n"));
    }
    buffer_add(&out, STR("  </testsuite>\n"));
    fwrite(out.at, 1, out.len, reporter->out);
    buffer_free(&out);
}

static void trouble(Reporter *reporter, const Trouble *met)
{
    Buffer out = {0};
    buffer_add(&out, STR("  <testsuite"));
    add_attribute(&out, "name", met->path);
    buffer_add(&out,
               STR(" tests=\"1\" failures=\"0\" errors=\"1\">\n    <testcase name=\"wranglint\""));
    add_attribute(&out, "classname", met->path);
    buffer_add(&out, STR("><error"));
    add_attribute(&out, "message", met->sentence);
    buffer_add(&out, STR("/></testcase>\n  </testsuite>\n"));
    fwrite(out.at, 1, out.len, reporter->out);
    buffer_free(&out);
}

static void end(Reporter *reporter)
{
    fputs("</testsuites>\n", reporter->out);
}

const Format FORMAT_JUNIT = {
    .name = "junit",
    .begin = begin,
    .file = file,
    .trouble = trouble,
    .end = end,
};

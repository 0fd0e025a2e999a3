/* Mutations that know what Python looks like: lines move, are doubled, made of members of pandas,
 * or taken away, beside what libFuzzer does to bytes. */
#include <string.h>

#include "harness.h"
#include "model/model.h"

#define MOST_LINE 160

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

typedef struct Text { /* an input while it is changed */
    char *at;
    size_t len, most;
    uint32_t seed;
} Text;

static uint32_t below(Text *text, uint32_t bound)
{
    text->seed = text->seed * 1664525u + 1013904223u;
    return bound ? (text->seed >> 8) % bound : 0;
}

static void splice(Text *text, size_t at, size_t drop, const char *with, size_t len)
{
    if (text->len - drop + len > text->most)
        return;
    memmove(text->at + at + len, text->at + at + drop, text->len - at - drop);
    memcpy(text->at + at, with, len);
    text->len += len - drop;
}

static size_t line_start(const Text *text, size_t at)
{
    while (at > 0 && text->at[at - 1] != '\n')
        at--;
    return at;
}

static size_t line_end(const Text *text, size_t at)
{
    while (at < text->len && text->at[at] != '\n')
        at++;
    return at + (at < text->len);
}

static size_t some_line(Text *text)
{
    return line_start(text, below(text, (uint32_t)text->len + 1));
}

static const Member *some_member(Text *text)
{
    uint32_t count = 0;
    const Member *members = model_members(&count);
    return &members[below(text, count)];
}

static const char *pick(Text *text, const char *const *words, uint32_t count)
{
    return words[below(text, count)];
}
#define PICK(text, words) pick(text, words, (uint32_t)(sizeof(words) / sizeof *(words)))

/* A statement over a few names, so that statements meet each other's tables. */
static size_t make_line(Text *text, char *line)
{
    static const char *const LEFT[] = {
        "df = ", "s = ",      "df[\"a\"] = ", "df.loc[df[\"a\"] > 1, \"b\"] = ",
        "",      "g = ",      "other = ",     "df.a = ",
        "x = ",  "for i in ", "if ",          "return "};
    static const char *const OBJECTS[] = {"df",
                                          "s",
                                          "df[\"a\"]",
                                          "g",
                                          "other",
                                          "pd",
                                          "df[[\"a\", \"b\"]]",
                                          "df.groupby(\"a\")",
                                          "df.loc[:, \"b\"]",
                                          "df[\"a\"].str",
                                          "df[df[\"b\"] == \"\xC3\xA9\"]",
                                          "pd.read_csv(\"x.csv\")"};
    static const char *const ARGUMENTS[] = {"",
                                            "\"a\"",
                                            "inplace=True",
                                            "other, on=\"a\"",
                                            "axis=1",
                                            "columns={\"a\": \"b\"}",
                                            "lambda r: r[\"a\"]",
                                            "0",
                                            "subset=[\"a\"], inplace=True",
                                            "df",
                                            "[1, 2]",
                                            "\"a\", \"b\", regex=True",
                                            "int",
                                            "by=\"a\""};
    static const char *const ENDS[] = {
        "", "", "", ".b", "  # noqa", "  # wranglint: ignore[WL101] x", "[0]", " and s", " == df"};
    static const char *const BODIES[] = {": s = df[\"a\"]", ": df = other", ": pass",
                                         ":\n    df.a = s"};
    const Member *member = some_member(text);
    const char *left = PICK(text, LEFT);
    bool is_head = left[0] == 'f' || (left[0] == 'i' && left[1] == 'f');
    int len = snprintf(line, MOST_LINE, "%s%s.%.*s(%s)%s\n", left, PICK(text, OBJECTS),
                       STR_ARG(member->name), PICK(text, ARGUMENTS),
                       is_head ? PICK(text, BODIES) : PICK(text, ENDS));
    return len < 0 ? 0 : len < MOST_LINE ? (size_t)len : MOST_LINE - 1;
}

static void insert_line(Text *text)
{
    char line[MOST_LINE];
    size_t len = make_line(text, line);
    splice(text, some_line(text), 0, line, len);
}

static void copy_line(Text *text)
{
    char line[MOST_LINE];
    size_t start = some_line(text), len = line_end(text, start) - start;
    if (len > MOST_LINE)
        return;
    memcpy(line, text->at + start, len);
    splice(text, some_line(text), 0, line, len);
}

static void drop_line(Text *text)
{
    size_t start = some_line(text);
    splice(text, start, line_end(text, start) - start, "", 0);
}

static void indent_line(Text *text)
{
    size_t start = some_line(text);
    if (start + 4 <= text->len && below(text, 2) && memcmp(text->at + start, "    ", 4) == 0)
        splice(text, start, 4, "", 0);
    else
        splice(text, start, 0, "    ", 4);
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* Another member behind some dot. */
static void change_member(Text *text)
{
    size_t at = below(text, (uint32_t)text->len + 1);
    while (at < text->len && text->at[at] != '.')
        at++;
    size_t end = ++at;
    while (end < text->len && is_name(text->at[end]))
        end++;
    const Member *member = some_member(text);
    if (end <= text->len)
        splice(text, at, end - at, member->name.at, member->name.len);
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    static void (*const CHANGES[])(Text *) = {insert_line, copy_line, drop_line, indent_line,
                                              change_member};
    Text text = {(char *)data, size, most, seed};
    if (below(&text, 4) == 0) /* which most often makes what does not parse */
        return LLVMFuzzerMutate(data, size, most);
    for (uint32_t i = 1 + below(&text, 3); i > 0; i--)
        CHANGES[below(&text, 5)](&text);
    return text.len ? text.len : LLVMFuzzerMutate(data, size, most);
}

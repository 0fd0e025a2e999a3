#include "source/prefilter.h"

#include <ctype.h>
#include <string.h>

typedef struct Look { /* along a text, from one place of interest to the next */
    Str text;
    uint32_t at, line; /* where the line of AT starts */
    uint32_t first;    /* what is no blank in it */
    bool has_strings;  /* a string of several lines may start before AT */
    bool is_import; /* `import` or `from` was seen in the line of AT, or a continued line is behind
                       it */
} Look;

static bool ends_continued(Str line)
{
    return str_ends(line, "\\\n") || str_ends(line, "\\\r\n");
}

static uint32_t behind_blanks(Str text, uint32_t at)
{
    while (at < text.len && (text.at[at] == ' ' || text.at[at] == '\t' || text.at[at] == '\f'))
        at++;
    return at;
}

/* Goes on to AT, looking at each byte once however many hits a line has. */
static void go_to(Look *look, uint32_t at)
{
    Str passed = str_slice(look->text, look->at, at);
    const char *last = passed.len ? memrchr(passed.at, '\n', passed.len) : NULL;
    if (last) {
        uint32_t line = (uint32_t)(last - look->text.at) + 1;
        look->is_import = ends_continued(str_slice(look->text, 0, line));
        Str lines = str_slice(look->text, look->line, line);
        look->has_strings = look->has_strings || str_has(lines, "\"\"\"") || str_has(lines, "'''");
        look->line = line;
        look->first = behind_blanks(look->text, line);
        passed = str_slice(look->text, line, at);
    }
    look->is_import = look->is_import || str_has(passed, "import") || str_has(passed, "from");
    look->at = at;
}

/* In `importorskip("pandas")` it begins a string; and no statement begins with `#`, nor, where
 * strings may hold them, do doctests. */
static bool is_text(const Look *look, uint32_t at)
{
    Str before = str_slice(look->text, look->line, at);
    Str line = str_slice(look->text, look->first, at);
    return str_ends(before, "\"") || str_ends(before, "'") || str_starts(line, "#") ||
           (look->has_strings && str_starts(line, ">>>"));
}

static bool imports(Str text, const char *name)
{
    Look look = {.text = text, .first = behind_blanks(text, 0)};
    for (uint32_t at = str_find(text, name, 0); at < text.len; at = str_find(text, name, at + 1)) {
        go_to(&look, at);
        if (look.is_import && !is_text(&look, at))
            return true;
    }
    return false;
}

bool prefilter_may_matter(Str text)
{
    return imports(text, "pandas") || imports(text, "pandera") || imports(text, "typedframes") ||
           imports(text, "connectorx") ||
           (imports(text, "seaborn") && str_has(text, "load_dataset")) ||
           str_has(text, "toPandas") || str_has(text, "to_dataframe") ||
           str_has(text, "fetch_pandas_all");
}

#include "source/prefilter.h"

#include <string.h>

typedef struct Look { /* along a text, from one place of interest to the next */
    Str text;
    uint32_t at;
    bool is_import; /* `import` or `from` was seen in the line of AT, or a continued line is behind
                       it */
} Look;

static bool ends_continued(Str line)
{
    return str_ends(line, "\\\n") || str_ends(line, "\\\r\n");
}

/* Goes on to AT, looking at each byte once however many hits a line has. */
static void go_to(Look *look, uint32_t at)
{
    Str passed = str_slice(look->text, look->at, at);
    const char *last = passed.len ? memrchr(passed.at, '\n', passed.len) : NULL;
    if (last) {
        uint32_t line = (uint32_t)(last - look->text.at) + 1;
        look->is_import = ends_continued(str_slice(look->text, 0, line));
        passed = str_slice(look->text, line, at);
    }
    look->is_import = look->is_import || str_has(passed, "import") || str_has(passed, "from");
    look->at = at;
}

static bool imports(Str text, const char *name)
{
    Look look = {.text = text};
    for (uint32_t at = str_find(text, name, 0); at < text.len; at = str_find(text, name, at + 1)) {
        go_to(&look, at);
        if (look.is_import)
            return true;
    }
    return false;
}

bool prefilter_may_matter(Str text)
{
    return imports(text, "pandas") || imports(text, "pandera") || imports(text, "typedframes") ||
           (imports(text, "seaborn") && str_has(text, "load_dataset"));
}

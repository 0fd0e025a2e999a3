#include "source/language.h"

#include <ctype.h>

/* pyspark is Python with a session in it; plaintext is what VS Code calls a cell while its Python
 * support is not there. */
static bool names_python(Str name)
{
    char lower[24];
    if (name.len > sizeof lower)
        return false;
    for (uint32_t i = 0; i < name.len; i++)
        lower[i] = (char)tolower((unsigned char)name.at[i]);
    return str_in_words((Str){lower, name.len},
                        "python python2 python3 ipython ipython2 ipython3 "
                        "pyspark pyspark3 pysparkkernel pyodide xpython plaintext");
}

/* The text of a member, empty when it is absent or no text. */
static Str text_of(const cJSON *object, const char *member)
{
    const char *text = json_string(json_member(object, member));
    return text ? str_of(text) : STR("");
}

bool language_is_python(const cJSON *notebook)
{
    const cJSON *metadata = json_member(notebook, "metadata");
    Str name = text_of(json_member(metadata, "language_info"), "name");
    if (!name.len)
        name = text_of(json_member(metadata, "kernelspec"), "language");
    /* So nbformat 3. */
    if (!name.len)
        name = text_of(metadata, "language");
    return !name.len || names_python(name);
}

bool language_is_databricks(const cJSON *notebook)
{
    return json_member(json_member(notebook, "metadata"),
                       "application/vnd.databricks.v1+notebook") != NULL;
}

bool language_is_code(const cJSON *cell)
{
    if (!str_is(text_of(cell, "cell_type"), "code"))
        return false;
    const cJSON *editor = json_member(json_member(cell, "metadata"), "vscode");
    Str name = text_of(editor, "languageId");
    if (!name.len)
        name = text_of(cell, "language");
    return !name.len || names_python(name);
}

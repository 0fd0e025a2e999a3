#include "cli/help.h"

#include <string.h>

#include "cli/options.h"

#define LINE_COLUMN 37 /* of the one line in the short help */
#define TEXT_COLUMN 10 /* of the text in the long one */
#define PAGE_WIDTH 90

static const char USAGE[] =
    "Find the bugs in pandas code that do not crash.\n"
    "\n"
    "Usage: wranglint [OPTIONS] [PATH...]\n"
    "       wranglint rules [CODE]\n"
    "       wranglint schema [PATH...]\n"
    "       wranglint clean\n"
    "\n"
    "PATH is a Python file, a notebook, a folder, or - for standard input; without one, the "
    "working\n"
    "folder is looked at. `wranglint rules` lists the rules and explains one.\n"
    "`wranglint schema` describes the data that the code reads in datapackage.json, which is used\n"
    "where the data is not there. `wranglint clean` removes what is kept from run to run.\n";

static const char EXIT_STATUS[] =
    "\nExit status: 0 nothing found, 1 findings, 2 something could not be done.\n";

/* TEXT in lines of at most PAGE_WIDTH, indented. */
static void print_wrapped(FILE *out, const char *text)
{
    int column = 0;
    while (*text) {
        int word = (int)strcspn(text, " ");
        if (column == 0 || column + word + 1 > PAGE_WIDTH)
            column = fprintf(out, "%s%*s", column ? "\n" : "", TEXT_COLUMN, "");
        else
            column += fprintf(out, " ");
        column += fprintf(out, "%.*s", word, text);
        text += word;
        text += strspn(text, " ");
    }
    fputc('\n', out);
}

/* "  -j, --jobs NUMBER"; returns its width. */
static int print_name(FILE *out, const Option *option)
{
    int width = option->letter ? fprintf(out, "  -%c, --%s", option->letter, option->name)
                               : fprintf(out, "      --%s", option->name);
    return option->argument ? width + fprintf(out, " %s", option->argument) : width;
}

static void print_short(FILE *out, const Option *option)
{
    int width = print_name(out, option);
    if (width + 2 > LINE_COLUMN)
        width = fprintf(out, "\n") - 1;
    fprintf(out, "%*s%s\n", LINE_COLUMN - width, "", option->line);
}

static void print_long(FILE *out, const Option *option)
{
    print_name(out, option);
    fputc('\n', out);
    print_wrapped(out, option->line);
    if (option->choices)
        fprintf(out, "%*sValues: %s\n", TEXT_COLUMN, "", option->choices);
    if (*option->more)
        print_wrapped(out, option->more);
    fputc('\n', out);
}

void help_print(FILE *out, bool at_length)
{
    fputs(USAGE, out);
    for (uint32_t group = 0; group < OPTION_GROUP_COUNT; group++) {
        fprintf(out, "\n%s:\n", option_group_title((OptionGroup)group));
        for (uint32_t id = 0; id < OPTION_COUNT; id++)
            if (OPTIONS[id].group == group && *OPTIONS[id].name)
                (at_length ? print_long : print_short)(out, &OPTIONS[id]);
    }
    fputs(EXIT_STATUS, out);
}

bool help_generate(FILE *out, Str kind)
{
    static const struct {
        const char *name;
        void (*print)(FILE *out);
    } KINDS[] = {
        {"man", man_print},   {"bash", bash_print},     {"zsh", zsh_print},
        {"fish", fish_print}, {"schema", schema_print},
    };
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        if (str_is(kind, KINDS[i].name)) {
            KINDS[i].print(out);
            return true;
        }
    return false;
}

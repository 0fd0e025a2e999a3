#include "cli/help.h"
#include "cli/options.h"
#include "report/project.h"

/* TEXT for roff: hyphens that are typed, and nothing that starts a request. */
static void add(FILE *out, const char *text)
{
    for (const char *c = text; *c; c++)
        if (*c == '-')
            fputs("\\-", out);
        else if (*c == '\\')
            fputs("\\e", out);
        else if ((*c == '.' || *c == '\'') && c == text)
            fprintf(out, "\\&%c", *c);
        else
            fputc(*c, out);
}

static void add_option(FILE *out, const Option *option)
{
    fputs(".TP\n\\fB", out);
    if (option->letter)
        fprintf(out, "\\-%c\\fR, \\fB", option->letter);
    fputs("\\-\\-", out);
    add(out, option->name);
    fputs("\\fR", out);
    if (option->argument) {
        fputs(" \\fI", out);
        add(out, option->argument);
        fputs("\\fR", out);
    }
    fputc('\n', out);
    add(out, option->line);
    fputs(".\n", out);
    if (option->choices) {
        fputs("Values: ", out);
        add(out, option->choices);
        fputs(".\n", out);
    }
    if (*option->more) {
        add(out, option->more);
        fputc('\n', out);
    }
}

static void add_options(FILE *out)
{
    for (uint32_t group = 0; group < OPTION_GROUP_COUNT; group++) {
        fprintf(out, ".SS %s\n", option_group_title((OptionGroup)group));
        for (uint32_t id = 0; id < OPTION_COUNT; id++)
            if (OPTIONS[id].group == group && *OPTIONS[id].name)
                add_option(out, &OPTIONS[id]);
    }
}

void man_print(FILE *out)
{
    fprintf(out, ".TH WRANGLINT 1 \"\" \"%s %s\" \"User Commands\"\n", PROJECT_NAME,
            PROJECT_VERSION);
    fputs(
        ".SH NAME\nwranglint \\- find the bugs in pandas code that do not crash\n"
        ".SH SYNOPSIS\n.B wranglint\n[\\fIOPTIONS\\fR] [\\fIPATH\\fR...]\n.br\n"
        ".B wranglint rules\n[\\fICODE\\fR]\n.br\n"
        ".B wranglint schema\n[\\fIPATH\\fR...]\n.br\n"
        ".B wranglint clean\n"
        ".SH DESCRIPTION\n"
        "wranglint reads Python scripts and notebooks without running them, works out what each\n"
        "pandas expression means, and reports what goes wrong without an error: results that are\n"
        "thrown away, writes that go to a temporary copy, rows that no longer match.\n.PP\n"
        "A \\fIPATH\\fR is a file, a folder, or \\- for standard input. Without one, the working\n"
        "folder is looked at. \\fBwranglint rules\\fR lists the rules; with a code or a name, it\n"
        "explains one. \\fBwranglint schema\\fR describes the data that the code reads in\n"
        "\\fIdatapackage.json\\fR, which tells the columns where the data is not.\n"
        "\\fBwranglint clean\\fR removes the results that are kept from run to run.\n"
        ".SH OPTIONS\n",
        out);
    add_options(out);
    fputs(".SH EXIT STATUS\n.TP\n0\nNothing was found.\n.TP\n1\nThere are findings.\n.TP\n2\n"
          "The command line or a configuration could not be understood, or a file could not be\n"
          "read; what could be checked is reported.\n"
          ".SH FILES\n\\fIwranglint.toml\\fR, \\fI.wranglint.toml\\fR, or \\fIpyproject.toml\\fR "
          "with a table\n"
          "[tool.wranglint]: the nearest one to a file holds for it.\n.PP\n"
          "\\fI.wranglint_cache\\fR: results of earlier runs, beside the configuration or at the\n"
          "root of the repository. It may be removed at any time.\n"
          ".SH ENVIRONMENT\n.TP\nWRANGLINT_OUTPUT_FORMAT\nThe output format when none is given.\n"
          ".TP\nWRANGLINT_CACHE_DIR, WRANGLINT_NO_CACHE\nWhere results are kept, and whether not.\n"
          ".TP\nNO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR\nWhether text is coloured.\n",
          out);
}

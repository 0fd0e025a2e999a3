/* Completions for bash, zsh and fish. Words that the table holds have no quotes in them but for
 * apostrophes, which the functions below take care of. */
#include <string.h>

#include "cli/help.h"
#include "cli/options.h"
#include "judge/rule.h"

static bool takes_codes(OptionId id)
{
    return id == OPTION_SELECT || id == OPTION_IGNORE || id == OPTION_EXTEND_SELECT ||
           id == OPTION_EXPLAIN;
}

static bool takes_path(OptionId id)
{
    const char *argument = OPTIONS[id].argument;
    return argument &&
           (strstr(argument, "FILE") || strstr(argument, "PATH") || strstr(argument, "FOLDER")) &&
           !OPTIONS[id].choices;
}

static void print_rules(FILE *out)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        fprintf(out, "%s%s %s", i ? " " : "", RULES[i]->code, RULES[i]->name);
}

/* The words that may stand behind an option, or nothing when any may. */
static void print_words(FILE *out, OptionId id)
{
    if (takes_codes(id))
        print_rules(out);
    else if (OPTIONS[id].choices)
        fputs(OPTIONS[id].choices, out);
}

static void bash_case(FILE *out, OptionId id)
{
    if (!OPTIONS[id].argument || !*OPTIONS[id].name)
        return;
    fprintf(out, "    --%s", OPTIONS[id].name);
    if (OPTIONS[id].letter)
        fprintf(out, " | -%c", OPTIONS[id].letter);
    fputs(") ", out);
    if (takes_path(id)) {
        fputs("COMPREPLY=($(compgen -f -- \"$current\")) ;;\n", out);
        return;
    }
    fputs("COMPREPLY=($(compgen -W '", out);
    print_words(out, id);
    fputs("' -- \"$current\")) ;;\n", out);
}

void bash_print(FILE *out)
{
    fputs(
        "# bash completion for wranglint\n_wranglint() {\n"
        "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
        "    case \"$previous\" in\n    rules) COMPREPLY=($(compgen -W '",
        out);
    print_rules(out);
    fputs("' -- \"$current\")) ;;\n", out);
    for (uint32_t id = 0; id < OPTION_COUNT; id++)
        bash_case(out, (OptionId)id);
    fputs(
        "    *)\n        if [[ \"$current\" == -* ]]; then\n            COMPREPLY=($(compgen -W '",
        out);
    for (uint32_t id = 0; id < OPTION_COUNT; id++)
        if (*OPTIONS[id].name)
            fprintf(out, "--%s ", OPTIONS[id].name);
    fputs(
        "' -- \"$current\"))\n        else\n            COMPREPLY=($(compgen -f -- \"$current\"))\n"
        "        fi ;;\n    esac\n}\ncomplete -o filenames -F _wranglint wranglint\n",
        out);
}

/* TEXT inside single quotes of a shell; zsh's brackets and colons too. */
static void print_quoted(FILE *out, const char *text, const char *also)
{
    for (const char *c = text; *c; c++)
        if (*c == '\'')
            fputs("'\\''", out);
        else if (strchr(also, *c))
            fprintf(out, "\\%c", *c);
        else
            fputc(*c, out);
}

static void zsh_option(FILE *out, OptionId id)
{
    const Option *option = &OPTIONS[id];
    fputs("    '", out);
    if (option->kind == OPTION_KIND_REPEAT || option->kind == OPTION_KIND_LIST)
        fputc('*', out);
    fprintf(out, "--%s%s[", option->name, option->argument ? "=" : "");
    print_quoted(out, option->line, "[]:");
    fputc(']', out);
    if (option->argument) {
        fputc(':', out);
        print_quoted(out, option->argument, "[]:");
        fputs(takes_path(id) ? ":_files" : ":(", out);
        if (!takes_path(id)) {
            print_words(out, id);
            fputc(')', out);
        }
    }
    fputs("' \\\n", out);
}

void zsh_print(FILE *out)
{
    fputs("#compdef wranglint\n_arguments -s \\\n", out);
    for (uint32_t id = 0; id < OPTION_COUNT; id++)
        if (*OPTIONS[id].name)
            zsh_option(out, (OptionId)id);
    fputs("    '*:path:_files'\n", out);
}

static void fish_option(FILE *out, OptionId id)
{
    const Option *option = &OPTIONS[id];
    fprintf(out, "complete -c wranglint -l %s", option->name);
    if (option->letter)
        fprintf(out, " -s %c", option->letter);
    if (option->argument)
        fputs(takes_path(id) ? " -r -F" : " -x", out);
    if (takes_codes(id) || option->choices) {
        fputs(" -a '", out);
        print_words(out, id);
        fputc('\'', out);
    }
    fputs(" -d '", out);
    print_quoted(out, option->line, "");
    fputs("'\n", out);
}

void fish_print(FILE *out)
{
    fputs("complete -c wranglint -n __fish_use_subcommand -a rules -d 'list the rules or explain "
          "one'\n",
          out);
    for (uint32_t id = 0; id < OPTION_COUNT; id++)
        if (*OPTIONS[id].name)
            fish_option(out, (OptionId)id);
}

#include "source/magic_names.h"

#include <ctype.h>
#include <string.h>

static bool is_name_byte(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

Str magic_name(Str s)
{
    uint32_t end = 0;
    while (end < s.len && (is_name_byte(s.at[end]) || s.at[end] == '.'))
        end++;
    return str_slice(s, 0, end);
}

bool magic_keeps_body(Str name)
{
    return str_in_words(name, "capture debug prun pypy python python3 time timeit ipytest "
                              "memit notify pyinstrument scalene snakeviz wandb");
}

bool magic_is_trial(Str name)
{
    return str_in_words(name, "timeit prun memit lprun mprun");
}

/* `%sql SELECT …` in one line is Jupyter's sql, and the lines below it are Python. */
bool magic_names_language(Str name, bool bare, bool databricks)
{
    if (str_in_words(name, "md md-sandbox scala sh fs"))
        return true;
    return str_in_words(name, "sql r R") && (bare || databricks);
}

/* Line magics that take a statement: their options, first those that have a value. */
typedef struct Runner {
    const char *name, *with_value, *flags;
} Runner;

static const Runner RUNNERS[] = {
    {"time", "", ""},        {"timeit", "nrp", "tcqov"}, {"prun", "DlsT", "rq"},
    {"memit", "rtiI", "co"}, {"lprun", "fmDTus", "rz"},  {"mprun", "fT", "rc"},
};

static const Runner *runner_called(Str name)
{
    for (size_t i = 0; i < sizeof RUNNERS / sizeof *RUNNERS; i++)
        if (str_is(name, RUNNERS[i].name))
            return &RUNNERS[i];
    return NULL;
}

static uint32_t behind(Str s, uint32_t at, bool blanks)
{
    while (at < s.len && (s.at[at] == ' ' || s.at[at] == '\t') == blanks)
        at++;
    return at;
}

/* The place behind the option at AT (`-n10`, `-n 10`, `-q`), or AT when it is none. */
static uint32_t behind_option(const Runner *runner, Str rest, uint32_t at)
{
    if (at + 1 >= rest.len || rest.at[at] != '-')
        return at;
    char option = rest.at[at + 1];
    bool takes_value = option && strchr(runner->with_value, option);
    if (!takes_value && !(option && strchr(runner->flags, option)))
        return at;
    uint32_t end = behind(rest, at, false);
    if (takes_value && end == at + 2)
        end = behind(rest, behind(rest, end, true), false);
    return end;
}

/* A compound statement cannot stand behind `0;`, nor can another escape. */
static bool can_follow_semicolon(Str statement)
{
    if (!statement.len || strchr("%!?,;/@", statement.at[0]) || str_ends(statement, "?"))
        return false;
    return !str_in_words(magic_name(statement), "for while if with def class try async");
}

uint32_t magic_statement(Str name, Str rest)
{
    const Runner *runner = runner_called(name);
    if (!runner)
        return UINT32_MAX;
    uint32_t at = behind(rest, 0, true), next;
    if (at == 0)
        return UINT32_MAX;
    while ((next = behind_option(runner, rest, at)) != at)
        at = behind(rest, next, true);
    return can_follow_semicolon(str_trim(str_slice(rest, at, rest.len))) ? at : UINT32_MAX;
}

static const char AUTOMATIC[] =
    "alias alias_magic autoawait autocall automagic bookmark cat cd code_wrap colors conda config "
    "cp "
    "debug dhist dirs doctest_mode ed edit env gui hist history killbgscripts ldir less lf lk ll "
    "load "
    "load_ext loadpy logoff logon logstart logstate logstop ls lsmagic lx macro magic mamba man "
    "matplotlib micromamba mkdir more mv notebook page pastebin pdb pdef pdoc pfile pinfo pinfo2 "
    "pip "
    "popd pprint precision prun psearch psource pushd pwd pycat pylab quickref recall rehashx "
    "reload_ext rep rerun reset reset_selective rm rmdir run save sc set_env store sx system tb "
    "time "
    "timeit unalias unload_ext uv who who_ls whos xdel xmode";

/* Two words in a row are no Python, unless the second is an operator; nor is a name before `-l` or
 * `..` anything but an expression that comes to nothing. */
bool magic_is_automatic(Str line)
{
    Str name = magic_name(line);
    if (!str_in_words(name, AUTOMATIC))
        return false;
    Str rest = str_slice(line, behind(line, name.len, true), line.len);
    if (!str_trim(rest).len)
        return true;
    if (line.at[name.len] != ' ' && line.at[name.len] != '\t')
        return false;
    if (is_name_byte(rest.at[0]))
        return !str_in_words(magic_name(rest), "in is and or not if else for");
    if (strchr("-./*", rest.at[0]))
        return rest.len == 1 || !strchr("= \t", rest.at[1]);
    return strchr("~$\"'", rest.at[0]) != NULL;
}

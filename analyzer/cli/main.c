#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/caches.h"
#include "cli/dump.h"
#include "cli/help.h"
#include "cli/pages.h"
#include "cli/run.h"
#include "cli/say.h"
#include "cli/schema_command.h"
#include "cli/why.h"
#include "report/project.h"
#include "source/json.h"

/* Where a standard file is closed, the next one that is opened would take its number, and messages
 * would end up in a file that is being repaired. What stands there instead can be used for nothing:
 * reading and writing fail as they did. */
static void hold_standard_files(void)
{
    for (int file = STDIN_FILENO; file <= STDERR_FILENO; file++)
        if (fcntl(file, F_GETFD) < 0 &&
            open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
            _exit(EXIT_TROUBLE);
}

/* A closed pipe and a file as large as the shell allows show as failed writes, which are told apart
 * from a full disk. */
static void prepare_process(void)
{
    hold_standard_files();
    json_prepare();
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    if (!setlocale(LC_CTYPE, "C.UTF-8"))
        setlocale(LC_CTYPE, "UTF-8");
}

static ExitStatus explain(Arena *arena, Str code)
{
    Str nearest = STR("");
    if (pages_explain(stdout, code, &nearest))
        return EXIT_CLEAN;
    return complain(
        nearest.len
            ? arena_printf(arena, "there is no rule `%.*s`; did you mean `%.*s`?", STR_ARG(code),
                           STR_ARG(nearest))
            : arena_printf(arena, "there is no rule `%.*s`; see wranglint rules", STR_ARG(code)));
}

static ExitStatus list_or_explain(Arena *arena, const Options *options)
{
    if (options->paths.count > 2)
        return complain(STR("wranglint rules takes one code or name"));
    if (options->paths.count == 2)
        return explain(arena, options->paths.at[1]);
    pages_list(stdout);
    return EXIT_CLEAN;
}

/* The paths begin behind the word `schema`. */
static ExitStatus describe_data(Arena *arena, const Options *options)
{
    Options *rest = ARENA_NEW(arena, Options);
    *rest = *options;
    rest->paths.at++;
    rest->paths.count--;
    return schema_run(arena, rest);
}

static ExitStatus carry_out(Arena *arena, const Options *options)
{
    if (option_flag(options, OPTION_HELP)) {
        help_print(stdout, options->values[OPTION_HELP].is_long);
        return EXIT_CLEAN;
    }
    if (option_flag(options, OPTION_VERSION)) {
        printf("%s %s\n", PROJECT_NAME, PROJECT_VERSION);
        return EXIT_CLEAN;
    }
    if (options->values[OPTION_GENERATE].is_set) {
        help_generate(stdout, option_text(options, OPTION_GENERATE));
        return EXIT_CLEAN;
    }
    if (options->values[OPTION_EXPLAIN].is_set)
        return explain(arena, option_text(options, OPTION_EXPLAIN));
    if (options->values[OPTION_WHY].is_set)
        return why_line(arena, options, option_text(options, OPTION_WHY));
    if (options->values[OPTION_DUMP].is_set)
        return dump_file(arena, options, option_text(options, OPTION_DUMP));
    if (options->paths.count && str_is(options->paths.at[0], "rules"))
        return list_or_explain(arena, options);
    if (options->paths.count && str_is(options->paths.at[0], "schema"))
        return describe_data(arena, options);
    if (options->paths.count && str_is(options->paths.at[0], "clean"))
        return caches_clean(arena, options);
    if (option_flag(options, OPTION_CHECK))
        return complain(STR("--check goes with wranglint schema"));
    return run_checks(arena, options);
}

/* The error of a write that failed before the last one is not known any more. */
static bool is_closed_pipe(int error)
{
    struct pollfd out = {.fd = STDOUT_FILENO};
    return error == EPIPE || (!error && poll(&out, 1, 0) > 0 && (out.revents & POLLERR));
}

/* Nobody reading on is no trouble; the reports have told their own. */
static ExitStatus finish_output(ExitStatus status)
{
    errno = 0;
    bool is_written = fflush(stdout) == 0 && !ferror(stdout);
    int error = errno;
    if (is_written || status == EXIT_TROUBLE || is_closed_pipe(error))
        return status;
    say("standard output cannot be written%s%s", error ? ": " : "", error ? strerror(error) : "");
    return EXIT_TROUBLE;
}

int main(int count, char **arguments)
{
    prepare_process();
    Arena *arena = arena_new();
    Options *options = ARENA_NEW(arena, Options);
    Str why = STR("");
    bool is_understood = options_parse(arena, count - 1, arguments + 1, options, &why);
    ExitStatus status = is_understood ? carry_out(arena, options) : complain(why);
    arena_free(arena);
    return (int)finish_output(status);
}

#include "cli/command.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buffer.h"

extern char **environ;

static Str read_all(Arena *arena, int file)
{
    char chunk[65536];
    Buffer whole = {0};
    for (;;) {
        ssize_t count = read(file, chunk, sizeof chunk);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        buffer_add(&whole, (Str){chunk, (uint32_t)count});
    }
    Str copy = arena_copy(arena, buffer_str(&whole));
    buffer_free(&whole);
    return copy;
}

/* The child's standard output is the pipe's end ENDS[1]. */
static bool start(const char *const *arguments, bool quiet, const int *ends, pid_t *child)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    if (quiet)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    char *const *list = (char *const *)(uintptr_t)arguments;
    int error = posix_spawnp(child, arguments[0], &actions, NULL, list, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0;
}

bool command_output(Arena *arena, const char *const *arguments, bool quiet, Str *output)
{
    int ends[2], status = 0;
    pid_t child = 0;
    if (pipe(ends) != 0)
        return false;
    bool is_started = start(arguments, quiet, ends, &child);
    close(ends[1]);
    if (is_started)
        *output = read_all(arena, ends[0]);
    close(ends[0]);
    while (is_started && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return is_started && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

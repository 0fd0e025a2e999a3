#include "cli/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define MILLISECONDS_BEFORE 1000
#define MILLISECONDS_BETWEEN 100

static struct timespec now(void)
{
    struct timespec time = {0};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time;
}

static long milliseconds(struct timespec from, struct timespec to)
{
    return (long)(to.tv_sec - from.tv_sec) * 1000 + (to.tv_nsec - from.tv_nsec) / 1000000;
}

Progress progress_start(bool quiet)
{
    bool wanted = !quiet && !getenv("CI") && isatty(STDERR_FILENO);
    return (Progress){.wanted = wanted, .started = now()};
}

void progress_show(Progress *progress, uint32_t done, uint32_t all)
{
    if (!progress->wanted)
        return;
    struct timespec time = now();
    bool is_time = milliseconds(progress->started, time) > MILLISECONDS_BEFORE &&
                   milliseconds(progress->drawn, time) > MILLISECONDS_BETWEEN;
    if (!is_time)
        return;
    fprintf(stderr, "\r\033[Kwranglint: %u of %u files", done, all);
    progress->drawn = time;
    progress->shown = true;
}

void progress_hide(Progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
    progress->shown = false;
}

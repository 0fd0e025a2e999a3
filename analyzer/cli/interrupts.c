#include "cli/interrupts.h"

#include <pthread.h>

static const int HELD[] = {SIGINT, SIGTERM, SIGHUP};

#define HELD_COUNT (sizeof HELD / sizeof *HELD)

/* One that is ignored would wait all the same, and look as if it had come. */
void interrupts_hold(sigset_t *before)
{
    sigset_t held;
    struct sigaction now;
    sigemptyset(&held);
    for (size_t i = 0; i < HELD_COUNT; i++)
        if (sigaction(HELD[i], NULL, &now) == 0 && now.sa_handler == SIG_DFL)
            sigaddset(&held, HELD[i]);
    pthread_sigmask(SIG_BLOCK, &held, before);
}

bool interrupts_came(void)
{
    sigset_t waiting;
    bool came = false;
    sigpending(&waiting);
    for (size_t i = 0; i < HELD_COUNT; i++)
        came |= sigismember(&waiting, HELD[i]) == 1;
    return came;
}

void interrupts_release(const sigset_t *before)
{
    pthread_sigmask(SIG_SETMASK, before, NULL);
}

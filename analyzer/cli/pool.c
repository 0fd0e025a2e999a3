#include "cli/pool.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"

/* Some systems give a thread only 128 KB. */
#define STACK_BYTES ((size_t)8 * 1024 * 1024)

typedef struct Run {
    const Pool *pool;
    pthread_mutex_t lock;
    pthread_cond_t something_done;
    uint32_t next; /* into order: the first that nobody works on */
    bool *done;    /* by index */
    bool given_up;
} Run;

/* The index of the next thing to work on; false when there is none. */
static bool next_thing(Run *run, uint32_t *index)
{
    pthread_mutex_lock(&run->lock);
    bool any = run->next < run->pool->count && !run->given_up;
    if (any)
        *index = run->pool->order[run->next++];
    pthread_mutex_unlock(&run->lock);
    return any;
}

static void *work(void *argument)
{
    Run *run = argument;
    const Pool *pool = run->pool;
    void *worker = pool->start(pool->shared);
    uint32_t index = 0;
    while (next_thing(run, &index)) {
        pool->work(worker, pool->shared, index);
        pthread_mutex_lock(&run->lock);
        run->done[index] = true;
        pthread_cond_signal(&run->something_done);
        pthread_mutex_unlock(&run->lock);
    }
    pool->stop(worker);
    return NULL;
}

static void wait_for(Run *run, uint32_t index)
{
    pthread_mutex_lock(&run->lock);
    while (!run->done[index])
        pthread_cond_wait(&run->something_done, &run->lock);
    pthread_mutex_unlock(&run->lock);
}

static void take_all(Run *run)
{
    for (uint32_t i = 0; i < run->pool->count; i++) {
        wait_for(run, i);
        if (run->pool->take(run->pool->shared, i))
            continue;
        pthread_mutex_lock(&run->lock);
        run->given_up = true;
        pthread_mutex_unlock(&run->lock);
        return;
    }
}

/* Fewer threads than wanted are enough; none at all is not. */
static uint32_t start_threads(Run *run, pthread_t *threads)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    uint32_t started = 0;
    while (started < run->pool->threads &&
           pthread_create(&threads[started], &attributes, work, run) == 0)
        started++;
    pthread_attr_destroy(&attributes);
    return started;
}

static void run_with_threads(Run *run)
{
    pthread_t *threads = must_malloc(sizeof *threads * run->pool->threads);
    uint32_t started = start_threads(run, threads);
    if (!started)
        work(run);
    take_all(run);
    for (uint32_t i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    free(threads);
}

/* One thread needs no other: each thing is worked on and taken at once. */
static void run_alone(const Pool *pool)
{
    void *worker = pool->start(pool->shared);
    for (uint32_t i = 0; i < pool->count; i++) {
        pool->work(worker, pool->shared, i);
        if (!pool->take(pool->shared, i))
            break;
    }
    pool->stop(worker);
}

void pool_run(const Pool *pool)
{
    if (pool->threads == 1 || pool->count < 2) {
        run_alone(pool);
        return;
    }
    Run run = {.pool = pool, .done = must_malloc(pool->count * sizeof(bool))};
    for (uint32_t i = 0; i < pool->count; i++)
        run.done[i] = false;
    pthread_mutex_init(&run.lock, NULL);
    pthread_cond_init(&run.something_done, NULL);
    run_with_threads(&run);
    pthread_cond_destroy(&run.something_done);
    pthread_mutex_destroy(&run.lock);
    free(run.done);
}

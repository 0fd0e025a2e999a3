#include "cli/room.h"

#include "cli/lint.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __GLIBC__

/* Left alone, the C library keeps what one thread has freed and gives it to no other. */
static void bound_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, 3 * 1024 * 1024);
}

static void give_back_memory(void)
{
    malloc_trim(0);
}

#else

static void bound_memory(void)
{
}

static void give_back_memory(void)
{
}

#endif

void room_open(Room *room)
{
    bound_memory();
    room->taken = 0;
    pthread_mutex_init(&room->lock, NULL);
    pthread_cond_init(&room->is_left, NULL);
}

void room_close(Room *room)
{
    pthread_cond_destroy(&room->is_left);
    pthread_mutex_destroy(&room->lock);
}

void room_take(Room *room, size_t bytes)
{
    pthread_mutex_lock(&room->lock);
    while (room->taken && room->taken + bytes > ROOM_BYTES)
        pthread_cond_wait(&room->is_left, &room->lock);
    room->taken += bytes;
    pthread_mutex_unlock(&room->lock);
}

void room_leave(Room *room, size_t bytes)
{
    if (bytes > LARGE_BYTES)
        give_back_memory();
    pthread_mutex_lock(&room->lock);
    room->taken -= bytes;
    pthread_cond_broadcast(&room->is_left);
    pthread_mutex_unlock(&room->lock);
}

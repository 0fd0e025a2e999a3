#include "cli/room.h"

#include "base/memory.h"

void room_open(Room *room, bool is_shared)
{
    room->is_shared = is_shared;
    memory_share();
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

bool room_is_shared_with(const Room *room, size_t bytes)
{
    return room->is_shared && bytes < ROOM_BYTES;
}

void room_leave(Room *room, size_t bytes)
{
    pthread_mutex_lock(&room->lock);
    room->taken -= bytes;
    pthread_cond_broadcast(&room->is_left);
    pthread_mutex_unlock(&room->lock);
}

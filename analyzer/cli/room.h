/* Memory for the files that are looked at at one time. It follows the bytes of their code, so only
 * so many of these are in work at once, however many threads there are. */
#ifndef WRANGLINT_CLI_ROOM_H
#define WRANGLINT_CLI_ROOM_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

/* Code of more bytes has the room for itself alone. */
#define ROOM_BYTES ((size_t)768 * 1024)

typedef struct Room {
    pthread_mutex_t lock;
    pthread_cond_t is_left;
    size_t taken;
    bool is_shared;
} Room;

/* IS_SHARED: several threads will take of it. */
void room_open(Room *room, bool is_shared);
void room_close(Room *room);

/* Waits until BYTES fit beside what others have taken. Who has taken some takes no more. */
void room_take(Room *room, size_t bytes);

/* May others be in the room with one who took BYTES? */
bool room_is_shared_with(const Room *room, size_t bytes);

/* Gives back what was taken. */
void room_leave(Room *room, size_t bytes);

#endif

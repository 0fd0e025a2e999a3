#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "cli/room.h"

typedef struct Guest {
    Room *room;
    size_t bytes;
    atomic_bool is_in;
    pthread_t thread;
} Guest;

static void *visit(void *argument)
{
    Guest *guest = argument;
    room_take(guest->room, guest->bytes);
    guest->is_in = true;
    return NULL;
}

static bool gets_in(const Guest *guest)
{
    for (int i = 0; i < 30 && !guest->is_in; i++)
        nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    return guest->is_in;
}

static void come(Guest *guest, Room *room, size_t bytes)
{
    *guest = (Guest){.room = room, .bytes = bytes};
    pthread_create(&guest->thread, NULL, visit, guest);
}

static void go(Guest *guest)
{
    pthread_join(guest->thread, NULL);
    room_leave(guest->room, guest->bytes);
}

static void who_does_not_fit_waits(void **state)
{
    (void)state;
    Room room;
    Guest half, other, large;
    room_open(&room, true);
    come(&half, &room, ROOM_BYTES / 2);
    pthread_join(half.thread, NULL);
    come(&other, &room, ROOM_BYTES / 2);
    pthread_join(other.thread, NULL);
    come(&large, &room, 1);
    assert_false(gets_in(&large));
    room_leave(&room, half.bytes);
    go(&large);
    room_leave(&room, other.bytes);
    assert_int_equal(room.taken, 0);
    room_close(&room);
}

static void who_never_fits_is_alone(void **state)
{
    (void)state;
    Room room;
    Guest large, small;
    room_open(&room, true);
    come(&large, &room, ROOM_BYTES * 10);
    pthread_join(large.thread, NULL);
    come(&small, &room, 1);
    assert_false(gets_in(&small));
    room_leave(&room, large.bytes);
    go(&small);
    room_close(&room);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_does_not_fit_waits),
        cmocka_unit_test(who_never_fits_is_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

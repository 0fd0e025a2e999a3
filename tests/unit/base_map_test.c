#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/map.h"

static void what_is_put_is_found(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Map map = {0};
    assert_int_equal(map_get(&map, STR("a")), MAP_ABSENT);
    for (uint32_t i = 0; i < 1000; i++)
        map_put(arena, &map, arena_printf(arena, "%u", i), i);
    assert_int_equal(map.count, 1000);
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(map_get(&map, arena_printf(arena, "%u", i)), i);
    assert_int_equal(map_get(&map, STR("1000")), MAP_ABSENT);
    arena_free(arena);
}

static void the_text_of_a_known_key_is_not_kept(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Map map = {0};
    char text[] = "name";
    map_put(arena, &map, STR("name"), 1);
    map_put(arena, &map, (Str){text, 4}, 2);
    memset(text, 'x', 4);
    assert_int_equal(map_get(&map, STR("name")), 2);
    assert_int_equal(map.count, 1);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_put_is_found),
        cmocka_unit_test(the_text_of_a_known_key_is_not_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

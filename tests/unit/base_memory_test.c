#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/map.h"

static void arena_memory_is_zeroed_and_aligned(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    for (size_t bytes = 1; bytes < 300000; bytes = bytes * 3 + 1) {
        unsigned char *memory = arena_alloc(arena, bytes);
        assert_int_equal((uintptr_t)memory % _Alignof(uint64_t), 0);
        for (size_t i = 0; i < bytes; i++)
            assert_int_equal(memory[i], 0);
        memory[0] = memory[bytes - 1] = 1; /* what is handed out next must not be this */
    }
    arena_free(arena);
}

static void arena_is_zeroed_after_reset_too(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    size_t empty = arena_bytes(arena);
    unsigned char *memory = arena_alloc(arena, 100);
    memory[7] = 1;
    arena_alloc(arena, 10 * empty);
    assert_true(arena_bytes(arena) > 10 * empty);
    arena_reset(arena);
    size_t kept = arena_bytes(arena);
    memory = arena_alloc(arena, 100);
    assert_int_equal(memory[7], 0);
    arena_alloc(arena, 10 * empty);
    assert_int_equal(arena_bytes(arena), kept); /* the block of before serves again */
    arena_free(arena);
}

static void arena_keeps_little_after_much(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    for (int i = 0; i < 100; i++)
        arena_alloc(arena, 1000000);
    arena_alloc(arena, 30000000);
    assert_true(arena_bytes(arena) >= 130000000);
    arena_reset(arena);
    assert_true(arena_bytes(arena) <= 5000000);
    arena_free(arena);
}

static void what_was_allocated_since_a_mark_is_forgotten(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    char *before = arena_alloc(arena, 100);
    before[99] = 1;
    ArenaMark mark = arena_mark(arena);
    char *first = arena_alloc(arena, 10);
    arena_alloc(arena, 3000000);
    size_t most = arena_bytes(arena);
    arena_rewind(arena, mark);
    assert_ptr_equal(arena_alloc(arena, 10), first);
    arena_alloc(arena, 3000000);
    assert_int_equal(arena_bytes(arena), most);
    assert_int_equal(before[99], 1);
    arena_free(arena);
}

/* What was outgrown goes at once, so that a long list costs its own size and not twice that. */
static void long_lists_hold_no_old_copies(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    LIST(uint64_t) list = {0};
    for (uint64_t i = 0; i < 3000000; i++)
        LIST_ADD(arena, &list, i);
    for (uint64_t i = 0; i < 3000000; i++)
        assert_int_equal(list.at[i], i);
    assert_true(arena_bytes(arena) < list.room * sizeof(uint64_t) + 6000000);
    arena_free(arena);
}

static void arena_texts_end_by_nul(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    assert_string_equal(arena_copy(arena, STR("frame")).at, "frame");
    assert_string_equal(arena_copy(arena, (Str){0}).at, "");
    assert_string_equal(arena_join(arena, STR("a"), STR("bc")).at, "abc");
    Str printed = arena_printf(arena, "%s has %d columns", "df", 1234567);
    assert_string_equal(printed.at, "df has 1234567 columns");
    assert_int_equal(printed.len, 22);
    arena_free(arena);
}

static void lists_keep_what_was_added(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    LIST(uint32_t) list = {0};
    for (uint32_t i = 0; i < 1000; i++)
        LIST_ADD(arena, &list, i * i);
    assert_int_equal(list.count, 1000);
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(list.at[i], i * i);
    arena_free(arena);
}

static void maps_find_what_was_put(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Map map = {0};
    assert_int_equal(map_get(&map, STR("a")), MAP_ABSENT);
    for (uint32_t i = 0; i < 1000; i++)
        map_put(arena, &map, arena_printf(arena, "column %u", i), i);
    assert_int_equal(map.count, 1000);
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(map_get(&map, arena_printf(arena, "column %u", i)), i);
    assert_int_equal(map_get(&map, STR("column 1000")), MAP_ABSENT);
    assert_int_equal(map_get(&map, STR("column")), MAP_ABSENT);
    arena_free(arena);
}

static void maps_keep_the_last_value(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Map map = {0};
    map_put(arena, &map, STR(""), 1);
    map_put(arena, &map, STR(""), 2);
    assert_int_equal(map_get(&map, STR("")), 2);
    assert_int_equal(map.count, 1);
    arena_free(arena);
}

static void buffers_grow_and_end_by_nul(void **state)
{
    (void)state;
    Buffer buffer = {0};
    assert_int_equal(buffer_str(&buffer).len, 0);
    for (int i = 0; i < 1000; i++) {
        buffer_add(&buffer, STR("ab"));
        buffer_add_char(&buffer, 'c');
        buffer_printf(&buffer, "%d", i % 10);
    }
    assert_int_equal(buffer.len, 4000);
    assert_memory_equal(buffer.at + 3996, "abc9", 5);
    buffer_clear(&buffer);
    assert_string_equal(buffer.at, "");
    buffer_add(&buffer, (Str){0});
    assert_int_equal(buffer.len, 0);
    buffer_add(&buffer, STR("x"));
    assert_string_equal(buffer.at, "x");
    buffer_free(&buffer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_memory_is_zeroed_and_aligned),
        cmocka_unit_test(arena_is_zeroed_after_reset_too),
        cmocka_unit_test(arena_keeps_little_after_much),
        cmocka_unit_test(what_was_allocated_since_a_mark_is_forgotten),
        cmocka_unit_test(long_lists_hold_no_old_copies),
        cmocka_unit_test(arena_texts_end_by_nul),
        cmocka_unit_test(lists_keep_what_was_added),
        cmocka_unit_test(maps_find_what_was_put),
        cmocka_unit_test(maps_keep_the_last_value),
        cmocka_unit_test(buffers_grow_and_end_by_nul),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

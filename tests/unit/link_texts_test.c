#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "link/imports.h"
#include "link/needed.h"

static void assert_imports(const char *text, const char *wanted)
{
    Arena *arena = arena_new();
    Strs names = imports_of(arena, str_of(text));
    Str joined = STR("");
    for (uint32_t i = 0; i < names.count; i++)
        joined =
            arena_printf(arena, "%.*s%s%.*s", STR_ARG(joined), i ? " " : "", STR_ARG(names.at[i]));
    assert_string_equal(arena_copy(arena, joined).at, wanted);
    arena_free(arena);
}

static void imports_are_called_as_operations_are(void **state)
{
    (void)state;
    assert_imports("import a\nimport b.c as d, e\n", "a b.c e");
    assert_imports("from a.b import c as d, e\n", "a.b.c a.b.e");
    assert_imports("from . import a\nfrom .b import c\nfrom ..d.e import f\n", "..a .b.c ..d.e.f");
    assert_imports("from a import *\nfrom .b import *\n", "a.* .b.*");
}

static void imports_run_over_lines(void **state)
{
    (void)state;
    assert_imports("from a import (  # these\n    b,\n    c as d,  # and\n)\nx = 1\n", "a.b a.c");
    assert_imports("from a \\\n    import b, \\\r\n    c\nd, e\n", "a.b a.c");
    assert_imports("if x:\r\n\timport a; import b\r\n", "a b");
    assert_imports("from .import a\n", "..a");
}

static void other_words_import_nothing(void **state)
{
    (void)state;
    assert_imports("", "");
    assert_imports("important = reimport(import_x)\n", "");
    assert_imports("from a import\n", "");
}

/* What needed_text leaves of TEXT for who wants NAME; blank lines left out. */
static void assert_needed(const char *text, const char *name, const char *wanted)
{
    Arena *arena = arena_new();
    Map names = {0};
    Code code = {0};
    uint32_t bytes;
    map_put(arena, &names, str_of(name), 1);
    Str kept = needed_text(arena, str_of(text), &code, &names, &bytes);
    assert_int_equal(kept.len, str_of(text).len);
    Buffer lines = {0};
    for (uint32_t at = 0; at < kept.len;) {
        uint32_t end = str_find(kept, "\n", at) + 1;
        if (str_trim(str_slice(kept, at, end)).len)
            buffer_add(&lines, str_slice(kept, at, end));
        at = end;
    }
    buffer_add_char(&lines, '\0');
    assert_string_equal(buffer_str(&lines).at, wanted);
    assert_int_equal(bytes, lines.len - 1);
    buffer_free(&lines);
    arena_free(arena);
}

static void functions_that_nothing_leads_to_are_blanked(void **state)
{
    (void)state;
    assert_needed("import a\ndef f():\n    g()\ndef h():\n    f()\nclass C(f):\n    x = 1\n", "f",
                  "import a\ndef f():\n    g()\n");
    assert_needed("def f():\n    return g()\ndef g():\n    pass\nasync def h():\n    pass\n", "f",
                  "def f():\n    return g()\ndef g():\n    pass\n");
    assert_needed("x = f()\ndef f():\n    pass\ndef g():\n    pass\n", "x",
                  "x = f()\ndef f():\n    pass\n");
}

static void decorators_and_strings_belong_to_their_function(void **state)
{
    (void)state;
    assert_needed("@a\n@b(\n    1)\ndef f():\n    pass\n@a\ndef g():\n    pass\n", "g",
                  "@a\ndef g():\n    pass\n");
    assert_needed("def f():\n    '''\ndef g():\n'''\n    pass\ndef h(\n):\n    pass\n", "f",
                  "def f():\n    '''\ndef g():\n'''\n    pass\n");
}

static void what_is_for_the_program_is_blanked(void **state)
{
    (void)state;
    assert_needed("a = 1\nif __name__ == '__main__':\n    a = 2\nelse:\n    a = 3\nb = 4\n", "a",
                  "a = 1\nb = 4\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(imports_are_called_as_operations_are),
        cmocka_unit_test(imports_run_over_lines),
        cmocka_unit_test(other_words_import_nothing),
        cmocka_unit_test(functions_that_nothing_leads_to_are_blanked),
        cmocka_unit_test(decorators_and_strings_belong_to_their_function),
        cmocka_unit_test(what_is_for_the_program_is_blanked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

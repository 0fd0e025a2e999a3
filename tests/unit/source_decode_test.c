#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/coding.h"
#include "source/decode.h"

static void check_text(Str raw, const char *text, const char *encoding, uint32_t start)
{
    Arena *arena = arena_new();
    Decoded decoded;
    Str why = STR("");
    assert_true(decode_script(arena, raw, &decoded, &why));
    assert_int_equal(decoded.text.len, strlen(text));
    assert_memory_equal(decoded.text.at, text, decoded.text.len + 1);
    assert_true(str_is(decoded.encoding, encoding));
    assert_int_equal(decoded.text_start, start);
    assert_int_equal(decoded.reencoded, strcmp(encoding, "UTF-8") != 0);
    arena_free(arena);
}

static void check_refused(Str raw, const char *wanted)
{
    Arena *arena = arena_new();
    Decoded decoded;
    Str why = STR("");
    assert_false(decode_script(arena, raw, &decoded, &why));
    assert_string_equal(arena_copy(arena, why).at, wanted);
    arena_free(arena);
}

static void utf8_is_taken_as_it_is(void **state)
{
    (void)state;
    check_text(STR(""), "", "UTF-8", 0);
    check_text(STR("x = 'h\u00e9 \U0001f600'\r\n"), "x = 'h\u00e9 \U0001f600'\r\n", "UTF-8", 0);
    check_text(STR("\xEF\xBB\xBFx = 1\n"), "x = 1\n", "UTF-8", 3);
    check_text(STR("\xEF\xBB\xBF"), "", "UTF-8", 3);
    check_text(STR("# \xEF\xBF\xBD\n"), "# \xEF\xBF\xBD\n", "UTF-8", 0);
}

static void a_mark_tells_the_encoding(void **state)
{
    (void)state;
    check_text(STR("\xFF\xFEx\0\xE9\0"), "x\u00e9", "UTF-16LE", 2);
    check_text(STR("\xFE\xFF\0x\xD8\x3D\xDE\0"), "x\U0001f600", "UTF-16BE", 2);
    check_text(STR("\xFF\xFE\0\0x\0\0\0"), "x", "UTF-32LE", 4);
    check_text(STR("\0\0\xFE\xFF\0\0\0x"), "x", "UTF-32BE", 4);
}

static void a_coding_line_tells_it_too(void **state)
{
    (void)state;
    check_text(STR("# coding: latin-1\n'\xE9'\n"), "# coding: latin-1\n'\u00e9'\n", "ISO-8859-1",
               0);
    check_text(STR("#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\n'\xA4'\n"),
               "#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\n'\u20ac'\n",
               "ISO-8859-15", 0);
    check_text(STR("\n# -*- coding: cp1252 -*-\n'\x80'"), "\n# -*- coding: cp1252 -*-\n'\u20ac'",
               "CP1252", 0);
}

static void plain_bytes_need_no_translation(void **state)
{
    (void)state;
    check_text(STR("# coding: latin-1\nx\n"), "# coding: latin-1\nx\n", "UTF-8", 0);
    check_text(STR("# coding: no_such_thing\nx\n"), "# coding: no_such_thing\nx\n", "UTF-8", 0);
}

static void a_mark_outweighs_a_coding_line(void **state)
{
    (void)state;
    check_text(STR("\xEF\xBB\xBF# coding: latin-1\n\u00e9\n"), "# coding: latin-1\n\u00e9\n",
               "UTF-8", 3);
}

static void long_texts_are_translated_whole(void **state)
{
    (void)state;
    char raw[20000] = "# coding: latin-1\n", text[40000] = "# coding: latin-1\n";
    for (size_t i = strlen(raw), to = i; i < sizeof raw - 1; i++, to += 2) {
        raw[i] = '\xE9';
        memcpy(text + to, "\u00e9", 2);
    }
    check_text((Str){raw, sizeof raw - 1}, text, "ISO-8859-1", 0);
}

static void bytes_that_are_no_text_are_named(void **state)
{
    (void)state;
    check_refused(STR("a\nb\r\n\xFF"), "is not UTF-8 text (byte 0xff in line 3)");
    check_refused(STR("a\rb\rc \xC3("), "is not UTF-8 text (byte 0xc3 in line 3)");
    check_refused(STR("\xC0\x80"), "is not UTF-8 text (byte 0xc0 in line 1)");
    check_refused(STR("\xED\xA0\x80"), "is not UTF-8 text (byte 0xed in line 1)");
    check_refused(STR("\xF4\x90\x80\x80"), "is not UTF-8 text (byte 0xf4 in line 1)");
    check_refused(STR("12345678\xE2\x82"), "is not UTF-8 text (byte 0xe2 in line 1)");
    check_refused(STR("x\n\0"), "is not text (NUL byte in line 2)");
    check_refused(STR("# coding: cp1252\n\n\x81"), "is not CP1252 text (byte 0x81 in line 3)");
    check_refused(STR("# coding: no_such_thing\n\xE9"), "is not UTF-8 text (byte 0xe9 in line 2)");
    check_refused(STR("\xFF\xFEx\0\0\xD8x\0"), "is not UTF-16LE text (byte 0x00 in line 1)");
    check_refused(STR("\xFF\xFEx\0\0\0"), "is not text (NUL byte in line 1)");
}

static void check_declared(const char *raw, const char *wanted)
{
    Arena *arena = arena_new();
    assert_string_equal(coding_declared(arena, str_of(raw)).at, wanted);
    arena_free(arena);
}

static void coding_lines_are_read_as_python_reads_them(void **state)
{
    (void)state;
    check_declared("# coding: utf8", "UTF-8");
    check_declared("# -*- coding: UTF-8-unix -*-", "UTF-8");
    check_declared("# coding=Latin_1-dos", "ISO-8859-1");
    check_declared(" \t# encoding:\tkoi8_r", "KOI8-R");
    check_declared("#coding coding:euc-jp", "EUC-JP");
    check_declared("# coding: us-ascii", "UTF-8");
    check_declared("# coding: utf-16", "UTF-8");
    check_declared("\r\n# coding: mac_roman\r\n", "MACINTOSH");
    check_declared("# first\r# coding: big5", "BIG5");
}

static void other_lines_are_none(void **state)
{
    (void)state;
    check_declared("x = 1 # coding: latin-1", "");
    check_declared("x = 1\n# coding: latin-1", "");
    check_declared("\n\n# coding: latin-1", "");
    check_declared("# coding : latin-1", "");
    check_declared("# coding:", "");
    check_declared("", "");
}

static void text_goes_back_into_its_encoding(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Str raw;
    assert_true(decode_back(arena, STR("x\u00e9"), STR("ISO-8859-1"), &raw));
    assert_true(str_eq(raw, STR("x\xE9")));
    assert_true(decode_back(arena, STR("x\u00e9"), STR("UTF-16LE"), &raw));
    assert_true(str_eq(raw, STR("x\0\xE9\0")));
    assert_true(decode_back(arena, STR("\u3042"), STR("ISO-2022-JP"), &raw));
    assert_true(str_eq(raw, STR("\x1B$B$\"\x1B(B")));
    assert_false(decode_back(arena, STR("\u20ac"), STR("ISO-8859-1"), &raw));
    assert_false(decode_back(arena, STR("x"), STR("NO-SUCH-THING"), &raw));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_is_taken_as_it_is),
        cmocka_unit_test(a_mark_tells_the_encoding),
        cmocka_unit_test(a_coding_line_tells_it_too),
        cmocka_unit_test(plain_bytes_need_no_translation),
        cmocka_unit_test(a_mark_outweighs_a_coding_line),
        cmocka_unit_test(long_texts_are_translated_whole),
        cmocka_unit_test(bytes_that_are_no_text_are_named),
        cmocka_unit_test(coding_lines_are_read_as_python_reads_them),
        cmocka_unit_test(other_lines_are_none),
        cmocka_unit_test(text_goes_back_into_its_encoding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Each test works in a folder of its own, as the working directory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>

#include "base/buffer.h"
#include "data_folder.h"
#include "source/walk.h"

static int start(void **state)
{
    Folder *folder = must_malloc(sizeof *folder);
    *folder = folder_new();
    *state = folder;
    return chdir(folder->path);
}

static int stop(void **state)
{
    Folder *folder = *state;
    int back = chdir("/");
    folder_free(folder);
    free(folder);
    return back;
}

/* Makes files with TEXT in them and the folders above them. */
static void make(Folder *folder, const char *path, const char *text)
{
    char part[256];
    snprintf(part, sizeof part, "%s", path);
    for (char *slash = strchr(part, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(part, 0777);
        *slash = '/';
    }
    folder_text(folder, path, text);
}

static void make_all(Folder *folder, const char *const *paths)
{
    for (; *paths; paths++)
        make(folder, *paths, "");
}

static void note_complaint(void *context, const char *path, const char *why)
{
    buffer_printf(context, "%s %s\n", path, why);
}

/* What the walk over the words in PATHS finds, a line each, and then its complaints. */
static char *walked(Folder *folder, WalkSettings settings, const char *paths)
{
    Arena *arena = folder->arena;
    const char *words[8];
    uint32_t count = 0;
    char *rest = NULL, *copy = (char *)(uintptr_t)arena_copy(arena, str_of(paths)).at;
    for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
        words[count++] = word;
    Buffer complaints = {0}, all = {0};
    settings.complain = settings.pass_over = note_complaint;
    settings.context = &complaints;
    Paths found = walk_files(arena, words, count, &settings);
    for (uint32_t i = 0; i < found.count; i++)
        buffer_printf(&all, "%s\n", found.at[i].at);
    buffer_add(&all, buffer_str(&complaints));
    Str result = arena_copy(arena, buffer_str(&all));
    buffer_free(&complaints);
    buffer_free(&all);
    return (char *)(uintptr_t)result.at;
}

static const WalkSettings PLAIN = {.respect_gitignore = true};

static WalkSettings usual(void)
{
    return (WalkSettings){.respect_gitignore = true,
                          .excludes = WALK_DEFAULT_EXCLUDES,
                          .exclude_count = WALK_DEFAULT_EXCLUDE_COUNT};
}

static void folders_are_searched_in_order(void **state)
{
    make_all(*state, (const char *[]){"b.py", "a/z.pyi", "a.py", "a/b/c.ipynb", "a-b.pyw", "x.txt",
                                      "py", "a/.h.py", ".h/a.py", NULL});
    assert_string_equal(walked(*state, PLAIN, "."), ".h/a.py\na-b.pyw\na.py\na/.h.py\na/b/c.ipynb\n"
                                                    "a/z.pyi\nb.py\n");
}

static void paths_are_shown_as_one_would_write_them(void **state)
{
    Folder *folder = *state;
    make_all(folder, (const char *[]){"src/a.py", NULL});
    assert_string_equal(walked(folder, PLAIN, "src/"), "src/a.py\n");
    assert_string_equal(walked(folder, PLAIN, "./src"), "src/a.py\n");
    assert_string_equal(walked(folder, PLAIN, ".//src/.//"), "src/a.py\n");
    assert_string_equal(walked(folder, PLAIN, "./src/a.py"), "src/a.py\n");
    assert_string_equal(walked(folder, PLAIN, "src/../src"), "src/../src/a.py\n");
    assert_int_equal(chdir("src"), 0);
    assert_string_equal(walked(folder, PLAIN, ".."), "../src/a.py\n");
    Str absolute = arena_printf(folder->arena, "%s/src/a.py\n", folder->path);
    assert_string_equal(walked(folder, PLAIN, folder->path), absolute.at);
}

static void named_files_are_taken_as_they_are(void **state)
{
    make_all(*state, (const char *[]){"notes.txt", "dist/a.py", NULL});
    make(*state, ".gitignore", "*\n");
    assert_string_equal(walked(*state, usual(), "notes.txt dist/a.py -"),
                        "-\ndist/a.py\nnotes.txt\n");
}

static void each_file_comes_once(void **state)
{
    Folder *folder = *state;
    make_all(folder, (const char *[]){"src/a.py", "src/b.py", NULL});
    Str paths = arena_printf(folder->arena, "src src/a.py . src/../src/b.py %s", folder->path);
    assert_string_equal(walked(folder, PLAIN, paths.at), "src/a.py\nsrc/b.py\n");
}

static void usual_excludes_are_left_out(void **state)
{
    make_all(*state, (const char *[]){"a.py", "venv/a.py", "src/node_modules/b/a.py", ".venv/a.py",
                                      "a/dist/a.py", "distance/a.py", NULL});
    assert_string_equal(walked(*state, usual(), "."), "a.py\ndistance/a.py\n");
    assert_string_equal(walked(*state, usual(), "venv"), "venv/a.py\n");
}

static void excludes_are_patterns(void **state)
{
    make_all(*state, (const char *[]){"a.py", "test_a.py", "src/gen/a.py", "src/gen/b.py",
                                      "lib/src/gen/a.py", NULL});
    const Str excludes[] = {STR_INIT("test_*.py")}, more[] = {STR_INIT("src/gen/a.py")};
    WalkSettings settings = {
        .excludes = excludes, .exclude_count = 1, .more_excludes = more, .more_exclude_count = 1};
    assert_string_equal(walked(*state, settings, "."), "a.py\nlib/src/gen/a.py\nsrc/gen/b.py\n");
    settings.root = STR("lib");
    assert_string_equal(walked(*state, settings, "."), "a.py\nsrc/gen/a.py\nsrc/gen/b.py\n");
}

static void excludes_can_be_forced_on_named_paths(void **state)
{
    make_all(*state, (const char *[]){"a.py", "venv/lib/a.py", "venv/b.py", NULL});
    WalkSettings settings = usual();
    settings.force_exclude = true;
    assert_string_equal(walked(*state, settings, "a.py venv/lib/a.py ./venv/b.py venv venv/lib"),
                        "a.py\n");
}

static void ignore_files_hold_from_their_folder_down(void **state)
{
    make_all(*state, (const char *[]){"a.py", "b.py", "src/a.py", "src/b.py", "src/in/b.py",
                                      "src/in/c.py", "gen/a.py", NULL});
    make(*state, ".gitignore", "b.py\n/gen/\n");
    make(*state, "src/.gitignore", "!b.py\n/a.py\n");
    make(*state, "src/in/.ignore", "b.py\n!nothing\n");
    assert_string_equal(walked(*state, PLAIN, "."), "a.py\nsrc/b.py\nsrc/in/c.py\n");
    WalkSettings all = {0};
    assert_string_equal(walked(*state, all, "."),
                        "a.py\nb.py\ngen/a.py\nsrc/a.py\nsrc/b.py\nsrc/in/b.py\nsrc/in/c.py\n");
}

static void a_repository_holds_together(void **state)
{
    make_all(*state, (const char *[]){"r/src/in/a.py", "r/src/in/b.py", "r/src/in/c.py",
                                      "r/src/in/d.py", NULL});
    make(*state, ".gitignore", "d.py\n");
    make(*state, "r/.git/info/exclude", "a.py\n");
    make(*state, "r/.gitignore", "/src/in/b.py\n");
    make(*state, "r/src/.ignore", "c.py\n");
    assert_string_equal(walked(*state, PLAIN, "r/src/in"), "r/src/in/d.py\n");
    assert_string_equal(walked(*state, usual(), "."), "r/src/in/d.py\n");
}

static void links_to_folders_are_not_followed(void **state)
{
    make_all(*state, (const char *[]){"src/a.py", NULL});
    assert_int_equal(symlink("src", "link"), 0);
    assert_int_equal(symlink("..", "src/up"), 0);
    assert_int_equal(symlink("a.py", "src/b.py"), 0);
    assert_int_equal(symlink("nowhere", "src/.#a.py"), 0);
    assert_int_equal(symlink("self.py", "self.py"), 0);
    assert_string_equal(walked(*state, PLAIN, "."), "src/a.py\nsrc/b.py\n");
    assert_string_equal(walked(*state, PLAIN, "link"), "link/a.py\nlink/b.py\n");
}

static void what_is_no_file_is_passed_over(void **state)
{
    make_all(*state, (const char *[]){"a.py/b.py", NULL});
    assert_int_equal(mkfifo("pipe.py", 0600), 0);
    assert_string_equal(walked(*state, PLAIN, "."), "a.py/b.py\n");
}

static void names_may_be_any_bytes(void **state)
{
    make_all(*state, (const char *[]){"\xFF\xFE.py", "a\nb.py", "*/[.py", NULL});
    assert_string_equal(walked(*state, PLAIN, "."), "*/[.py\na\nb.py\n\xFF\xFE.py\n");
}

static void missing_paths_are_complained_about(void **state)
{
    make_all(*state, (const char *[]){"a.py", NULL});
    assert_string_equal(walked(*state, PLAIN, "none a.py a.py/b"),
                        "a.py\nnone does not exist\na.py/b cannot be read: Not a directory\n");
}

/* Deeper than any path can name: what lies above is found all the same. */
static void too_deep_folders_are_complained_about(void **state)
{
    char name[201];
    memset(name, 'd', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    make_all(*state, (const char *[]){"a.py", NULL});
    int top = open(".", O_RDONLY);
    for (int depth = 0; depth < 30; depth++)
        assert_true(mkdir(name, 0777) == 0 && chdir(name) == 0);
    assert_int_equal(fchdir(top), 0);
    char *found = walked(*state, PLAIN, ".");
    assert_int_equal(strncmp(found, "a.py\nddd", 8), 0);
    assert_non_null(strstr(found, " cannot be read: File name too long\n"));
    for (int depth = 0; depth < 30; depth++)
        assert_int_equal(chdir(name), 0);
    for (int depth = 0; depth < 30; depth++)
        assert_true(chdir("..") == 0 && rmdir(name) == 0);
    close(top);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, start, stop)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(folders_are_searched_in_order),
        IN_FOLDER(paths_are_shown_as_one_would_write_them),
        IN_FOLDER(named_files_are_taken_as_they_are),
        IN_FOLDER(each_file_comes_once),
        IN_FOLDER(usual_excludes_are_left_out),
        IN_FOLDER(excludes_are_patterns),
        IN_FOLDER(excludes_can_be_forced_on_named_paths),
        IN_FOLDER(ignore_files_hold_from_their_folder_down),
        IN_FOLDER(a_repository_holds_together),
        IN_FOLDER(links_to_folders_are_not_followed),
        IN_FOLDER(what_is_no_file_is_passed_over),
        IN_FOLDER(names_may_be_any_bytes),
        IN_FOLDER(missing_paths_are_complained_about),
        IN_FOLDER(too_deep_folders_are_complained_about),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

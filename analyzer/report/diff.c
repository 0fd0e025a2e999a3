#include "report/diff.h"

#include <string.h>

#define CONTEXT 3u

/* Texts that differ in more lines are shown as one change: the search costs the square of it. */
#define MOST_CHANGES 2000

typedef struct Diff {
    Arena *arena;
    Strs old_lines, new_lines; /* with their ends */
    bool *removed, *added;     /* by line */
} Diff;

static Strs lines_of(Arena *arena, Str text)
{
    Strs lines = {0};
    for (uint32_t from = 0; from < text.len;) {
        uint32_t end = str_find(text, "\n", from);
        end += end < text.len;
        LIST_ADD(arena, &lines, str_slice(text, from, end));
        from = end;
    }
    return lines;
}

/* The part of the texts that is left when what is equal at both ends is set aside. */
typedef struct Middle {
    const Str *old_lines, *new_lines;
    int old_count, new_count;
} Middle;

static int step_along(const Middle *middle, int x, int y)
{
    while (x < middle->old_count && y < middle->new_count &&
           str_eq(middle->old_lines[x], middle->new_lines[y])) {
        x++;
        y++;
    }
    return x;
}

/* Does the best way with D changes to diagonal K come from above, by an insertion? */
static bool comes_down(const int *reach, int k, int d)
{
    return k == -d || (k != d && reach[k - 1] < reach[k + 1]);
}

/* Goes back over the furthest points of each number of changes and marks the lines. TRACE[d] is
 * centred. */
static void mark_back(const Middle *middle, int *const *trace, int changes, bool *removed,
                      bool *added)
{
    int x = middle->old_count, y = middle->new_count;
    for (int d = changes; d > 0; d--) {
        const int *reach = trace[d - 1];
        int k = x - y;
        bool down = comes_down(reach, k, d);
        int before = down ? k + 1 : k - 1;
        int from_x = reach[before], from_y = from_x - before;
        if (down)
            added[from_y] = true;
        else
            removed[from_x] = true;
        x = from_x;
        y = from_y;
    }
}

/* Myers, "An O(ND) difference algorithm": for each number of changes d, how far along the old lines
 * each diagonal reaches. False when there are too many changes. */
static bool find_changes(Arena *arena, const Middle *middle, bool *removed, bool *added)
{
    int *trace[MOST_CHANGES + 1];
    int most = middle->old_count + middle->new_count;
    for (int d = 0; d <= most && d <= MOST_CHANGES; d++) {
        int *reach = ARENA_ARRAY(arena, int, 2 * d + 5) + d + 2;
        trace[d] = reach;
        if (d)
            memcpy(reach - d, trace[d - 1] - d, sizeof(int) * (size_t)(2 * d + 1));
        for (int k = -d; k <= d; k += 2) {
            int x = d == 0                           ? 0
                    : comes_down(trace[d - 1], k, d) ? trace[d - 1][k + 1]
                                                     : trace[d - 1][k - 1] + 1;
            reach[k] = step_along(middle, x, x - k);
            bool is_end = reach[k] >= middle->old_count && reach[k] - k >= middle->new_count;
            if (!is_end)
                continue;
            mark_back(middle, trace, d, removed, added);
            return true;
        }
    }
    return false;
}

static void compare(Diff *diff)
{
    const Strs *old_lines = &diff->old_lines, *new_lines = &diff->new_lines;
    uint32_t start = 0, tail = 0;
    while (start < old_lines->count && start < new_lines->count &&
           str_eq(old_lines->at[start], new_lines->at[start]))
        start++;
    while (start + tail < old_lines->count && start + tail < new_lines->count &&
           str_eq(old_lines->at[old_lines->count - 1 - tail],
                  new_lines->at[new_lines->count - 1 - tail]))
        tail++;
    Middle middle = {old_lines->at + start, new_lines->at + start,
                     (int)(old_lines->count - start - tail),
                     (int)(new_lines->count - start - tail)};
    if (find_changes(diff->arena, &middle, diff->removed + start, diff->added + start))
        return;
    memset(diff->removed + start, true, (size_t)middle.old_count);
    memset(diff->added + start, true, (size_t)middle.new_count);
}

static void add_line(Buffer *out, char sign, Str line)
{
    buffer_add_char(out, sign);
    buffer_add(out, line);
    if (!str_ends(line, "\n"))
        buffer_add(out, STR("\n\\ No newline at end of file\n"));
}

/* A place in both texts. */
typedef struct Point {
    uint32_t old_line, new_line;
} Point;

static bool is_changed(const Diff *diff, Point at)
{
    return (at.old_line < diff->old_lines.count && diff->removed[at.old_line]) ||
           (at.new_line < diff->new_lines.count && diff->added[at.new_line]);
}

static bool is_end(const Diff *diff, Point at)
{
    return at.old_line >= diff->old_lines.count && at.new_line >= diff->new_lines.count;
}

/* Writes what is at AT to OUT and gives the place behind it. */
static Point write_step(const Diff *diff, Point at, Buffer *out)
{
    if (at.old_line < diff->old_lines.count && diff->removed[at.old_line])
        add_line(out, '-', diff->old_lines.at[at.old_line++]);
    else if (at.new_line < diff->new_lines.count && diff->added[at.new_line])
        add_line(out, '+', diff->new_lines.at[at.new_line++]);
    else {
        add_line(out, ' ', diff->old_lines.at[at.old_line++]);
        at.new_line++;
    }
    return at;
}

/* Is there a change within DISTANCE equal lines from AT on? */
static bool change_is_near(const Diff *diff, Point at, uint32_t distance)
{
    for (uint32_t i = 0; i <= distance && !is_end(diff, at); i++) {
        if (is_changed(diff, at))
            return true;
        at.old_line++;
        at.new_line++;
    }
    return false;
}

/* One hunk: the first change at AT, the changes near it, and equal lines around. */
static Point write_hunk(const Diff *diff, Point at, Buffer *out)
{
    Buffer body = {0};
    uint32_t before = at.old_line < CONTEXT ? at.old_line : CONTEXT;
    Point start = {at.old_line - before, at.new_line - before}, end = start;
    while (end.old_line < at.old_line)
        end = write_step(diff, end, &body);
    uint32_t equal = 0;
    while (!is_end(diff, end) && (equal < CONTEXT || change_is_near(diff, end, CONTEXT))) {
        equal = is_changed(diff, end) ? 0 : equal + 1;
        end = write_step(diff, end, &body);
    }
    uint32_t old_count = end.old_line - start.old_line, new_count = end.new_line - start.new_line;
    buffer_printf(out, "@@ -%u,%u +%u,%u @@\n", start.old_line + (old_count > 0), old_count,
                  start.new_line + (new_count > 0), new_count);
    buffer_add(out, buffer_str(&body));
    buffer_free(&body);
    return end;
}

void diff_add(Buffer *out, Str old_text, Str new_text, Str old_name, Str new_name)
{
    if (str_eq(old_text, new_text))
        return;
    Arena *arena = arena_new();
    Diff diff = {.arena = arena,
                 .old_lines = lines_of(arena, old_text),
                 .new_lines = lines_of(arena, new_text)};
    diff.removed = ARENA_ARRAY(arena, bool, diff.old_lines.count + 1);
    diff.added = ARENA_ARRAY(arena, bool, diff.new_lines.count + 1);
    compare(&diff);
    buffer_printf(out, "--- %.*s\n+++ %.*s\n", STR_ARG(old_name), STR_ARG(new_name));
    for (Point at = {0}; !is_end(&diff, at);) {
        if (is_changed(&diff, at)) {
            at = write_hunk(&diff, at, out);
        } else {
            at.old_line++;
            at.new_line++;
        }
    }
    arena_free(arena);
}

#include "report/fix.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "source/decode.h"
#include "source/raw_edit.h"

typedef struct Apply {
    Arena *arena;
    const Source *source;
    LIST(RawEdit)
    edits;        /* that will be made: in order, apart from each other; of re-encoded files in the
                   * text as it was written, else in raw */
    uint32_t end; /* of the last fix, in the text */
    uint32_t count; /* of fixes */
} Apply;

static Span extent_of(const Fix *fix)
{
    return (Span){fix->edits.at[0].span.start, fix->edits.at[fix->edits.count - 1].span.end};
}

static bool make_edit(const Apply *apply, const Edit *edit, RawEdit *made)
{
    if (!apply->source->reencoded)
        return raw_edit(apply->arena, apply->source, edit->span, edit->content, made);
    *made = (RawEdit){edit->span.start, edit->span.end, edit->content};
    return true;
}

/* All edits of a fix or none: half a fix is a new bug. */
static void add_fix(Apply *apply, const Fix *fix)
{
    Span extent = extent_of(fix);
    uint32_t before = apply->edits.count;
    bool touches_last = apply->count && extent.start <= apply->end;
    if (touches_last)
        return;
    for (uint32_t i = 0; i < fix->edits.count; i++) {
        RawEdit edit;
        if (!make_edit(apply, &fix->edits.at[i], &edit)) {
            apply->edits.count = before;
            return;
        }
        LIST_ADD(apply->arena, &apply->edits, edit);
    }
    apply->end = extent.end;
    apply->count++;
}

static int by_start(const void *left, const void *right)
{
    const Fix *a = *(const Fix *const *)left, *b = *(const Fix *const *)right;
    Span first = extent_of(a), second = extent_of(b);
    if (first.start != second.start)
        return first.start < second.start ? -1 : 1;
    return first.end < second.end ? -1 : first.end > second.end;
}

/* The fixes to try, in the order of the text. */
static const Fix **sorted_fixes(Arena *arena, const Findings *findings, bool unsafe,
                                uint32_t *count)
{
    const Fix **fixes = ARENA_ARRAY(arena, const Fix *, findings->count);
    *count = 0;
    for (uint32_t i = 0; i < findings->count; i++) {
        const Fix *fix = &findings->at[i].fix;
        if (fix->edits.count && (unsafe || fix->applicability == FIX_SAFE))
            fixes[(*count)++] = fix;
    }
    if (*count)
        qsort(fixes, *count, sizeof(const Fix *), by_start);
    return fixes;
}

static Str with_edits(const Apply *apply, Str text)
{
    Buffer out = {0};
    uint32_t from = 0;
    for (uint32_t i = 0; i < apply->edits.count; i++) {
        const RawEdit *edit = &apply->edits.at[i];
        buffer_add(&out, str_slice(text, from, edit->start));
        buffer_add(&out, edit->bytes);
        from = edit->end;
    }
    buffer_add(&out, str_slice(text, from, text.len));
    Str copy = arena_copy(apply->arena, buffer_str(&out));
    buffer_free(&out);
    return copy;
}

/* A re-encoded file is changed as text and written back in its encoding, behind its byte order
 * mark. False when a fix needs a character that the encoding has not. */
static bool rewrite(const Apply *apply, Str *raw)
{
    const Source *source = apply->source;
    Str encoded;
    if (!source->reencoded) {
        *raw = with_edits(apply, source->raw);
        return true;
    }
    Str written = with_edits(apply, source->written);
    if (!decode_back(apply->arena, written, source->encoding, &encoded))
        return false;
    *raw = arena_join(apply->arena, str_slice(source->raw, 0, source->text_start), encoded);
    return true;
}

uint32_t fix_apply(Arena *arena, const Source *source, const Findings *findings, bool unsafe,
                   Str *raw)
{
    Apply apply = {.arena = arena, .source = source};
    uint32_t count = 0;
    const Fix **fixes = sorted_fixes(arena, findings, unsafe, &count);
    for (uint32_t i = 0; i < count; i++)
        add_fix(&apply, fixes[i]);
    return apply.count && rewrite(&apply, raw) ? apply.count : 0;
}

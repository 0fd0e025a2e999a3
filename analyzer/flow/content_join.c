/* What is known of values that are those of one path or of another. */
#include "flow/columns.h"

bool content_is_same(const Content *a, const Content *b)
{
    return a->dtype == b->dtype && a->missing == b->missing && a->text_cast == b->text_cast &&
           a->nan_text == b->nan_text && a->before_text == b->before_text &&
           a->are_flags == b->are_flags && a->pasted == b->pasted && a->data == b->data &&
           a->steps == b->steps;
}

Dtype dtype_join(Dtype a, Dtype b)
{
    if (a == b)
        return a;
    return dtype_is_number(a) && dtype_is_number(b) ? DTYPE_NUMBER : DTYPE_UNKNOWN;
}

static uint32_t paste_count(const Paste *paste)
{
    uint32_t count = 0;
    for (; paste; paste = paste->earlier)
        count++;
    return count;
}

static bool are_same_steps(const Step *a, const Step *b)
{
    while (a && b && a != b && a->by == b->by && a->data == b->data) {
        a = a->earlier;
        b = b->earlier;
    }
    return a == b;
}

Content content_join(Content a, Content b)
{
    return (Content){
        .dtype = dtype_join(a.dtype, b.dtype),
        .missing = a.missing == b.missing ? a.missing : MISSING_UNKNOWN,
        .text_cast = a.text_cast == b.text_cast ? a.text_cast : NULL,
        .nan_text = a.nan_text == b.nan_text ? a.nan_text : NULL,
        .before_text = dtype_join(a.before_text, b.before_text),
        .are_flags = a.are_flags && b.are_flags,
        .pasted = paste_count(a.pasted) < paste_count(b.pasted) ? b.pasted : a.pasted,
        .data = a.data == b.data ? a.data : NULL,
        .steps = are_same_steps(a.steps, b.steps) ? a.steps : NULL,
    };
}

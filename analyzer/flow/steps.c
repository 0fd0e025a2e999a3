/* Steps over text that can be done again on samples: what they gave is then known, not guessed. */
#include "flow/result.h"

static bool is_taken_up(const Step *steps, const Op *by)
{
    while (steps && steps->by != by)
        steps = steps->earlier;
    return steps;
}

const Step *steps_of(const Flow *flow, Content content)
{
    if (content.steps || !content.data)
        return content.steps;
    Step *root = ARENA_NEW(flow->arena, Step);
    root->data = content.data;
    return root;
}

/* What stands in the place of each text depends on that text alone. */
static bool is_followed(const Op *by, const Member *member)
{
    if (by->kind == OP_ITEM)
        return true;
    if (by->kind != OP_CALL || by->object->kind != OP_ATTRIBUTE)
        return false;
    Str method = by->object->name;
    if (member && member->owner == OWNER_SERIES)
        return str_is(method, "replace");
    bool is_text = !member || member->owner == OWNER_STR;
    return is_text &&
           str_in_words(method, "strip lstrip rstrip lower upper title capitalize replace "
                                "removeprefix removesuffix extract split rsplit get "
                                "slice");
}

bool steps_give_parts(const Step *steps)
{
    return steps && steps->by && steps->by->kind == OP_CALL &&
           str_in_words(steps->by->object->name, "split rsplit");
}

/* What fills gaps changes no sample. */
static bool leaves_samples(const Member *member)
{
    return member && member->owner == OWNER_SERIES &&
           str_in_words(member->name, "fillna ffill bfill astype");
}

const Step *steps_after(Flow *flow, Content before, const Op *by, const Member *member)
{
    const Step *earlier = steps_of(flow, before);
    if (!earlier || is_taken_up(earlier, by))
        return earlier; /* in a loop, where doing it twice is doing it once */
    if (leaves_samples(member))
        return earlier;
    if (!is_followed(by, member))
        return NULL;
    Step *step = ARENA_NEW(flow->arena, Step);
    *step = (Step){.by = by, .data = earlier->data, .earlier = earlier};
    return step;
}

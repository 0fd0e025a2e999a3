#include "model/changes.h"

#include <assert.h>

#define CHANGE(owner, member, parameter, value, kind, deprecated, changed, phrase, replacement)   \
    {OWNER_##owner, STR_INIT(#member), STR_INIT(parameter), (value), CHANGE_##kind, (deprecated), \
     (changed),     (phrase),          (replacement)},
static const Change changes[] = {
#include "model/changes.def"
};
#undef CHANGE

#define CHANGE_COUNT ((uint32_t)(sizeof changes / sizeof changes[0]))

/* Like strcmp: is the change before MEMBER of OWNER, at it or behind? */
static int change_order(const Change *change, Owner owner, Str member)
{
    if (change->owner != owner)
        return change->owner < owner ? -1 : 1;
    return str_order(change->member, member);
}

/* The first change that is not before MEMBER of OWNER. A member may have several, and bsearch would
 * find any of them. */
static uint32_t first_not_before(Owner owner, Str member)
{
    uint32_t low = 0, high = CHANGE_COUNT;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (change_order(&changes[middle], owner, member) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const Change *changes_of(Owner owner, Str member, uint32_t *count)
{
    uint32_t first = first_not_before(owner, member), end = first;
    while (end < CHANGE_COUNT && change_order(&changes[end], owner, member) == 0)
        end++;
    *count = end - first;
    return &changes[first];
}

const Change *changes_all(uint32_t *count)
{
    *count = CHANGE_COUNT;
    return changes;
}

uint32_t change_positions(const Change *change)
{
    assert(change->kind == CHANGE_POSITIONAL_REMOVED && change->value[0] && !change->value[1]);
    return (uint32_t)(change->value[0] - '0');
}

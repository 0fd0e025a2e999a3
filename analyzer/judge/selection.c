#include "judge/selection.h"

#include <assert.h>
#include <strings.h>

#include "base/spelling.h"

/* How exactly a selector names a rule; 0: not at all. A longer beginning is more exact. */
#define EXACTNESS_ALL 1u
#define EXACTNESS_WHOLE 100u

static bool is_same(Str a, const char *b)
{
    Str other = str_of(b);
    return a.len == other.len && strncasecmp(a.at, b, a.len) == 0;
}

static uint32_t exactness(Str selector, const Rule *rule)
{
    if (is_same(selector, rule->code) || is_same(selector, rule->name))
        return EXACTNESS_WHOLE;
    if (is_same(selector, "ALL"))
        return EXACTNESS_ALL;
    bool is_beginning =
        selector.len >= 2 && strncasecmp(selector.at, rule->code, selector.len) == 0;
    return is_beginning ? selector.len : 0;
}

static uint32_t most_exact(const Strs *selectors, const Rule *rule)
{
    uint32_t most = 0;
    for (uint32_t i = 0; selectors && i < selectors->count; i++) {
        uint32_t exact = exactness(selectors->at[i], rule);
        most = exact > most ? exact : most;
    }
    return most;
}

Selection selection_usual(void)
{
    assert(RULE_COUNT <= SELECTION_MOST);
    Selection selection = {0};
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        selection.enabled[i] = !RULES[i]->opt_in;
    return selection;
}

static bool is_wanted(const SelectionLayer *layer, const Rule *rule, bool so_far)
{
    uint32_t select = most_exact(layer->select, rule);
    uint32_t extend = most_exact(layer->extend_select, rule);
    uint32_t ignore = most_exact(layer->ignore, rule);
    uint32_t chosen = select > extend ? select : extend;
    bool may_run = !rule->opt_in || layer->preview || so_far || chosen == EXACTNESS_WHOLE;
    if (chosen || ignore)
        return chosen > ignore && may_run;
    if (layer->select)
        return false;
    return so_far || (layer->preview && rule->opt_in);
}

void selection_apply(Selection *selection, const SelectionLayer *layer)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        selection->enabled[i] = is_wanted(layer, RULES[i], selection->enabled[i]);
}

bool selector_names(Str selector, const Rule *rule)
{
    return exactness(selector, rule) > 0;
}

bool selector_is_known(Str selector)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        if (selector_names(selector, RULES[i]))
            return true;
    return is_same(selector, "ALL");
}

static void keep_nearer(Str wanted, const char *candidate, uint32_t *least, Str *nearest)
{
    uint32_t distance = spelling_distance(wanted, str_of(candidate), 3);
    if (distance < *least) {
        *least = distance;
        *nearest = str_of(candidate);
    }
}

Str selector_nearest(Str selector)
{
    Str nearest = STR("");
    uint32_t least = SPELLING_FAR;
    for (uint32_t i = 0; i < RULE_COUNT; i++) {
        keep_nearer(selector, RULES[i]->name, &least, &nearest);
        keep_nearer(selector, RULES[i]->code, &least, &nearest);
    }
    return nearest;
}

uint32_t rule_find(Str code_or_name)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        if (exactness(code_or_name, RULES[i]) == EXACTNESS_WHOLE)
            return i;
    return RULE_COUNT;
}

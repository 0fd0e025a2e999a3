/* Which rules run: codes, beginnings of codes, names and ALL, as people write them after --select.
 */
#ifndef WRANGLINT_JUDGE_SELECTION_H
#define WRANGLINT_JUDGE_SELECTION_H

#include "judge/rule.h"

#define SELECTION_MOST 128u /* rules; the registry has fewer */

typedef struct Selection {
    bool enabled[SELECTION_MOST]; /* by index into RULES */
} Selection;

/* One source of wishes: a configuration, or the command line. */
typedef struct SelectionLayer {
    const Strs *select; /* NULL: what was selected so far stays */
    const Strs *extend_select;
    const Strs *ignore;
    bool preview; /* opt-in rules too */
} SelectionLayer;

static inline bool selection_has(const Selection *selection, uint32_t rule_index)
{
    return selection->enabled[rule_index];
}

/* All rules that are not opt-in. */
Selection selection_usual(void);

/* Changes SELECTION by LAYER. The more exact selector wins: `--select WL101 --ignore WL1` runs
 * WL101. Opt-in rules need their full code or name, or preview. */
void selection_apply(Selection *selection, const SelectionLayer *layer);

/* Does SELECTOR name RULE? "WL101", "WL1", "discarded-result", "ALL"; letters of either case. */
bool selector_names(Str selector, const Rule *rule);

/* Does it name any rule at all? */
bool selector_is_known(Str selector);

/* The code or name nearest to an unknown SELECTOR, or "". */
Str selector_nearest(Str selector);

/* The index in RULES of the rule with this full code or name, or RULE_COUNT. */
uint32_t rule_find(Str code_or_name);

#endif

#include "rule.h"

static bool loses_more(const void *strip, const Sample *sample)
{
    return strip_takes_more(strip, sample->value);
}

static void offer_fix(Pass *pass, const Op *call, const Strip *strip)
{
    if (strip->at_front && strip->at_end)
        return;
    fix(pass, FIX_UNSAFE,
        strip->at_end ? "take off the word at the end" : "take off the word in front");
    fix_attribute(pass, call->object, strip->at_end ? "removesuffix" : "removeprefix");
}

/* Letters cannot be taken off digits by mistake, so a conversion to numbers makes it right. */
static void check(Pass *pass, const Op *call)
{
    Strip strip = strip_of(call);
    if (!strip.texts || strip.likeness == WORD_NOT || number_cast_behind(call))
        return;
    Evidence evidence = evidence_of_values(pass, strip.texts);
    SamplesFound damaged = evidence_find(&evidence, loses_more, &strip);
    if (!damaged.first && strip.likeness != WORD_SURELY)
        return;
    report(pass, call->span,
           "`%.*s` takes off any of these letters, not the word `%.*s`: use `removesuffix` or "
           "`removeprefix`",
           STR_ARG(call->object->name), STR_ARG(strip.set));
    because_of_sample(pass, &evidence, damaged.first);
    offer_fix(pass, call, &strip);
}

const Rule rule_strip_is_a_set = {
    .code = "WL506",
    .name = "strip-is-a-set",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};

/* Found where comments are matched with findings, so there is nothing to wake it for. */
#include "rule.h"

const Rule rule_unused_suppression = {
    .code = "WL002",
    .name = "unused-suppression",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_VERY_HIGH,
    .opt_in = true,
};

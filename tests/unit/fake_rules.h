/* A registry of its own for tests of what stands behind the rules: the library's is then not
 * linked. */
#ifndef WRANGLINT_TESTS_FAKE_RULES_H
#define WRANGLINT_TESTS_FAKE_RULES_H

#include "judge/rule.h"

static const Rule SYNTAX = {.code = "WL001", .name = "syntax-error", .severity = SEVERITY_WARNING};
static const Rule UNUSED = {.code = "WL002", .name = "unused-suppression", .opt_in = true};
static const Rule LOST = {.code = "WL101",
                          .name = "discarded-result",
                          .severity = SEVERITY_ERROR,
                          .confidence = CONFIDENCE_VERY_HIGH};
static const Rule NONE_USED = {
    .code = "WL102", .name = "inplace-result-used", .severity = SEVERITY_WARNING};
static const Rule CHAINED = {
    .code = "WL201", .name = "chained-assignment", .severity = SEVERITY_NOTE};

const Rule *const RULES[] = {&SYNTAX, &UNUSED, &LOST, &NONE_USED, &CHAINED};
const char *const RULE_PAGES[] = {
    "# WL001 syntax-error\n\nIt does not parse.\n", "",
    "# WL101 discarded-result\n\nThe result is thrown away. It is\nlost.\n\n## More\n", "", ""};
const uint32_t RULE_COUNT = 5;

#endif

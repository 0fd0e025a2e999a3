/* All that a rule sees: its description, the operation it was woken for, questions about values,
 * and a way to report. A rule holds no state, allocates nothing and prints nothing. */
#ifndef WRANGLINT_JUDGE_RULE_H
#define WRANGLINT_JUDGE_RULE_H

#include "base/spelling.h"
#include "flow/questions.h"
#include "judge/date_faults.h"
#include "judge/edits.h"
#include "judge/evidence.h"
#include "judge/finding.h"
#include "judge/given_nothing.h"
#include "judge/map_left.h"
#include "judge/text_numbers.h"
#include "judge/zeros_pasted.h"
#include "lower/code.h"
#include "model/target.h"

typedef struct Pass Pass; /* one rule at work on one file */

typedef struct Rule {
    const char *code;      /* "WL101", for life */
    const char *name;      /* "discarded-result" */
    Severity severity;     /* the usual one; report_as may lower or raise it for one finding */
    Confidence confidence; /* how sure a finding is */
    bool opt_in;           /* only with --select or --preview */
    uint64_t on; /* the kinds of operation that wake it: ON(OP_CALL) | ON(OP_STORE_ITEM) */
    void (*check)(Pass *pass, const Op *op);
} Rule;

#define ON(kind) (UINT64_C(1) << (kind))

/* The rules, ordered by code, generated from rules/. RULE_PAGES[i] is the page of RULES[i]. */
extern const Rule *const RULES[];
extern const char *const RULE_PAGES[];
extern const uint32_t RULE_COUNT;

/* Starts a finding at SPAN. Later calls of because() and fix_*() belong to it. */
void report(Pass *pass, Span span, const char *format, ...) __attribute__((format(printf, 3, 4)));
void report_as(Pass *pass, Severity severity, Span span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Adds a related place to the finding just made; an absent OP adds nothing. */
void because(Pass *pass, const Op *op, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Adds the chain of operations that made the pandas object VALUE, oldest first. */
void because_of_origin(Pass *pass, const Value *value);

/* Adds a place in another file (data, a schema) to the finding just made. */
void because_in_file(Pass *pass, Str path, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Gives the finding just made a fix, as an order to the reader; then its edits. Edits may come in
 * any order and must not overlap. */
void fix(Pass *pass, Applicability applicability, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void fix_insert(Pass *pass, uint32_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void fix_replace(Pass *pass, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void fix_delete(Pass *pass, Span span);

/* The user's text, for messages and edits: printf("%.*s", STR_ARG(pass_text(pass, span))). */
Str pass_text(const Pass *pass, Span span);

const Code *pass_code(const Pass *pass);
Target pass_target(const Pass *pass);

/* For version-gated rules, whose findings hold from one pandas on, mostly 3.0. When the target is
 * earlier they are silent: ask is_silent_before first. When it is unknown one warning a file stands
 * for all, at the first place; the others become related places, and its fix mends them too. When
 * it is known each place has a finding, an error from pandas 3.0 on by report_from_pandas_3, else
 * of the rule's severity. */
bool is_silent_before(const Pass *pass, Target from);
bool is_silent_before_pandas_3(const Pass *pass);
void report_gated(Pass *pass, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void report_from_pandas_3(Pass *pass, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif

/* Columns of numbers that pandas holds as text, and what then comes of sorting and adding them. */
#ifndef WRANGLINT_JUDGE_TEXT_NUMBERS_H
#define WRANGLINT_JUDGE_TEXT_NUMBERS_H

#include "judge/evidence.h"

typedef struct TextUse { /* of one column whose texts are taken for numbers */
    const char *joins;   /* what puts the texts together, for messages: "`sum` joins"; NULL: */
    Str does;            /* what goes by the order of the texts; two are out of order */
    const struct Value *holder; /* the table or column that it is in */
    Evidence evidence;
    TextOrder order;
} TextUse;

typedef LIST(TextUse) TextUses;

/* What OP, a call, a comparison or a sum, does to such columns. */
TextUses text_uses(struct Pass *pass, const Op *op);

/* Those of EVIDENCE that are no numbers although there is one in them, with a sign of money,
 * commas, a unit or a percent sign: 1,200 and $3.50 and 8.7M and 159lbs; but not 01a, 1.2.3 or C85.
 */
SamplesFound dressed_numbers(struct Pass *pass, const Evidence *evidence);

#endif

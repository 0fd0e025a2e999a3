/* Questions about letters that stand for a factor at the end of a number: 5k, 2.1M. */
#ifndef WRANGLINT_FLOW_QUESTIONS_UNITS_H
#define WRANGLINT_FLOW_QUESTIONS_UNITS_H

#include "lower/code.h"

typedef struct Units { /* a set of such letters; k and K are two */
    uint32_t letters;
    bool any; /* and every other letter, or it is not known which */
} Units;

bool units_have(Units units, char letter);
bool is_unit_letter(char letter);

/* The letter at the end of a text, behind a number or alone: `k` of "5k" and of "k"; NUL: none. */
char unit_at_end(Str text);

typedef struct UnitUse { /* what an operation does with the units in a column's text */
    Str column;          /* "": not known */
    const Op *text;      /* the operation that gives the text; NULL: nothing of the kind is done */
    Units removed;       /* units that are taken off: replace("k", ""), strip("k"), [:-1] */
    Units scaled;        /* units that are told apart, to scale by: extract("([kM])"), `"k" in x` */
    bool changes_case;   /* lower, upper */
} UnitUse;

UnitUse unit_use(const Op *op);

/* All that the file does with the units of COLUMN, other functions than that of OP left out, and of
 * texts whose column is not known. What is
 * done with the result of OP does not count when OP extracts: other units are gone by then. */
UnitUse units_used(const Code *code, Str column, const Op *op);

/* The first operation that takes LETTER off texts of COLUMN, or that scales by it; NULL: none. */
const Op *removal_of(const Code *code, Str column, char letter);
const Op *scaling_of(const Code *code, Str column, char letter);

/* `k` of `K`, `K` of `k`. */
char unit_in_other_case(char letter);

/* Does an operation that does USE leave the unit LETTER of its values, as it looks for the other
 * case alone, and does nothing in the FILE see to it? */
bool unit_is_left(const UnitUse *use, const UnitUse *file, char letter);

/* The unit that the FILE takes off the column of USE while it scales by its other case alone, when
 * OP is the first to do so; NUL: there is none. */
char unit_at_odds(const Code *code, const Op *op, const UnitUse *use, const UnitUse *file);

#endif

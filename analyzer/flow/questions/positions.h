/* Questions about numbers that are places of rows, and about numbers that are labels. */
#ifndef WRANGLINT_FLOW_QUESTIONS_POSITIONS_H
#define WRANGLINT_FLOW_QUESTIONS_POSITIONS_H

#include "lower/code.h"

/* The rows' part of the key of a read or store through an indexer: `r` of .loc[r] and .loc[r, "c"].
 */
const Op *rows_key(const Op *item);

/* What was stored last, in the order of the text, in the variable that OP loads; OP itself when it
 * is no variable; NULL: not found near by. */
const Op *stored_before(const Code *code, const Op *op);

/* Is KEY the variable of a loop over the places of the rows of FRAME: range(len(frame)),
 * range(0, len(frame), 5), range(frame.shape[0]), enumerate(frame["c"])? */
bool counts_places(const Code *code, const Op *key, const Op *frame);

/* Is OP the DataFrame that FRAME is, or taken out of it in the same expression? */
bool is_out_of(const Op *op, const Op *frame);

typedef enum PlaceMixup {
    MIXUP_NONE,          /* or not known */
    MIXUP_PLACE_COUNTED, /* a store to .loc[i, …] or .at[i, …], where i runs through the places */
    MIXUP_PLACE_SOUGHT, /* .loc of a place: df.loc[df["c"].argmax()] */
    MIXUP_LABEL_SOUGHT, /* .iloc of a label: df.iloc[df["c"].idxmax()] */
} PlaceMixup;

/* Does ITEM, a read or store through an indexer of a DataFrame, take places for labels or labels
 * for places, after rows were left out or moved so that the two differ? */
PlaceMixup place_mixup(const Code *code, const Op *item);

#endif

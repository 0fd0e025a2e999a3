/* Abstract interpretation: runs a program on what is known of its values and writes on every
 * operation what holds whenever it runs. */
#ifndef WRANGLINT_FLOW_FLOW_H
#define WRANGLINT_FLOW_FLOW_H

#include "data/sources.h"
#include "flow/value.h"

/* Writes Op.value on the operations of CODE; those that no path reaches keep NULL, and so do those
 * that are left when ARENA is full or too many steps were taken. DATA may be NULL: no data is
 * looked for. */
void flow_run(Arena *arena, Code *code, DataContext *data);

#endif

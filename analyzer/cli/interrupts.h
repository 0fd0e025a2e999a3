/* Signals that would end the program between two steps that belong together. */
#ifndef WRANGLINT_CLI_INTERRUPTS_H
#define WRANGLINT_CLI_INTERRUPTS_H

#include <signal.h>
#include <stdbool.h>

/* Puts off interrupt, termination and hang-up, in this thread and those that it starts, unless
 * whoever started the program deals with them; *before is for interrupts_release. */
void interrupts_hold(sigset_t *before);

/* Did one arrive meanwhile? */
bool interrupts_came(void);

/* Lets them through again: one that came ends the program here. */
void interrupts_release(const sigset_t *before);

#endif

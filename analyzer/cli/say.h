/* What is said beside the findings, on standard error. */
#ifndef WRANGLINT_CLI_SAY_H
#define WRANGLINT_CLI_SAY_H

/* One line behind the program's name. What stands in it of paths, options and files is made
 * harmless, as in the reports. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif

#include "cli/say.h"

#include <stdarg.h>
#include <stdlib.h>

#include "report/display.h"

void say(const char *format, ...)
{
    char *line = NULL;
    va_list args;
    va_start(args, format);
    int len = vasprintf(&line, format, args);
    va_end(args);
    if (len < 0)
        return;
    fputs("wranglint: ", stderr);
    display_print(stderr, str_of(line));
    fputc('\n', stderr);
    free(line);
}

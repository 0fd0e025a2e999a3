#include "cli/say.h"

#include <stdarg.h>

#include "base/buffer.h"
#include "report/display.h"

void say(const char *format, ...)
{
    Buffer line = {0};
    va_list args;
    va_start(args, format);
    buffer_vprintf(&line, format, args);
    va_end(args);
    fputs("wranglint: ", stderr);
    display_print(stderr, buffer_str(&line));
    fputc('\n', stderr);
    buffer_free(&line);
}

/* Runs a target over files, in builds without a fuzzing engine.
 * Usage: TARGET FILE...
 * The closing line counts them; a broken promise ends the program before it. */
#include <stdlib.h>

#include "harness.h"

static void run(const char *path)
{
    Buffer bytes = {0};
    char part[4096];
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(2);
    }
    for (size_t len; (len = fread(part, 1, sizeof part, file)) > 0;)
        buffer_add(&bytes, (Str){part, (uint32_t)len});
    fclose(file);
    /* Of just that length, so that a byte behind the end is noticed. */
    uint8_t *exact = must_malloc(bytes.len);
    for (size_t i = 0; i < bytes.len; i++)
        exact[i] = (uint8_t)bytes.at[i];
    LLVMFuzzerTestOneInput(exact, bytes.len);
    free(exact);
    buffer_free(&bytes);
}

int main(int count, char **arguments)
{
    ask_everything();
    for (int i = 1; i < count; i++)
        run(arguments[i]);
    printf("%d inputs\n", count - 1);
    return 0;
}

/* Usage: bare_parse [-jN] LIST
 * Parses the files named in LIST, one path a line, with tree-sitter alone: the bound that
 * `make bench` compares the whole program with. Prints bytes, files and files with errors. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

#define MOST_THREADS 256

const TSLanguage *tree_sitter_python(void);

typedef struct Work {
    char **paths;
    size_t count;
    atomic_size_t next, bytes, broken;
} Work;

static char *read_whole(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = length < 0 ? NULL : malloc((size_t)length + 1);
    if (text)
        *size = fread(text, 1, (size_t)length, file);
    fclose(file);
    return text;
}

static void parse_file(Work *work, TSParser *parser, const char *path)
{
    size_t size = 0;
    char *text = read_whole(path, &size);
    if (!text) {
        fprintf(stderr, "bare_parse: %s cannot be read\n", path);
        return;
    }
    TSTree *tree = ts_parser_parse_string(parser, NULL, text, (uint32_t)size);
    work->broken += ts_node_has_error(ts_tree_root_node(tree));
    work->bytes += size;
    ts_tree_delete(tree);
    free(text);
}

static void *parse_files(void *argument)
{
    Work *work = argument;
    TSParser *parser = ts_parser_new();
    ts_parser_set_language(parser, tree_sitter_python());
    for (size_t at = work->next++; at < work->count; at = work->next++)
        parse_file(work, parser, work->paths[at]);
    ts_parser_delete(parser);
    return NULL;
}

static void read_list(Work *work, const char *list)
{
    size_t size = 0;
    char *text = read_whole(list, &size);
    if (!text)
        exit(2);
    text[size] = '\0';
    work->paths = calloc(size + 1, sizeof *work->paths);
    for (char *path = strtok(text, "\n"); path && work->paths; path = strtok(NULL, "\n"))
        work->paths[work->count++] = path;
}

int main(int count, char **arguments)
{
    bool has_jobs = count == 3 && strncmp(arguments[1], "-j", 2) == 0;
    if (count != 2 + has_jobs) {
        fputs("usage: bare_parse [-jN] LIST\n", stderr);
        return 2;
    }
    int threads = has_jobs ? atoi(arguments[1] + 2) : 1;
    Work work = {0};
    pthread_t others[MOST_THREADS];
    int started = 0;
    read_list(&work, arguments[1 + has_jobs]);
    while (started + 1 < threads && started < MOST_THREADS &&
           pthread_create(&others[started], NULL, parse_files, &work) == 0)
        started++;
    parse_files(&work);
    while (started-- > 0)
        pthread_join(others[started], NULL);
    printf("%zu bytes, %zu files, %zu with errors\n", (size_t)work.bytes, work.count,
           (size_t)work.broken);
    return 0;
}

#include "data/gunzip.h"

#include <stdlib.h>

#define ZLIB_CONST
#include <zlib.h>

#define WINDOW_OF_GZIP (MAX_WBITS + 16)

static DataStatus refuse(const char *sentence, Str *why)
{
    *why = str_of(sentence);
    return DATA_UNREADABLE;
}

static bool has_more(const z_stream *stream)
{
    return stream->avail_in && stream->avail_out;
}

static void skip_padding(z_stream *stream)
{
    while (stream->avail_in && *stream->next_in == 0) {
        stream->next_in++;
        stream->avail_in--;
    }
}

/* A gzip file is one or more compressed parts, one behind the other, and may be filled up with
 * zeros. */
static int inflate_parts(z_stream *stream)
{
    int result = Z_OK;
    do {
        result = inflate(stream, Z_NO_FLUSH);
        if (result != Z_STREAM_END)
            continue;
        skip_padding(stream);
        if (has_more(stream))
            result = inflateReset(stream);
    } while (result == Z_OK && has_more(stream));
    return result;
}

static void *allocate(void *unused, unsigned count, unsigned size)
{
    (void)unused;
    return must_malloc((size_t)count * size);
}

static void give_back(void *unused, void *memory)
{
    (void)unused;
    free(memory);
}

#define MOST_GROWTH 150u /* ordinary data grows by 3 to 50, zeros by 230 to 1030 */

static bool grown(const z_stream *stream, FileText packed, uint32_t most)
{
    uint64_t read = packed.bytes.len - stream->avail_in;
    return read * MOST_GROWTH < most;
}

DataStatus gunzip(Arena *arena, FileText packed, uint32_t most, FileText *text, Str *why)
{
    char *bytes = arena_alloc(arena, (size_t)most + 1);
    z_stream stream = {.next_in = (const Bytef *)packed.bytes.at,
                       .avail_in = packed.bytes.len,
                       .next_out = (Bytef *)bytes,
                       .avail_out = most,
                       .zalloc = allocate,
                       .zfree = give_back};
    *text = (FileText){0};
    if (!str_starts(packed.bytes, "\x1f\x8b"))
        return refuse("is no gzip file, though its name says so", why);
    if (inflateInit2(&stream, WINDOW_OF_GZIP) != Z_OK)
        return refuse("cannot be decompressed", why);
    int result = inflate_parts(&stream);
    inflateEnd(&stream);
    text->bytes = (Str){bytes, most - stream.avail_out};
    text->complete = result == Z_STREAM_END && packed.complete && !stream.avail_in;
    if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
        return refuse("is a damaged gzip file", why);
    if (packed.complete && stream.avail_out && !text->complete)
        return refuse("is a gzip file that is cut short", why);
    if (!stream.avail_out && grown(&stream, packed, most))
        *why = STR("unpacks to more than 150 times its size, so only its beginning is looked at");
    return DATA_READ;
}

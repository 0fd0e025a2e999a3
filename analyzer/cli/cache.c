#include "cli/cache.h"

#include "build_id.h"
#include "report/record.h"

/* An entry: the digest of all that follows, which tells one that was cut short or damaged; what it
 * is the answer to; what it depends on; the results. */
typedef struct Head {
    Digest key, raw;
    uint32_t bytes; /* of raw */
} Head;

static void add_selection(Tape *tape, const Selection *selection)
{
    for (uint32_t i = 0; i < RULE_COUNT; i++) {
        bool runs = selection_has(selection, i);
        tape_flag(tape, &runs);
    }
}

/* Everything but the file's own bytes; an entry is called by it, so that each file has one. */
static Digest key_of(const CacheQuestion *question)
{
    Buffer told = {0};
    Tape tape = {.out = &told};
    const LintSettings *given = question->settings;
    /* By position, so that the compiler tells of a setting that is forgotten here. */
    LintSettings settings = {given->selection, given->target,     given->data_root,
                             given->use_data,  given->parses_all, given->counts};
    Str texts[] = {STR(BUILD_ID), question->here, question->name,
                   str_of(settings.data_root ? settings.data_root : "")};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        tape_bytes(&tape, &texts[i]);
    uint32_t target = (uint32_t)settings.target;
    tape_number(&tape, &target);
    tape_flag(&tape, &settings.use_data);
    tape_flag(&tape, &settings.parses_all);
    tape_flag(&tape, &settings.counts);
    add_selection(&tape, settings.selection);
    Digest key = digest_of(buffer_str(&told), 0);
    buffer_free(&told);
    return key;
}

static void head_tape(Tape *tape, Head *head)
{
    tape_digest(tape, &head->key);
    tape_digest(tape, &head->raw);
    tape_number(tape, &head->bytes);
}

static bool is_whole(Tape *tape)
{
    Digest sum;
    tape_digest(tape, &sum);
    return !tape->is_broken &&
           digest_eq(sum, digest_of(str_slice(tape->in, tape->at, tape->in.len), 0));
}

/* Is the entry on TAPE, which is then behind its dependencies, about QUESTION as things are now? */
static bool answers(Tape *tape, const CacheQuestion *question, Digest key, Arena *arena)
{
    Head head;
    LinkAnswers modules = {0};
    Dependencies dependencies = {0};
    head_tape(tape, &head);
    if (tape->is_broken || !digest_eq(head.key, key) || head.bytes != question->raw.len ||
        !digest_eq(head.raw, digest_of(question->raw, 0)))
        return false;
    link_tape(tape, arena, &modules);
    dependencies_tape(tape, arena, &dependencies);
    Str data_root = str_of(question->settings->data_root ? question->settings->data_root : "");
    return !tape->is_broken && link_holds(arena, question->name, &modules) &&
           dependencies_hold(arena, question->name, data_root, &dependencies);
}

bool cache_find(const CacheQuestion *question, Arena *arena, FileReport **report)
{
    Digest key = key_of(question);
    Tape tape = {.in = cache_folder_get(question->folder, arena, key)};
    if (!tape.in.len || !is_whole(&tape) || !answers(&tape, question, key, arena))
        return false;
    *report = record_read(&tape, question->name);
    return !tape.is_broken;
}

void cache_keep(const CacheQuestion *question, const Linted *linted, const FileReport *report)
{
    Buffer entry = {0}, sum = {0};
    Tape tape = {.out = &entry}, front = {.out = &sum};
    Digest key = key_of(question);
    Head head = {key, digest_of(question->raw, 0), question->raw.len};
    Dependencies dependencies = linted->dependencies;
    LinkAnswers modules = linted->modules;
    head_tape(&tape, &head);
    link_tape(&tape, NULL, &modules);
    dependencies_tape(&tape, NULL, &dependencies);
    record_write(&tape, report);
    Digest digest = digest_of(buffer_str(&entry), 0);
    tape_digest(&front, &digest);
    buffer_add(&sum, buffer_str(&entry));
    cache_folder_put(question->folder, key, buffer_str(&sum));
    buffer_free(&entry);
    buffer_free(&sum);
}

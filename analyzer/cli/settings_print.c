#include "cli/settings.h"

#include "base/utf8.h"
#include "report/display.h"

/* TEXT between quotes, as TOML writes it: what could steer a terminal is escaped, some of it must
 * be. */
static void print_string(FILE *out, Str text)
{
    Buffer shown = {0};
    for (uint32_t i = 0; i < text.len;) {
        uint32_t c = utf8_next(text, &i);
        if (c == '"' || c == '\\')
            buffer_printf(&shown, "\\%c", (char)c);
        else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || display_is_trick(c))
            buffer_printf(&shown, "\\u%04X", c);
        else
            utf8_add(&shown, c);
    }
    fprintf(out, "\"%.*s\"", STR_ARG(buffer_str(&shown)));
    buffer_free(&shown);
}

static void print_list(FILE *out, const Strs *texts)
{
    fputc('[', out);
    for (uint32_t i = 0; i < texts->count; i++) {
        fputs(i ? ", " : "", out);
        print_string(out, texts->at[i]);
    }
    fputs("]\n", out);
}

static void print_value(FILE *out, OptionId id, const OptionValue *value)
{
    bool inverted = OPTIONS[id].key[0] == '!';
    fprintf(out, "%s = ", OPTIONS[id].key + inverted);
    switch (OPTIONS[id].kind) {
    case OPTION_KIND_FLAG:
        fputs(value->flag != inverted ? "true\n" : "false\n", out);
        break;
    case OPTION_KIND_TEXT:
        print_string(out, value->texts.count ? value->texts.at[value->texts.count - 1] : STR(""));
        fputc('\n', out);
        break;
    case OPTION_KIND_LIST:
    case OPTION_KIND_REPEAT:
        print_list(out, &value->texts);
        break;
    case OPTION_KIND_TABLE:
        break;
    }
}

static void print_per_file_ignores(FILE *out, const Config *config)
{
    if (!config || !config->per_file_ignores.count)
        return;
    fputs("\n[per-file-ignores]\n", out);
    for (uint32_t i = 0; i < config->per_file_ignores.count; i++) {
        print_string(out, config->per_file_ignores.at[i].pattern);
        fputs(" = ", out);
        print_list(out, &config->per_file_ignores.at[i].selectors);
    }
}

void settings_print(const Settings *settings, FILE *out)
{
    const Config *file = settings->layers.file;
    if (file) {
        fputs("# from ", out);
        display_print(out, file->path);
        fputc('\n', out);
    }
    for (uint32_t id = 0; id < OPTION_COUNT; id++) {
        const OptionValue *value = layers_value(&settings->layers, (OptionId)id);
        bool is_shown = OPTIONS[id].key && OPTIONS[id].kind != OPTION_KIND_TABLE;
        if (is_shown && value)
            print_value(out, (OptionId)id, value);
        else if (is_shown)
            fprintf(out, "# %s: not set\n", OPTIONS[id].key + (OPTIONS[id].key[0] == '!'));
    }
    print_per_file_ignores(out, file);
    fputs("\n# rules that run:", out);
    for (uint32_t i = 0; i < RULE_COUNT; i++)
        if (selection_has(&settings->selection, i))
            fprintf(out, " %s", RULES[i]->code);
    fputc('\n', out);
}

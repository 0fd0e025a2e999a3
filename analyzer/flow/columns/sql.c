/* Which columns a query gives, as far as it names them itself: SELECT a, t.b, f(c) AS d FROM …
 *
 * Nothing is guessed: what is no list of names and of expressions with a name is not understood. */
#include <ctype.h>

#include "base/str.h"
#include "flow/effects.h"
#include "flow/queries.h"

typedef struct Query {
    Str text;
    uint32_t at;
} Query;

typedef enum WordKind {
    WORD_END,
    WORD_NAME,
    WORD_QUOTED,
    WORD_TEXT,
    WORD_NUMBER,
    WORD_SIGN
} WordKind;

typedef struct Word {
    WordKind kind;
    Str text; /* without quotes */
    char sign;
} Word;

static bool is_word(Str text, const char *upper)
{
    uint32_t i = 0;
    while (i < text.len && upper[i] && toupper((unsigned char)text.at[i]) == upper[i])
        i++;
    return i == text.len && !upper[i];
}

static uint32_t skip_remark(Str text, uint32_t at)
{
    if (str_starts(str_slice(text, at, text.len), "--"))
        return str_find(text, "\n", at);
    if (str_starts(str_slice(text, at, text.len), "/*"))
        return str_find(text, "*/", at) + 2;
    return at;
}

static void skip_blanks(Query *query)
{
    for (uint32_t before = UINT32_MAX; before != query->at;) {
        before = query->at;
        while (query->at < query->text.len && isspace((unsigned char)query->text.at[query->at]))
            query->at++;
        query->at = skip_remark(query->text, query->at);
    }
}

static bool is_of_name(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (c & 0x80);
}

static Word quoted(Query *query, WordKind kind, const char *end)
{
    uint32_t from = query->at + 1, to = str_find(query->text, end, from);
    query->at = to + 1;
    return (Word){.kind = to < query->text.len ? kind : WORD_END,
                  .text = str_slice(query->text, from, to)};
}

static Word next_word(Query *query)
{
    skip_blanks(query);
    if (query->at >= query->text.len)
        return (Word){.kind = WORD_END};
    char c = query->text.at[query->at];
    if (c == '\'')
        return quoted(query, WORD_TEXT, "'");
    if (c == '"' || c == '`')
        return quoted(query, WORD_QUOTED, c == '"' ? "\"" : "`");
    if (c == '[')
        return quoted(query, WORD_QUOTED, "]");
    uint32_t from = query->at;
    while (query->at < query->text.len && is_of_name(query->text.at[query->at]))
        query->at++;
    Str name = str_slice(query->text, from, query->at);
    if (name.len)
        return (Word){.kind = isdigit((unsigned char)c) ? WORD_NUMBER : WORD_NAME, .text = name};
    query->at++;
    return (Word){.kind = WORD_SIGN, .sign = c};
}

#define LONGEST_ITEM 3u

typedef struct Item {        /* between two commas; what stands in parentheses is one word */
    Word last[LONGEST_ITEM]; /* the newest at the end */
    uint32_t count;
    bool is_simple; /* names and points alone so far */
    bool is_known;
} Item;

static void add_word(Item *item, Word word)
{
    item->last[0] = item->last[1];
    item->last[1] = item->last[2];
    item->last[2] = word;
    item->count++;
    bool is_name = word.kind == WORD_NAME || word.kind == WORD_QUOTED;
    item->is_simple &= is_name == (item->count % 2) && (is_name || word.sign == '.');
    item->is_known &=
        word.kind != WORD_END && !(word.kind == WORD_SIGN && word.sign == '*' && item->count < 2);
}

/* (…), whatever stands there. */
static Word skip_parentheses(Query *query)
{
    for (uint32_t depth = 1; depth;) {
        Word word = next_word(query);
        if (word.kind == WORD_END)
            return word;
        depth += word.kind == WORD_SIGN && word.sign == '(';
        depth -= word.kind == WORD_SIGN && word.sign == ')';
    }
    return (Word){.kind = WORD_TEXT};
}

static bool ends_item(Word word)
{
    bool is_sign = word.kind == WORD_SIGN && (word.sign == ',' || word.sign == ';');
    return word.kind == WORD_END || is_sign ||
           (word.kind == WORD_NAME && is_word(word.text, "FROM"));
}

/* Reads on behind the next comma, or behind FROM; *end gets the word that ended it. */
static Item next_item(Query *query, Word *end)
{
    Item item = {.is_simple = true, .is_known = true};
    for (;;) {
        *end = next_word(query);
        if (ends_item(*end))
            return item;
        if (end->kind == WORD_SIGN && end->sign == '(')
            *end = skip_parentheses(query);
        add_word(&item, *end);
    }
}

/* `a`, `t.a`; `… AS a`; `f(…) a`, `t.b a`, where what stands in front can be no operator. */
static const Word *name_of(const Item *item)
{
    const Word *last = &item->last[2], *before = &item->last[1];
    bool is_name = last->kind == WORD_NAME || last->kind == WORD_QUOTED;
    if (!item->is_known || !is_name || !item->count)
        return NULL;
    bool has_alias = item->count > 2 && before->kind == WORD_NAME && is_word(before->text, "AS");
    bool is_behind_call = item->count == 3 && before->kind == WORD_TEXT &&
                          item->last[0].kind == WORD_NAME && !before->text.at;
    bool is_behind_parentheses = item->count == 2 && before->kind == WORD_TEXT && !before->text.at;
    bool is_behind_name = item->count == 2 && before->kind == WORD_NAME;
    return item->is_simple || has_alias || is_behind_call || is_behind_parentheses || is_behind_name
               ? last
               : NULL;
}

static const Columns *with_name(Arena *arena, const Columns *columns, Str name)
{
    return columns_with(arena, columns, (ColumnFacts){.name = name});
}

/* In which case a name comes that is not quoted is the database's to say. */
static const Columns *with_word(Arena *arena, const Columns *columns, const Word *word)
{
    columns = with_name(arena, columns, word->text);
    if (word->kind == WORD_QUOTED)
        return columns;
    char *lower = arena_alloc(arena, word->text.len + 1u),
         *upper = arena_alloc(arena, word->text.len + 1u);
    for (uint32_t i = 0; i < word->text.len; i++) {
        lower[i] = (char)tolower((unsigned char)word->text.at[i]);
        upper[i] = (char)toupper((unsigned char)word->text.at[i]);
    }
    columns = with_name(arena, columns, (Str){lower, word->text.len});
    return with_name(arena, columns, (Str){upper, word->text.len});
}

const Columns *columns_of_sql(Arena *arena, Str text)
{
    Query query = {.text = text};
    Word word = next_word(&query);
    if (word.kind != WORD_NAME || !is_word(word.text, "SELECT"))
        return NULL;
    Query behind = query;
    word = next_word(&behind);
    if (word.kind == WORD_NAME && (is_word(word.text, "DISTINCT") || is_word(word.text, "ALL")))
        query = behind;
    const Columns *columns = columns_none(false);
    do {
        Item item = next_item(&query, &word);
        const Word *name = name_of(&item);
        if (!name)
            return NULL;
        columns = with_word(arena, columns, name);
    } while (word.kind == WORD_SIGN && word.sign == ',');
    return word.kind == WORD_NAME ? columns : NULL;
}

/* In whatever case NAME comes. */
static const Columns *without_word(Arena *arena, const Columns *columns, Str name)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, columns, &count);
    for (uint32_t i = 0; i < count; i++)
        if (str_eq_folded(list[i]->name, name))
            columns = columns_without(arena, columns, list[i]->name);
    return columns;
}

/* index_col= is one name or a list of them. */
static const Columns *without_index(const Effect *effect, const Columns *columns)
{
    const Value *index = effect_argument(effect, "index_col", 2);
    if (!index || value_is(index, VALUE_NONE))
        return columns;
    bool is_list = value_is(index, VALUE_LIST) && index->is_constant;
    const Value *const *names = is_list ? index->items : &index;
    for (uint32_t i = 0; i < (is_list ? index->count : 1); i++) {
        if (!value_is_constant_text(names[i]))
            return NULL;
        columns = without_word(effect->flow->arena, columns, names[i]->text);
    }
    return columns;
}

const Columns *columns_of_query(const Effect *effect)
{
    const Value *query = effect_argument(effect, "sql", 0);
    bool is_query = str_in_words(effect->member->name, "read_sql read_sql_query read_gbq");
    if (!query)
        query = effect_argument(effect, "query", BY_NAME_ONLY);
    const Columns *columns = is_query && query ? columns_asked_for(effect->flow, query) : NULL;
    return columns ? without_index(effect, columns) : NULL;
}

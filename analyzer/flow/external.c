/* Functions of numpy, scikit-learn and the builtins, from external.def; and the names that are
 * values. */
#include <stdlib.h>

#include "flow/queries.h"
#include "flow/result.h"
#include "flow/rounds.h"

typedef enum Gives {
    GIVES_ELEMENTWISE,
    GIVES_ARRAY,
    GIVES_MASK,
    GIVES_CHOICE,
    GIVES_NUMBER,
    GIVES_TEXT,
    GIVES_LIST,
    GIVES_DICT,
    GIVES_BOOL,
    GIVES_SAME,
    GIVES_COPY,
    GIVES_SPLIT,
    GIVES_SHUFFLED,
    GIVES_MAKER,
    GIVES_FOLDS,
    GIVES_SETTING,
    GIVES_PATH,
    GIVES_FOLDER,
    GIVES_HERE,
    GIVES_ENUMERATE,
    GIVES_ZIP,
    GIVES_ITERATE,
    GIVES_SORTED,
    GIVES_RANGE,
    GIVES_TABLE,
    GIVES_ASKED,
    GIVES_SELECTED,
    GIVES_BUFFER,
    GIVES_FILE,
    GIVES_SHEET,
    GIVES_NOTHING,
} Gives;

typedef struct External {
    Str path;
    Gives gives;
} External;

#define EXTERNAL(path, gives) {STR_INIT(path), GIVES_##gives},
static const External externals[] = {
#include "flow/external.def"
};
#undef EXTERNAL

static int external_order(const void *a, const void *b)
{
    return str_order(((const External *)a)->path, ((const External *)b)->path);
}

static const External *find_external(Str path)
{
    External wanted = {.path = path};
    return bsearch(&wanted, externals, sizeof externals / sizeof *externals, sizeof *externals,
                   external_order);
}

bool is_known_outside(Str path)
{
    return find_external(path);
}

/* Libraries that look at the frames that they are given and leave them as they are. */
static bool is_harmless(Str path)
{
    Str top = str_slice(path, 0, str_find(path, ".", 0));
    return str_in_words(
        top, "numpy scipy sklearn matplotlib seaborn plotly statsmodels xgboost lightgbm "
             "catboost json pickle joblib logging warnings sys os time datetime re math "
             "pprint IPython torch tensorflow keras streamlit altair bokeh folium missingno "
             "wordcloud pandas gc shap imblearn category_encoders nltk spacy");
}

/* Modules whose functions give one plain value. */
static bool is_about_plain_values(Str path)
{
    Str top = str_slice(path, 0, str_find(path, ".", 0));
    return str_in_words(top, "datetime math re string unicodedata random");
}

const Value *read_named(Flow *flow, Str path)
{
    if (str_in_words(path,
                     "numpy.nan numpy.NaN numpy.NAN pandas.NA pandas.NaT math.nan numpy.NaT")) {
        Value *missing = ARENA_NEW(flow->arena, Value);
        missing->kind = VALUE_MISSING;
        missing->text = path;
        return missing;
    }
    if (str_is(path, "os.sep"))
        return text_new(flow, STR("/"));
    if (str_in_words(path, "numpy.pi numpy.e numpy.inf math.pi math.inf"))
        return value_plain(VALUE_NUMBER);
    return NULL;
}

const Value *first_argument(const Flow *flow, const Op *op)
{
    bool is_given = op->arg_count && op->args[0].kind == ARG_POSITION;
    return is_given ? value_of(flow, op->args[0].op) : value_plain(VALUE_UNKNOWN);
}

/* np.log(df["c"]) is a Series on the same rows; of numbers it is a number. */
static const Value *give_elementwise(Flow *flow, const Op *op)
{
    const Value *first = first_argument(flow, op);
    static const Value nothing_else = {.kind = VALUE_NUMBER, .is_constant = true};
    const Value *other = op->arg_count == 1 ? &nothing_else : value_plain(VALUE_NUMBER);
    if (value_is_data(first) || value_is(first, VALUE_ARRAY) || value_is(first, VALUE_INDEX))
        return combine_elementwise(flow, op, first, other);
    return value_is(first, VALUE_NUMBER) || value_is(first, VALUE_SCALAR)
               ? first
               : value_plain(VALUE_UNKNOWN);
}

/* np.where(mask, "x", np.nan): one item a row of the mask, by position. */
static const Value *give_choice(Flow *flow, const Op *op)
{
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    for (uint32_t i = 1; i < op->arg_count; i++)
        if (value_is(value_of(flow, op->args[i].op), VALUE_MISSING))
            facts->content.missing = MISSING_SOME;
    return sized_new(flow, VALUE_ARRAY, facts);
}

static const Value *give_array(Flow *flow, Dtype dtype)
{
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->content.dtype = dtype;
    return sized_new(flow, VALUE_ARRAY, facts);
}

/* Another object with the facts of VALUE and rows that come from its rows by EFFECT, as often as
 * STEPS says. */
static const Value *after_steps(Flow *flow, const Op *op, const Value *value, RowsEffect effect,
                                uint32_t steps)
{
    if (!value_is_data(value))
        return value;
    Facts *facts = facts_copy(flow->arena, facts_now(flow, value));
    for (uint32_t i = 0; i < steps; i++)
        facts->rows = lineage_after(flow->arena, facts->rows, effect, op);
    if (value_is(value, VALUE_FRAME))
        return frame_new(flow, op, facts, value_now(flow, value), ORIGIN_RESULT);
    return series_new(flow, op, facts, value, ORIGIN_RESULT, facts->name);
}

static const Value *like(Flow *flow, const Op *op, const Value *value, RowsEffect effect)
{
    return after_steps(flow, op, value, effect, 1);
}

/* X_train, X_test, y_train, y_test = train_test_split(X, y): the parts of X and of y have the same
 * rows; a second step tells those of the test from the others. */
static const Value *give_split(Flow *flow, const Op *op)
{
    uint32_t count = 0;
    const Value **parts = ARENA_ARRAY(flow->arena, const Value *, op->arg_count * 2);
    for (uint32_t i = 0; i < op->arg_count; i++) {
        if (op->args[i].kind == ARG_KEYWORD)
            continue;
        const Value *whole = value_of(flow, op->args[i].op);
        parts[count++] = like(flow, op, whole, ROWS_SUBSET);
        parts[count++] = after_steps(flow, op, whole, ROWS_SUBSET, 2);
    }
    return items_new(flow, VALUE_TUPLE, parts, count);
}

/* sklearn.utils.shuffle(X), and shuffle(X, y), which gives a list. */
static const Value *give_shuffled(Flow *flow, const Op *op)
{
    uint32_t count = 0;
    const Value **parts = ARENA_ARRAY(flow->arena, const Value *, op->arg_count);
    for (uint32_t i = 0; i < op->arg_count; i++)
        if (op->args[i].kind != ARG_KEYWORD)
            parts[count++] = like(flow, op, value_of(flow, op->args[i].op), ROWS_REORDERED);
    return count == 1 ? parts[0] : items_new(flow, VALUE_LIST, parts, count);
}

/* for train, test in KFold(5).split(X) */
static const Value *give_folds(Flow *flow)
{
    const Value **parts = ARENA_ARRAY(flow->arena, const Value *, 2);
    parts[0] = parts[1] = give_array(flow, DTYPE_INTEGER);
    return element_new(flow, VALUE_ITERATOR, items_new(flow, VALUE_TUPLE, parts, 2));
}

static const Value *give_path(Flow *flow, const Op *op)
{
    return path_join(flow, first_argument(flow, op), op, 1);
}

/* enumerate(names), zip(old, new): what any pair is, and each of them where all are written out. */
static const Value *give_pairs(Flow *flow, const Op *op, bool numbered)
{
    uint32_t count = numbered ? 2 : op->arg_count;
    const Value **parts = ARENA_ARRAY(flow->arena, const Value *, count);
    const Value *known = numbered ? pairs_numbered(flow, op) : pairs_zipped(flow, op);
    if (known)
        return known;
    if (numbered) {
        parts[0] = value_plain(VALUE_NUMBER);
        parts[1] = element_of(flow, first_argument(flow, op));
    } else {
        for (uint32_t i = 0; i < count; i++)
            parts[i] = element_of(flow, value_of(flow, op->args[i].op));
    }
    return element_new(flow, VALUE_ITERATOR, items_new(flow, VALUE_TUPLE, parts, count));
}

#define LONGEST_SPELT 256u

/* list("abc"), of one letter each; NULL: of letters beyond ASCII. */
static const Value *letters_of(Flow *flow, Str text)
{
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, text.len);
    for (uint32_t i = 0; i < text.len; i++) {
        if ((unsigned char)text.at[i] >= 0x80)
            return NULL;
        items[i] = text_new(flow, str_slice(text, i, i + 1));
    }
    return items_new(flow, VALUE_LIST, items, text.len);
}

/* The list of what is written out: a text, a tuple, the names of columns, the keys of a dict. */
static const Value *list_of_known(Flow *flow, const Value *of)
{
    if (!of->is_constant)
        return NULL;
    if (value_is(of, VALUE_STRING) && of->text.len <= LONGEST_SPELT)
        return letters_of(flow, of->text);
    if (value_is(of, VALUE_LIST) || value_is(of, VALUE_TUPLE) || value_is(of, VALUE_INDEX) ||
        value_is(of, VALUE_ITERATOR))
        return items_new(flow, VALUE_LIST, of->items, of->count);
    if (value_is(of, VALUE_DICT))
        return items_new(flow, VALUE_LIST, of->keys, of->count);
    return NULL;
}

static const Value *give_list(Flow *flow, const Op *op)
{
    const Value *first = first_argument(flow, op);
    const Value *known = list_of_known(flow, first);
    if (known)
        return known;
    if (!op->arg_count)
        return items_new(flow, VALUE_LIST, NULL, 0);
    return element_new(flow, VALUE_LIST, element_of(flow, first));
}

static int text_order(const void *a, const void *b)
{
    return str_order((*(const Value *const *)a)->text, (*(const Value *const *)b)->text);
}

/* sorted(names); with a key it is the same list in an order that nobody knows. */
static const Value *give_sorted(Flow *flow, const Op *op)
{
    const Value *list = give_list(flow, op);
    bool are_texts = list->is_constant && list->count && op->arg_count == 1;
    for (uint32_t i = 0; are_texts && i < list->count; i++)
        are_texts = value_is_constant_text(list->items[i]);
    if (!are_texts)
        return list;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, list->count);
    for (uint32_t i = 0; i < list->count; i++)
        items[i] = list->items[i];
    qsort(items, list->count, sizeof *items, text_order);
    return items_new(flow, VALUE_LIST, items, list->count);
}

/* dict(a=…, b=…), dict(zip(old, new)) */
static const Value *give_dict(Flow *flow, const Op *op)
{
    const Value *of_pairs =
        op->arg_count == 1 ? dict_of_pairs(flow, first_argument(flow, op)) : NULL;
    if (of_pairs)
        return of_pairs;
    const Value **keys = ARENA_ARRAY(flow->arena, const Value *, op->arg_count);
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, op->arg_count);
    for (uint32_t i = 0; i < op->arg_count; i++) {
        if (op->args[i].kind != ARG_KEYWORD)
            return value_plain(VALUE_DICT);
        keys[i] = text_new(flow, op->args[i].name);
        items[i] = value_of(flow, op->args[i].op);
    }
    Value *dict = ARENA_NEW(flow->arena, Value);
    *dict = *items_new(flow, VALUE_DICT, items, op->arg_count);
    dict->keys = keys;
    return dict;
}

/* str(cell) is a cell still: its text comes from the table. */
static const Value *give_text(Flow *flow, const Op *op)
{
    const Value *first = first_argument(flow, op);
    if (value_is(first, VALUE_STRING))
        return first;
    int64_t number;
    if (whole_number(first, &number))
        return text_new(flow, first->text);
    if (!value_is(first, VALUE_SCALAR))
        return value_plain(VALUE_STRING);
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    facts->content = (Content){.dtype = DTYPE_TEXT, .pasted = first->facts->content.pasted};
    if (first->facts->content.dtype == DTYPE_TEXT)
        facts->content.steps = steps_of(flow, first->facts->content);
    return sized_new(flow, VALUE_SCALAR, facts);
}

/* io.StringIO("a,b\n1,2") */
static const Value *give_buffer(Flow *flow, const Op *op)
{
    const Value *text = first_argument(flow, op);
    if (!value_is_constant_text(text))
        return value_plain(VALUE_UNKNOWN);
    Value *buffer = ARENA_NEW(flow->arena, Value);
    buffer->kind = VALUE_BUFFER;
    buffer->text = text->text;
    return buffer;
}

/* open("a.csv"), also with a mode that reads and an encoding that readers take for granted. */
static const Value *give_file(Flow *flow, const Op *op)
{
    const Value *path = first_argument(flow, op);
    const Value *mode = argument(flow, op, "mode", 1);
    const Value *encoding = argument(flow, op, "encoding", 3);
    bool reads =
        !mode || value_is_text(mode, "r") || value_is_text(mode, "rb") || value_is_text(mode, "rt");
    bool is_usual = !encoding || value_is_text(encoding, "utf-8") ||
                    value_is_text(encoding, "utf8") || value_is_text(encoding, "UTF-8");
    if (!reads || !is_usual || !value_is_constant_text(path))
        return value_plain(VALUE_UNKNOWN);
    Value *file = ARENA_NEW(flow->arena, Value);
    file->kind = VALUE_BUFFER;
    file->of = path;
    return file;
}

/* book.parse("sales"), book.parse(sheet_name=None) */
static const Value *give_sheet(Flow *flow, const Op *op)
{
    const Value *sheet = argument(flow, op, "sheet_name", 0);
    bool are_several = value_is(sheet, VALUE_NONE) || value_is(sheet, VALUE_LIST);
    return are_several ? element_new(flow, VALUE_DICT, frame_any(flow, op)) : frame_any(flow, op);
}

static const Value *give_selected(Flow *flow, const Op *op)
{
    const Value *query = query_selected(flow, op);
    return query ? query : value_plain(VALUE_UNKNOWN);
}

/* len(names) of what is written out */
static const Value *give_number(Flow *flow, const Op *op)
{
    Elements elements;
    const Value *callee = value_of(flow, op->object);
    bool is_length = value_is(callee, VALUE_NAMED) && str_is(callee->text, "len");
    return is_length && elements_known(first_argument(flow, op), &elements)
               ? number_new(flow, elements.count)
               : value_plain(VALUE_NUMBER);
}

static const Value *give(Flow *flow, const Op *op, Gives gives)
{
    switch (gives) {
    case GIVES_ELEMENTWISE:
        return give_elementwise(flow, op);
    case GIVES_ARRAY:
    case GIVES_MASK:
        return give_array(flow, gives == GIVES_MASK ? DTYPE_BOOL : DTYPE_UNKNOWN);
    case GIVES_CHOICE:
        return give_choice(flow, op);
    case GIVES_NUMBER:
        return give_number(flow, op);
    case GIVES_TEXT:
        return give_text(flow, op);
    case GIVES_LIST:
    case GIVES_SORTED:
        return gives == GIVES_LIST ? give_list(flow, op) : give_sorted(flow, op);
    case GIVES_DICT:
        return give_dict(flow, op);
    case GIVES_BOOL:
        return value_plain(VALUE_BOOL);
    case GIVES_SAME:
        return first_argument(flow, op);
    case GIVES_COPY:
        return like(flow, op, value_copy(flow, first_argument(flow, op)), ROWS_SAME);
    case GIVES_SPLIT:
    case GIVES_SHUFFLED:
        return gives == GIVES_SPLIT ? give_split(flow, op) : give_shuffled(flow, op);
    case GIVES_MAKER:
        return value_of(flow, op->object);
    case GIVES_FOLDS:
        return give_folds(flow);
    case GIVES_SETTING:
    case GIVES_PATH:
        return gives == GIVES_PATH ? give_path(flow, op) : program_setting(flow, op);
    case GIVES_FOLDER:
        return path_parent(flow, first_argument(flow, op));
    case GIVES_HERE:
        return text_new(flow, STR("."));
    case GIVES_ENUMERATE:
    case GIVES_ZIP:
        return give_pairs(flow, op, gives == GIVES_ENUMERATE);
    case GIVES_ITERATE:
        return element_new(flow, VALUE_ITERATOR, element_of(flow, first_argument(flow, op)));
    case GIVES_RANGE:
        return numbers_between(flow, op);
    case GIVES_TABLE:
    case GIVES_ASKED:
        return gives == GIVES_ASKED ? table_asked_for(flow, op) : frame_any(flow, op);
    case GIVES_SELECTED:
        return give_selected(flow, op);
    case GIVES_BUFFER:
    case GIVES_FILE:
        return gives == GIVES_FILE ? give_file(flow, op) : give_buffer(flow, op);
    case GIVES_SHEET:
        return give_sheet(flow, op);
    case GIVES_NOTHING:
        break;
    }
    return value_plain(VALUE_UNKNOWN);
}

const Value *mapped_each(Flow *flow, const Value *function, const Value *over)
{
    const Value *each = element_of(flow, over);
    const Value *result = NULL;
    if (value_is(function, VALUE_FUNCTION))
        result = call_with(flow, function, &each, 1, NULL);
    else if (value_is(function, VALUE_NAMED) && str_starts(function->text, "pandas.read_csv"))
        result = frame_any(flow, NULL);
    return result ? element_new(flow, VALUE_ITERATOR, result) : NULL;
}

/* map(load, paths) */
static const Value *give_mapped(Flow *flow, const Op *op)
{
    Elements names;
    bool is_plain = op->arg_count == 2 && op->args[1].kind == ARG_POSITION &&
                    elements_known(value_of(flow, op->args[1].op), &names);
    const Value *each = is_plain
                            ? names_after(flow, items_new(flow, VALUE_LIST, names.at, names.count),
                                          first_argument(flow, op))
                            : NULL;
    if (each)
        return items_new(flow, VALUE_ITERATOR, each->items, each->count);
    const Value *mapped = op->arg_count == 2 ? mapped_each(flow, first_argument(flow, op),
                                                           value_of(flow, op->args[1].op))
                                             : NULL;
    if (!mapped)
        spoil_arguments(flow, op);
    return mapped ? mapped : value_plain(VALUE_UNKNOWN);
}

/* functools.partial(f, 1, b=2) */
static const Value *give_partial(Flow *flow, const Op *op)
{
    const Value *function = first_argument(flow, op);
    if (value_is(function, VALUE_FUNCTION))
        return function_bound(flow, op, function);
    spoil_arguments(flow, op);
    return value_plain(VALUE_UNKNOWN);
}

/* reduce(lambda a, b: a.merge(b), tables): a table is made of two, and that of it and the next. */
static const Value *give_reduced(Flow *flow, const Op *op)
{
    const Value *function = first_argument(flow, op);
    if (!value_is(function, VALUE_FUNCTION) || op->arg_count < 2) {
        spoil_arguments(flow, op);
        return value_plain(VALUE_UNKNOWN);
    }
    const Value *staged = reduced_by_stages(flow, op, function);
    if (staged)
        return staged;
    const Value *element = element_of(flow, value_of(flow, op->args[1].op));
    const Value *both[] = {element, element};
    const Value *result = call_with(flow, function, both, 2, NULL);
    return value_is(result, VALUE_FRAME) ? frame_any(flow, op) : value_plain(VALUE_UNKNOWN);
}

/* re.sub("k", "000", cell) is a cell still, as cell.replace("k", "000") is. */
static const Value *give_substituted(Flow *flow, const Op *op)
{
    const Value *cell = op->arg_count > 2 ? value_of(flow, op->args[2].op) : NULL;
    const Value *pattern = argument(flow, op, "pattern", 0), *by = argument(flow, op, "repl", 1);
    bool are_texts = op->arg_count == 3 && value_is_constant_text(cell) &&
                     value_is_constant_text(pattern) && value_is_constant_text(by);
    bool is_known = false;
    Str text = are_texts ? text_substituted(flow, pattern->text, by->text, cell->text, &is_known)
                         : (Str){0};
    if (is_known)
        return text_new(flow, text);
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    facts->content.dtype = DTYPE_TEXT;
    if (value_is(cell, VALUE_SCALAR))
        facts->content.pasted = paste_after(flow, cell->facts->content.pasted, op, NULL);
    return sized_new(flow, VALUE_SCALAR, facts);
}

/* float("NaN") and float(" -nan ") */
static bool spells_nan(const Value *text)
{
    if (!value_is_constant_text(text))
        return false;
    Str word = str_trim(text->text);
    bool has_sign = str_starts(word, "-") || str_starts(word, "+");
    return str_eq_folded(str_slice(word, has_sign, word.len), STR("nan"));
}

/* load_iris(as_frame=True) */
static bool makes_bunch_of_tables(const Flow *flow, const Op *op, Str path)
{
    return str_starts(path, "sklearn.datasets.") &&
           value_is_true(argument(flow, op, "as_frame", BY_NAME_ONLY)) &&
           !call_argument(op, "return_X_y", BY_NAME_ONLY);
}

const Value *call_named(Flow *flow, const Op *op, Str path)
{
    if (str_in_words(path, "float builtins.float") && spells_nan(first_argument(flow, op)))
        return value_plain(VALUE_MISSING);
    if (str_is(path, "functools.reduce"))
        return give_reduced(flow, op);
    if (str_is(path, "functools.partial"))
        return give_partial(flow, op);
    if (str_is(path, "map"))
        return give_mapped(flow, op);
    if (str_is(path, "re.sub"))
        return give_substituted(flow, op);
    if (makes_bunch_of_tables(flow, op, path))
        return value_of(flow, op->object);
    const External *external = find_external(path);
    if (external)
        return give(flow, op, external->gives);
    const Value *of_estimator = call_estimator(flow, op, path);
    if (of_estimator)
        return of_estimator;
    if (!is_harmless(path))
        spoil_arguments(flow, op);
    const Value *made = op->object->kind == OP_ATTRIBUTE ? made_of_query(flow, op) : NULL;
    if (made)
        return made;
    return value_plain(is_about_plain_values(path) ? VALUE_SCALAR : VALUE_UNKNOWN);
}

const Value *call_array_method(const Op *op, const Value *array)
{
    bool stays = str_in_words(op->object->name, "astype reshape ravel flatten copy round");
    return stays ? array : value_plain(VALUE_UNKNOWN);
}

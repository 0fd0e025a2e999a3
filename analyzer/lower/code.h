/* The program as small operations in the order in which they run: what the tree means, without
 * syntax.
 *
 * Operations are numbered from 0. One with a body (a branch, a loop, a function …) is followed by
 * the operations of that body; `middle` and `end` are the numbers that close its regions:
 *
 *     BRANCH condition                [.. then ..) middle [.. otherwise ..) end
 *     LOOP                            [.. body ..) middle [.. else ..) end
 *     TRY                             [.. body ..) middle [.. handlers ..) end
 *     HANDLER, WITH, FUNCTION, CLASS  [.. body ..) end
 *
 * Every operation has at most one user, so a value's fate is one step away. Synthetic operations
 * (unpacking, the element of a loop) carry the span of the syntax that they stand for. What is
 * nested deeper than CODE_DEPTH_LIMIT becomes one OP_LIMIT, and the names that are stored in it an
 * OP_STORE of something unknown. */
#ifndef WRANGLINT_LOWER_CODE_H
#define WRANGLINT_LOWER_CODE_H

#include "base/arena.h"
#include "base/map.h"
#include "source/source.h"

#define CODE_DEPTH_LIMIT 200u

typedef enum OpKind {
    OP_UNKNOWN,  /* not understood: its value is unknown; key.. none */
    OP_CONSTANT, /* name: the text of a string (escapes resolved) or number; detail: ConstantKind */
    OP_TEXT,     /* an f-string or a concatenation; args: the parts */
    OP_LOAD,     /* name, slot */
    OP_STORE,    /* name, slot, input */
    OP_DELETE,   /* name, slot */
    OP_ATTRIBUTE,        /* object.name */
    OP_STORE_ATTRIBUTE,  /* object.name = input */
    OP_DELETE_ATTRIBUTE, /* del object.name */
    OP_ITEM,             /* object[key] */
    OP_STORE_ITEM,       /* object[key] = input */
    OP_DELETE_ITEM,      /* del object[key] */
    OP_SLICE,            /* args: start, stop, step; each may be NULL */
    OP_CALL,             /* object(args): object is the callee, most often an OP_ATTRIBUTE */
    OP_BINARY,           /* object detail key; detail: Operator */
    OP_UNARY,            /* detail object */
    OP_COMPARE, /* object detail key; a < b < c is two, the second OP_CHAINED, joined by OP_ALL */
    OP_ALL,     /* args: every comparison of a chain */
    OP_COLLECT, /* a list, tuple, set or dict display, comprehension or generator; detail:
                   CollectKind */
    OP_BRANCH,  /* object: the condition; with OP_EXPRESSION a value: key (then), input (otherwise);
                   `and`, `or`: object, or key where that runs; detail tells which */
    OP_LOOP,    /* for: object is what is iterated; while: NULL, the condition stands in the body */
    OP_ELEMENT, /* the next element of object (of a for loop or comprehension) */
    OP_UNPACK,  /* the part of object at index `slot` of a target list; OP_STARRED for *rest */
    OP_TRY,     /* a try statement; finally follows as plain operations */
    OP_HANDLER, /* except …: */
    OP_WITH,    /* object: the context manager */
    OP_ENTER,   /* what `with object as` binds */
    OP_FUNCTION,  /* def or lambda: function */
    OP_PARAMETER, /* what was passed for parameter number `slot` of function, whose body begins with
                     these */
    OP_CLASS,     /* class: klass */
    OP_IMPORT,    /* name: the dotted path that is bound, as `pandas.read_csv`, with its leading
                     dots, or its module's and `*`; slot: how many bytes of it name the module;
                     detail: ImportKind, and middle: which of Code.modules, set by the linker */
    OP_RETURN,    /* input, or NULL */
    OP_YIELD,     /* input, or NULL; its own value is unknown */
    OP_AWAIT,     /* object */
    OP_RAISE,     /* ends this path */
    OP_BREAK,
    OP_CONTINUE,
    OP_ASSERT,    /* object */
    OP_STATEMENT, /* an expression statement: input; nobody uses its value */
    OP_ERROR,     /* the first place of a cell that does not parse */
    OP_LIMIT,     /* a bound cut the analysis here; name: which, in plain words */
    OP_KIND_COUNT,
} OpKind;

_Static_assert(OP_KIND_COUNT <= 64, "Rule.on is a set of kinds in 64 bits");

typedef enum OpFlag {
    OP_AUGMENTED = 1 << 0, /* a store made by `x op= y` */
    OP_CHAINED = 1 << 1,   /* a comparison whose left side is the right side of the one before */
    OP_SHOWN = 1 << 2,     /* OP_STATEMENT: the last expression of a cell, which is displayed */
    OP_SILENCED = 1 << 3,  /* OP_STATEMENT: ended by `;` in a cell */
    OP_STARRED = 1 << 4,   /* OP_UNPACK of *rest */
    OP_REPEATED = 1 << 5,  /* OP_COLLECT by a comprehension: args[0] is the element (args[0].key for
                              a dict),  middle: the number of its first OP_LOOP */
    OP_MAGIC = 1 << 6,     /* OP_STATEMENT in a line under %timeit and the like */
    OP_BRACKETED = 1 << 7, /* the expression stands in parentheses of its own */
    OP_ANNOTATED = 1 << 8, /* OP_STORE, OP_STORE_ATTRIBUTE with an annotation: key is the
                              annotation's operation, input   may be NULL */
    OP_NEGATED = 1 << 9,   /* OP_COMPARE: `not in`, `is not` */
    OP_EXPRESSION = 1 << 10, /* OP_BRANCH that has a value: a conditional expression, `and`, `or` */
    OP_GUARDED = 1 << 11, /* OP_STATEMENT, OP_STORE_ITEM, OP_STORE_ATTRIBUTE under pytest.raises and
                             the like: it is meant to fail */
    OP_WHILE = 1 << 12,   /* OP_LOOP of while */
    OP_TRIED = 1 << 13,   /* OP_STATEMENT, OP_ITEM, OP_DELETE_ITEM, OP_ATTRIBUTE, OP_CALL in the
                             body of a try that has a handler */
    OP_DOUBTED =
        1 << 14, /* OP_CALL that reads data, or makes a table of rows: it is not the data that
                    the code was written for, or the rows may have more; set by flow */
} OpFlag;

typedef enum ConstantKind {
    CONSTANT_NONE,
    CONSTANT_TRUE,
    CONSTANT_FALSE,
    CONSTANT_INTEGER,
    CONSTANT_FLOAT,
    CONSTANT_STRING,
    CONSTANT_BYTES,
    CONSTANT_ELLIPSIS,
} ConstantKind;

typedef enum CollectKind {
    COLLECT_LIST,
    COLLECT_TUPLE,
    COLLECT_SET,
    COLLECT_DICT,
    COLLECT_GENERATOR
} CollectKind;

typedef enum ImportKind {                 /* what an import takes of a module of the project */
                          IMPORT_FOREIGN, /* nothing: it is no module of the project, or none that
                                             is followed */
                          IMPORT_MODULE,  /* itself */
                          IMPORT_NAME,    /* its variable called as the last part of the path */
                          IMPORT_ALL,     /* every variable */
} ImportKind;

typedef enum Operator {
    OPERATOR_NONE,
    OPERATOR_ADD,
    OPERATOR_SUB,
    OPERATOR_MUL,
    OPERATOR_DIV,
    OPERATOR_FLOORDIV,
    OPERATOR_MOD,
    OPERATOR_POW,
    OPERATOR_MATMUL,
    OPERATOR_AND,
    OPERATOR_OR,
    OPERATOR_XOR,
    OPERATOR_LSHIFT,
    OPERATOR_RSHIFT,
    OPERATOR_INVERT,
    OPERATOR_NOT,
    OPERATOR_PLUS,
    OPERATOR_MINUS,
    OPERATOR_ALSO,
    OPERATOR_ELSE, /* `and`, `or` */
    OPERATOR_EQ,
    OPERATOR_NE,
    OPERATOR_LT,
    OPERATOR_LE,
    OPERATOR_GT,
    OPERATOR_GE,
    OPERATOR_IN,
    OPERATOR_IS,
} Operator;

typedef struct Op Op;
struct Value;

typedef enum ArgKind { ARG_POSITION, ARG_KEYWORD, ARG_STAR, ARG_DOUBLE_STAR } ArgKind;

typedef struct Arg {
    ArgKind kind;
    Str name;  /* ARG_KEYWORD: its name */
    Op *key;   /* dict displays: the key; NULL for ** */
    Op *op;    /* the value */
    Span span; /* with the keyword or the key */
} Arg;

typedef struct Function Function;
typedef struct Class Class;

struct Op {
    uint8_t kind;   /* OpKind */
    uint8_t detail; /* ConstantKind, CollectKind, ImportKind or Operator */
    uint16_t flags; /* OpFlag */
    uint32_t slot;  /* OP_LOAD, OP_STORE, OP_DELETE: the variable, an index into Code.slots;
                       OP_UNPACK: which */
    uint32_t index; /* its number */
    Span span;
    uint32_t arg_count; /* of args */
    Str name;
    Op *object;
    Op *key;
    Op *input;
    Op *user; /* the operation that uses this one's value; NULL: none */
    union {
        Arg *args;          /* OP_CALL, OP_COLLECT, OP_SLICE, OP_ALL, OP_TEXT: arg_count of them */
        Function *function; /* OP_FUNCTION, OP_PARAMETER */
        Class *klass;       /* OP_CLASS */
    };
    uint32_t middle, end; /* regions, see above: indices into Code.ops */
    const struct Value
        *value; /* written by the flow stage: what holds whenever the operation runs */
};

typedef struct Param {
    Str name;
    uint32_t slot;
    ArgKind kind; /* ARG_STAR and ARG_DOUBLE_STAR for *args, **kw; ARG_KEYWORD: keyword only */
    Span span;
    Op *annotation; /* or NULL */
    Op *fallback;   /* the default, or NULL */
} Param;

struct Function {
    uint32_t number; /* its place in Code.functions */
    Str name;        /* "" for a lambda */
    Op *op;          /* OP_FUNCTION, OP_PARAMETER */
    Param *params;
    uint32_t param_count;
    uint32_t scope;
    Class *owner;          /* the class whose method it is, or NULL */
    Op *result_annotation; /* or NULL */
    bool is_generator, is_async, is_property, is_static, is_decorated;
    bool takes_class;    /* a classmethod */
    const Op *decorator; /* the only one that may change what is returned, or NULL */
    bool keeps_results;  /* as a decorator: it makes functions that give what the decorated give */
    bool is_fixture;     /* of pytest, made afresh for each test */
    bool is_cached;      /* by a decorator: what it returns may be handed out again */
};

struct Class {
    uint32_t number; /* its place in Code.classes */
    Str name;
    Op *op;
    uint32_t scope;
    Arg *bases;
    uint32_t base_count;
};

typedef struct Slot { /* one variable of one scope */
    Str name;
    uint32_t scope;
    bool is_global; /* of a module, not of a function or class in it */
    bool captured;  /* read or written by a function inside */
} Slot;

/* A file of the project that the analyzed one imports, or that such a file does. Its operations
 * follow those of the analyzed file. Nothing is reported of them, and their spans are that of the
 * import in the analyzed file which leads to them. */
typedef struct Module {
    const Source *source;
    Str file;            /* where it is, without links */
    Map names;           /* of its variables → slot */
    uint32_t begin, end; /* the numbers of its operations */
    Span import;
    const Span *spans; /* by operation, from begin on: where it stands in source */
} Module;

typedef struct DataTrouble { /* something outside of the code that could not be looked at */
    const Op *op;            /* where the code asks for it */
    Str text;                /* "data/x.csv is not UTF-8 text" */
    bool is_partial;         /* a part of it was looked at */
} DataTrouble;

typedef struct BrokenContract { /* a function is given a table without a column that it declares */
    const Op *call;
    const Function *function;
    uint32_t param; /* of it: the number of the parameter */
    Str column;
    const struct Value *table;
} BrokenContract;

typedef struct Limit { /* a bound of the analysis that was reached */
    Span span;         /* where, for the first time */
    Str bound;         /* "loops nested deeper than 4 levels" */
} Limit;

typedef LIST(Limit) Limits;

typedef struct Code {
    const Source *source;
    Op **chunks; /* of OPS_A_CHUNK operations: they stay where they are while more are added */
    uint32_t op_count;        /* of the analyzed file */
    uint32_t linked_op_count; /* with those of the modules, which follow */
    LIST(Module) modules;
    Slot *slots; /* here and below: with those of the modules, behind the file's own */
    uint32_t slot_count;
    Function **functions; /* in the order of the text */
    uint32_t function_count;
    Class **classes;
    uint32_t class_count;
    uint32_t scope_count;
    LIST(DataTrouble) troubles;
    LIST(BrokenContract) broken_contracts; /* one a call; noted by flow */
    Limits limits;                         /* beyond which more is taken for unknown */
    bool is_full;                          /* … of memory */
    uint32_t look_count; /* statements that only look at data (`df.head()`, `df.shape`) and are not
                            shown: many of them tell a file that is run by hand, line by line; flow
                            counts them */
    Map doubted_names;   /* names of columns that the code asks for before it uses them, or gives to
                            row labels; noted by flow */
    Map mentions; /* text → how often it is named: string constants and attributes, reads and stores
                   */
} Code;

/* Notes TROUBLE, once for each operation. */
void code_trouble(Arena *arena, Code *code, DataTrouble trouble);

/* What was noted for OP, or NULL. */
const DataTrouble *code_trouble_at(const Code *code, const Op *op);

/* Notes BROKEN, once for each call. */
void code_broken_contract(Arena *arena, Code *code, BrokenContract broken);

/* What was noted for CALL, or NULL. */
const BrokenContract *code_broken_contract_at(const Code *code, const Op *call);

/* Notes that BOUND was reached, once for each bound. */
void limit_note(Arena *arena, Limits *limits, Span span, Str bound);

/* The same of what OP does. Of a module of the project nothing is said here: it is when that file
 * is looked at. */
void code_limit(Arena *arena, Code *code, const Op *op, Str bound);

/* A file whose arena is full before all of it is understood. */
#define MEMORY_BOUND "code that takes too much memory to be analyzed"

#define OPS_A_CHUNK 256u

/* The operation of that number, which must exist. */
static inline Op *code_op(const Code *code, uint32_t index)
{
    return &code->chunks[index / OPS_A_CHUNK][index % OPS_A_CHUNK];
}

/* The module that OP belongs to; NULL: the analyzed file. */
const Module *code_module_of(const Code *code, const Op *op);

/* Is FUNCTION of another module, whose text nobody looks at? */
bool function_is_elsewhere(const Code *code, const Function *function);

/* How often the file and the modules that it imports name TEXT: in strings, attributes and
 * keywords, reads and stores alike. */
uint32_t code_mentions(const Code *code, Str text);

/* So many links of a chain of attributes, items and calls are looked along, in either direction.
 * Real ones are far shorter, and from each link of a longer one the way would be as long again. */
#define MOST_LINKS 200u

/* Is OP an import of one of MODULES, separated by blanks, or of a part of one? */
bool op_imports(const Op *op, const char *modules);

/* Does CODE import one of MODULES, separated by blanks, or a part of one? */
bool code_imports(const Code *code, const char *modules);

/* Can anything of pandas come into CODE? It does by a module with `pandas` in its name, geopandas
 * too, or by seaborn, for its tables, here or in a linked one. Where it cannot, nothing is said but
 * what was not read: there plain values are no matter of tables. */
bool code_meets_pandas(const Code *code);

/* The argument of CALL that is given as NAME or, counted from 0, at POSITION; NULL: neither. */
const Arg *call_argument(const Op *call, const char *name, uint32_t position);

#define BY_NAME_ONLY UINT32_MAX /* a position for what people give by name */

/* Is OP's value used by anything but an expression statement? */
bool op_is_used(const Op *op);

/* "STORE_ITEM" */
const char *op_kind_name(OpKind kind);

#endif

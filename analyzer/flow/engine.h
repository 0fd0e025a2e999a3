/* The interpreter's insides; known to this folder alone. */
#ifndef WRANGLINT_FLOW_ENGINE_H
#define WRANGLINT_FLOW_ENGINE_H

#include "flow/flow.h"

/* The memory: a cell for each variable, each attribute of an instance and the facts of each
 * DataFrame. Writes since a mark can be taken back, so that a branch costs what it changes. */
typedef struct Change {
    uint32_t cell;
    const Value *value;
} Change;

typedef struct Snapshot { /* the cells that a path changed since a mark, with the values they came
                             to have */
    Change *at;
    uint32_t count;
    bool reached; /* false: no path came here */
} Snapshot;

typedef struct Mark {
    uint32_t trail, cells;
} Mark;

typedef struct Activation Activation; /* a function that is being run */
struct Activation {
    const Function *function;
    Activation *outer;
    const Value *const *args; /* by parameter; NULL where nothing was passed */
    const Value *self;        /* the instance a method is bound to, or NULL */
    const Value *result;      /* of the returns so far; NULL: none */
    const Value *yielded;     /* what it gave by yield so far, joined; NULL: nothing */
    Mark mark;
    Snapshot returns;
};

typedef struct LoopContext LoopContext; /* a loop that is being run */
struct LoopContext {
    LoopContext *outer;
    const Op *iterated;   /* what a loop over a list of tables goes over, one after the other; NULL:
                             a loop that is run for any element */
    const Value *element; /* the table of this round */
    Mark mark;
    Snapshot leaves; /* break and continue */
};

typedef struct FunctionState {
    bool active;
    bool recorded; /* its operations have values */
    bool gives_tables;
    uint32_t visits;
    const Value *fixture; /* of pytest: the table or column that it makes, once it was asked for */
} FunctionState;

typedef struct ClassContract { /* what a class declares of tables, once somebody asks */
    bool is_known;
    uint8_t kind;           /* ContractKind */
    bool is_strict;         /* of pandera: it says that there are no other columns */
    const Columns *written; /* its columns; open where they are not all understood */
} ClassContract;

typedef struct ClassState {
    Map attributes; /* name → index into the lists below */
    LIST(uint32_t) cells;
    LIST(const Value *) summaries; /* every value ever stored, joined */
    uint32_t several; /* the cell that is True once there is more than one instance; 0: none yet */
    ClassContract contract;
} ClassState;

typedef struct StoreUses StoreUses; /* what is done with what each store puts into its variable */

typedef struct JoinedFacts { /* of a DataFrame that may be one of several objects */
    const Facts *parts[VALUE_MOST_OBJECTS];
    uint32_t count;
    const Facts *joined;
} JoinedFacts;

#define JOINED_KEPT 8u

typedef struct Flow {
    Arena *arena;
    Code *code;
    DataContext *data;
    Arena *own;                /* for what nobody needs behind the flow stage */
    Arena *passing;            /* for what lives no longer than a branch or a round */
    const Value **values;      /* by operation: its value when it ran last */
    const Value **builtins;    /* by variable that nothing is stored in: the builtin, once known */
    LIST(const Value *) cells; /* the first slot_count are the variables */
    LIST(Change) trail;        /* what cells held before they were written */
    LIST(uint32_t) places;     /* by cell: scratch for joins, all zero between them */
    uint32_t marks;            /* how many are set: without one the trail is not kept */
    bool recording;            /* values are written on operations */
    bool stopped;              /* this path ended: return, raise, break, continue */
    bool collects;             /* a comprehension is being run element by element */
    bool knows_rivals;         /* the file imports polars, pyspark …: their frames look alike */
    bool imports_pandas;
    Map options;                /* of the command line: name → the operation of its default */
    bool has_contracts;         /* … typedframes or pandera, whose classes declare columns */
    bool pandas_star;           /* from pandas import * */
    bool numpy_star;            /* from numpy import * */
    bool star_import;           /* names that are not bound here may come from a module */
    LIST(const Module *) stars; /* … or from one of these */
    bool *has_run;              /* by module */
    uint32_t loop_depth, call_depth;
    uint64_t steps_left;
    Activation *activation;
    LoopContext *loop;
    FunctionState *functions;
    ClassState *classes;
    StoreUses *store_uses;                   /* NULL: nobody has asked yet */
    const Value *scalars[DTYPE_WIDENED + 1]; /* of which no more is known than the dtype */
    Map constants[CONSTANT_ELLIPSIS + 1]; /* by kind: as the code writes them → which of below */
    LIST(const Value *) constant_values;
    JoinedFacts joined[JOINED_KEPT]; /* lately */
    uint32_t joined_count;
} Flow;

/* memory.c */
const Value *cell_get(const Flow *flow, uint32_t cell);
void cell_set(Flow *flow, uint32_t cell, const Value *value);
uint32_t cell_new(Flow *flow, const Value *value);
Mark memory_mark(Flow *flow);
void memory_unmark(Flow *flow);              /* forgets the newest mark, keeps the writes */
Snapshot memory_take(Flow *flow, Mark mark); /* the changes since MARK, passing, and taken back;
                                                forgets the mark */
void memory_drop(Flow *flow, Mark mark);     /* takes them back for good; forgets the mark */
void memory_apply(Flow *flow, Snapshot snapshot);
void memory_leave(Flow *flow, Mark mark,
                  Snapshot *leaves); /* joins the changes since MARK, which a
                                        path leaves with, to those of others */
Snapshot snapshot_join(Flow *flow, Arena *arena, Mark mark, Snapshot a,
                       Snapshot b); /* the memory is as at MARK */

/* program_options.c */
void program_options_note(Flow *flow);
const Value *program_option(Flow *flow, const Op *op); /* args.data: one text that it may be, by its
                                                          default; NULL: it is no such option */
/* os.environ.get("DATA", "data.csv"): the same; any text where there is no default. */
const Value *program_setting(Flow *flow, const Op *call);
/* sys.argv[1] if … else "data.csv": the same of ARGUMENT and OTHER; NULL: it is no such choice. */
const Value *program_argument(Flow *flow, const Op *argument, const Value *other);

/* run.c */
void run(Flow *flow, uint32_t begin, uint32_t end); /* the operations [begin, end) */
void record(Flow *flow, Op *op, const Value *value);
const Value *value_of(const Flow *flow,
                      const Op *op); /* the value OP had when it ran last; NULL op: unknown */

/* control.c, refine.c */
void run_branch(Flow *flow, Op *op);
void run_loop(Flow *flow, Op *op);
void run_try(Flow *flow, Op *op);
void leave_loop(Flow *flow);
const Value *element_of_round(const Flow *flow, const Op *iterated); /* NULL: any of them */
void refine(Flow *flow, const Op *condition, bool holds);

/* objects.c */
const Value *frame_new(Flow *flow, const Op *site, const Facts *facts, const Value *parent,
                       Origin how);
const Value *series_new(Flow *flow, const Op *site, const Facts *facts, const Value *parent,
                        Origin how, Str column);
const Value *derived_new(Flow *flow, ValueKind kind, const Value *of);
const Value *sized_new(Flow *flow, ValueKind kind, const Facts *facts); /* INDEX, ARRAY, SCALAR */
const Value *items_new(Flow *flow, ValueKind kind, const Value *const *items, uint32_t count);
/* Another object with the same items, which changes by itself. */
const Value *value_copy(Flow *flow, const Value *value);
/* Of equal keys, the last counts. */
const Value *dict_new(Flow *flow, const Value **keys, const Value **items, uint32_t count);
const Value *element_new(Flow *flow, ValueKind kind,
                         const Value *element); /* a list of unknown length … */
const Value *text_new(Flow *flow, Str text);
const Value *named_new(Flow *flow, Str path);
const Facts *facts_now(Flow *flow,
                       const Value *value); /* of a DataFrame: as it is at this moment */
const Value *value_now(Flow *flow, const Value *value); /* the same value with those facts */
void facts_change(Flow *flow, const Value *frame,
                  const Facts *facts); /* every object it may be; weakly if several */
void frame_learn(Flow *flow, const Value *frame,
                 Str column); /* reading it worked, so the column is there */
void frame_assume(Flow *flow, const Value *frame,
                  Str column); /* a condition says that the column is there */
const Value *object_value(Flow *flow,
                          const Object *object); /* the DataFrame that is this object for sure */
void object_weaken(Flow *flow, const Object *object,
                   const Value *before); /* the change since BEFORE may not be its */
/* VALUE, or, where it is one of several tables that the same operation made, each time that it ran,
 * the first of them for all, of which holds from now on what holds of each. */
const Value *value_as_one(Flow *flow, const Value *value);
void frame_spoil(Flow *flow, const Value *value); /* anything may have happened to it */

/* names.c */
const Value *run_load(Flow *flow, const Op *op);
void run_store(Flow *flow, const Op *op);
void store_name(Flow *flow, uint32_t slot, const Value *value);
const Value *run_import(Flow *flow, const Op *op);
const Value *run_constant(Flow *flow, const Op *op);

/* modules.c: other files of the project */
void run_modules(Flow *flow); /* those that the file imports, at any place, run before it */
const Value *import_of_project(Flow *flow, const Op *op);
const Value *module_attribute(Flow *flow, const Value *module, Str name);
const Value *value_of_star(Flow *flow,
                           Str name); /* NULL: no module that was imported by star has it */

/* attributes.c */
const Value *run_attribute(Flow *flow, const Op *op);
void run_store_attribute(Flow *flow, const Op *op);
void run_delete_attribute(Flow *flow, const Op *op);

/* items.c, stores.c, indexers.c */
const Value *run_item(Flow *flow, const Op *op);
void run_store_item(Flow *flow, const Op *op);
void run_delete_item(Flow *flow, const Op *op);
const Value *select_column(Flow *flow, const Op *site, const Value *frame, Str name, Origin how);
const Value *key_called(Flow *flow, const Value *object, const Value *key);
const Value *item_of_indexer(Flow *flow, const Op *op, const Value *indexer, const Value *key);
void store_to_indexer(Flow *flow, const Op *op, const Value *indexer, const Value *key);
void store_column(Flow *flow, const Op *op, const Value *frame, Str name, const Value *value);
void store_list(Flow *flow, const Op *op, const Value *frame, const Value *key);
void store_back(Flow *flow, const Op *holder, const Value *value);
void forget_contents(Flow *flow, const Value *frame);
void forget_values_of(Flow *flow, const Value *frame, Str name);
void forget_series(Flow *flow, const Op *receiver);
/* Those of the columns of a table that KEY, a list or names of columns, chooses: at most all. */
const Columns *columns_chosen(Flow *flow, const Columns *from, const Value *key);
const Columns *columns_named(Flow *flow, const Columns *from, const Value *key);
const Value *column_of_group(Flow *flow, const Op *op, const Value *group, Str name);
bool is_mask(const Value *key);
const Value *cell_of_series(Flow *flow, const Value *series);
const Value *cell_of_row(Flow *flow, const Value *row, const Value *name);

/* columns/names.c */
void set_columns(Flow *flow, const Value *frame, const Value *names); /* df.columns = names */
const Value *names_of_columns(Flow *flow, const Value *frame);        /* df.columns */
/* What FUNCTION makes of each of NAMES, a sequence of constant texts; NULL: not known. */
const Value *names_after(Flow *flow, const Value *names, const Value *function);
const Columns *columns_renamed_by(Flow *flow, const Columns *before, const Value *function);
const Columns *columns_renamed_to(Flow *flow, const Columns *before, const Value *names);
/* Texts that are worked out are names and paths: what would be longer, in bytes, is not known. */
#define LONGEST_TEXT 4096u

Str text_after(Flow *flow, const Op *call, Str method, Str text, bool *known);
/* re.sub(PATTERN, BY, TEXT); *known is false when it is not worked out here. */
Str text_substituted(Flow *flow, Str pattern, Str by, Str text, bool *known);
const Value *texts_after(Flow *flow, const Op *call, Str method, const Value *texts);

/* slices.c: parts of SEQUENCE, a list, tuple or Index whose items are all known; NULL: the place is
 * not known, or there is none. */
const Value *item_at(const Value *sequence, const Value *place);
const Value *items_between(Flow *flow, const Value *sequence, const Value *slice);
const Value *text_between(Flow *flow, const Value *text, const Value *slice); /* NULL: not known */
bool whole_number(const Value *value, int64_t *number); /* as it is written, of few digits */
const Value *number_new(Flow *flow, int64_t number);

/* operators.c, collections.c */
const Value *run_binary(Flow *flow, const Op *op);
const Value *run_unary(Flow *flow, const Op *op);
const Value *run_compare(Flow *flow, const Op *op);
const Value *run_collect(Flow *flow, const Op *op);
const Value *run_element(Flow *flow, const Op *op);
const Value *run_unpack(Flow *flow, const Op *op);
const Value *run_text(Flow *flow, const Op *op);
const Value *item_any(Flow *flow, const Value *collection);
const Value *join_lists(Flow *flow, const Value *left, const Value *right);
const Value *element_of(Flow *flow, const Value *iterated);
const Value *combine_elementwise(Flow *flow, const Op *site, const Value *left, const Value *right);
const Value *join_texts(Flow *flow, const Value *left,
                        const Value *right); /* left followed by right */
const Value *call_collection(Flow *flow, const Op *op, const Value *receiver, Str method);

/* text_filled.c: PATTERN with GIVEN in the places of MARK, which has two characters; a text of
 * which nothing is known where that is not all there is to it. */
const Value *text_filled(Flow *flow, Str pattern, const char *mark, const Value *const *given,
                         uint32_t count);

/* calls.c */
const Value *run_call(Flow *flow, const Op *op);
void spoil_arguments(Flow *flow, const Op *call);
/* The first argument by position; unknown without one. */
const Value *first_argument(const Flow *flow, const Op *op);
const Value *argument(const Flow *flow, const Op *call, const char *name,
                      uint32_t position); /* NULL: not given */

/* members.c: what a call of a pandas member gives */
const Value *call_member(Flow *flow, const Op *op, const Value *receiver, const Member *member);
const Value *read_property(Flow *flow, const Op *op, const Value *receiver, const Member *member);

/* columns/source.c: the labels of the Series that CALL of pd.Series makes; NULL: not written out */
const Columns *columns_of_labels(Flow *flow, const Op *call);

/* effects.c, columns_*.c: the columns of the result of a call on SUBJECT (NULL: it was given
 * nothing of pandas) */
const Columns *columns_after(Flow *flow, const Op *call, const Value *subject,
                             const Member *member);

/* external.c: functions of numpy, sklearn, the builtins */
const Value *call_named(Flow *flow, const Op *op, Str path);

/* estimators.c: what CALL of PATH gives when it makes an estimator or is a method of one; NULL: it
 * is none */
const Value *call_estimator(Flow *flow, const Op *call, Str path);
bool is_known_outside(Str path); /* is there an entry for it in external.def? */
/* map(FUNCTION, OVER); NULL: FUNCTION is not looked through. */
const Value *mapped_each(Flow *flow, const Value *function, const Value *over);
const Value *read_named(Flow *flow, Str path); /* numpy.nan, pandas.NA … */
const Value *call_array_method(const Op *op, const Value *array);
const Value *call_text(Flow *flow, const Op *op, const Value *receiver); /* of a str */

/* --- paths.c: a Path is a text --- */

/* __file__ where OP stands: the file itself is seen from its folder, a module is an absolute path.
 */
const Value *path_of_script(Flow *flow, const Op *op);
const Value *path_parent(Flow *flow, const Value *path);

/* PATH and the arguments of CALL from number FROM on, with slashes between them. */
const Value *path_join(Flow *flow, const Value *path, const Op *call, uint32_t from);

/* A method that only a Path has; NULL: another one. */
const Value *call_path_method(Flow *flow, const Op *call, const Value *path);

/* functions.c, classes.c */
const Value *run_function(Flow *flow, const Op *op);
const Value *run_yield(Flow *flow, const Op *op);
const Value *run_parameter(Flow *flow, const Op *op);
void leave_function(Flow *flow, const Value *result);
const Value *class_attribute(Flow *flow, const Value *klass, Str name);
const Value *class_new(Flow *flow, const Class *klass);
const Value *super_new(Flow *flow);
const Value *call_function(Flow *flow, const Op *op, const Value *callee);
/* HANDED_ON: the call whose other arguments are for the function as well, or NULL. */
const Value *call_with(Flow *flow, const Value *callee, const Value *const *given, uint32_t count,
                       const Op *handed_on);
/* An instance of which no more is known than what any method stores in it. */
const Value *instance_any(Flow *flow, const Class *klass);
const Value *call_class(Flow *flow, const Op *op, const Value *klass);
const Value *instance_attribute(Flow *flow, const Value *instance, Str name);
void instance_store(Flow *flow, const Value *instance, Str name, const Value *value);
FunctionState *function_state(Flow *flow, const Function *function);
/* functools.partial(f, …): FUNCTION with some of its arguments. */
const Value *function_bound(Flow *flow, const Op *partial, const Value *function);
/* The result of `with` on MANAGER, which `as` binds. */
const Value *run_enter(Flow *flow, const Op *op);
ClassState *class_state(Flow *flow, const Class *klass);
void run_roots(Flow *flow); /* the functions that nothing called */
void run_function_body(Flow *flow, const Function *function, Activation *activation);

/* fields.c: the fields of INSTANCE that CALL gives values, and a NamedTuple as the tuple that it
 * is; VALUE itself where it is none. */
void fields_bind(Flow *flow, const Op *call, const Value *instance);
const Value *value_as_tuple(Flow *flow, const Value *value);

/* fixtures.c: what pytest gives for the parameter NAME of TEST; NULL: no fixture of this file. */
const Value *value_of_fixture(Flow *flow, const Function *test, Str name);

/* annotations.c */
const Value *value_from_annotation(Flow *flow, const Op *annotation, const Op *site);
/* VALUE, which the code annotates so; what an unknown one is, the annotation tells. */
const Value *value_annotated(Flow *flow, const Value *value, const Op *annotation, const Op *site);

/* Do DataFrames have a member NAME that columns and other objects have not? */
bool member_tells_frame(Str name);

/* Do tables of other libraries have it, which those of pandas have not: xarray, geopandas, Spark,
 * polars, dask, h2o? */
bool member_tells_rival(Str name);

/* uses.c: what the uses up to the next store tell of an unknown object that STORE puts into a
 * variable. */
const Value *value_from_later_use(Flow *flow, const Op *store);

/* parameters.c */
const Value *frame_any(Flow *flow, const Op *site); /* of which no more is known */
const Value *series_any(Flow *flow, const Op *site);
const Value *value_from_use(Flow *flow, const Function *function, uint32_t param, const Op *site);

#endif

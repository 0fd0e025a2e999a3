/* The work in hand while a tree is lowered; known to this folder alone. */
#ifndef WRANGLINT_LOWER_LOWERING_H
#define WRANGLINT_LOWER_LOWERING_H

#include "lower/code.h"
#include "syntax/tree.h"

typedef enum ScopeKind { SCOPE_MODULE, SCOPE_FUNCTION, SCOPE_CLASS, SCOPE_COMPREHENSION } ScopeKind;

typedef struct Scope {
    ScopeKind kind;
    uint32_t parent; /* index into scopes; the module's is itself */
    Map names;       /* name → slot */
    Map globals; /* names that a `global` statement sends to the module, `nonlocal` to the parents
                  */
} Scope;

typedef struct Lowering {
    Arena *arena;
    Arena *passing; /* for what nobody needs behind this stage */
    const Source *source;
    const Tree *tree;
    Code *code;
    uint32_t op_count;
    LIST(Op *) chunks;
    LIST(Slot) slots;
    LIST(Scope) scopes;
    LIST(Function *) functions;
    LIST(Class *) classes;
    uint32_t scope; /* the current one */
    uint32_t depth; /* of nested syntax */
    Class *klass;   /* the class whose body is being lowered, directly */
    Function *function;
    uint32_t tries;     /* how many try bodies are around */
    uint32_t watches;   /* how many pytest.warns and the like are around */
    uint32_t guards;    /* how many pytest.raises and the like are around */
    bool is_limit_told; /* once a file is enough */
    bool is_full_told;
    bool is_broken; /* some part of the file does not parse */
    bool shows_all; /* the notebook displays every expression, not only the last of a cell */
} Lowering;

/* Adds an operation at the end of the program. */
Op *op_add(Lowering *lowering, OpKind kind, Span span);

/* The number that the next operation will have. */
uint32_t op_next(const Lowering *lowering);

/* Says that USER uses the value of OP (either may be NULL) and gives OP back. */
Op *op_use(Op *op, Op *user);

/* Makes ARGS the parts of OP, which uses them all. */
void op_take(Op *op, Arg *args, uint32_t count);

/* Counts a mention of TEXT. */
void mention(Lowering *lowering, Str text);

/* scopes.c */
uint32_t scope_open(Lowering *lowering,
                    ScopeKind kind); /* makes it current and gives the one before */
void scope_close(Lowering *lowering, uint32_t before);
void scope_collect(Lowering *lowering,
                   NodeId body); /* declares the names that BODY binds in the current scope */
uint32_t scope_declare(Lowering *lowering, Str name);
uint32_t scope_slot(Lowering *lowering, Str name); /* the variable that NAME means here */
NodeId pattern_capture(const Tree *tree,
                       NodeId pattern); /* the name that a case pattern binds, or 0 */

/* expressions.c */
Op *lower_expression(Lowering *lowering, NodeId node); /* an absent node gives OP_UNKNOWN */
Op *lower_first(Lowering *lowering, NodeId node);      /* of the first child of NODE */

/* literals.c */
Op *lower_literal(Lowering *lowering, NodeId node);
Op *lower_string(Lowering *lowering, NodeId node);
Op *lower_concatenation(Lowering *lowering, NodeId node);

/* operators.c: each extends a value that stands at the left end of NODE */
Op *extend_binary(Lowering *lowering, NodeId node, Op *left);
Op *extend_logical(Lowering *lowering, NodeId node, Op *left);
Op *extend_comparison(Lowering *lowering, NodeId node, Op *left);
Op *lower_unary(Lowering *lowering, NodeId node);
Op *lower_conditional(Lowering *lowering, NodeId node);
Operator operator_of(Str token);

/* calls.c */
Op *extend_call(Lowering *lowering, NodeId node, Op *callee);
Op *extend_subscript(Lowering *lowering, NodeId node, Op *object);
Op *lower_subscript_key(Lowering *lowering, NodeId node);
Arg lower_part(Lowering *lowering,
               NodeId node); /* an argument of a call, or an element of a display */
Arg *lower_arguments(Lowering *lowering, NodeId list, uint32_t *count);

/* collections.c */
Op *lower_display(Lowering *lowering, NodeId node, CollectKind kind);
Op *lower_comprehension(Lowering *lowering, NodeId node, CollectKind kind);

/* targets.c */
void lower_store(Lowering *lowering, NodeId target, Op *value, OpFlag flag);
void lower_store_name(Lowering *lowering, Str name, Span span, Op *value);
void lower_delete(Lowering *lowering, NodeId target);
void lower_spoil(Lowering *lowering, NodeId node); /* every name that NODE binds becomes unknown */

/* functions.c */
void lower_function(Lowering *lowering, NodeId node, NodeId decorated);
Op *lower_lambda(Lowering *lowering, NodeId node);
void lower_class(Lowering *lowering, NodeId node);

/* imports.c */
void lower_import(Lowering *lowering, NodeId node);
void lower_import_from(Lowering *lowering, NodeId node);

/* statements.c, compound.c */
void lower_statement(Lowering *lowering, NodeId node);
void lower_block(Lowering *lowering, NodeId block);
void lower_if(Lowering *lowering, NodeId node);
void lower_for(Lowering *lowering, NodeId node);
void lower_while(Lowering *lowering, NodeId node);
void lower_try(Lowering *lowering, NodeId node);
void lower_with(Lowering *lowering, NodeId node);
void lower_match(Lowering *lowering, NodeId node);

/* Enters one more level of nesting; false when there are too many: then the caller lowers no
 * further. */
bool depth_enter(Lowering *lowering, NodeId node);

/* Is the arena full, so that NEXT and what follows is left out? That is told once. */
bool is_full(Lowering *lowering, NodeId next);
void depth_leave(Lowering *lowering);

#endif

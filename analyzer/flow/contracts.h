/* Columns that a class declares (model/contracts.h), and tables that are said to keep to it; known
 * to this folder alone. */
#ifndef WRANGLINT_FLOW_CONTRACTS_H
#define WRANGLINT_FLOW_CONTRACTS_H

#include "flow/engine.h"
#include "model/contracts.h"

#define MOST_BASES_DEEP 8u /* classes above a class that are looked at */

/* The columns that the class declares; NULL when it is no contract. */
const Columns *columns_declared(Flow *flow, const Class *klass);

/* What kind of contract VALUE, a class, is; other values are none. */
ContractKind contract_kind(Flow *flow, const Value *value);

/* The next store of a variable of the class KLASS from the operation *AT on, or NULL. */
const Op *contract_field(const Flow *flow, const Class *klass, uint32_t *at);

/* Field(alias="e-mail"): sets *name, which stays without an alias; false: it is not written out. */
bool contract_alias(const Flow *flow, const Op *call, Str *name);

/* What a contract says of the dtype of a column. */
Dtype dtype_declared(const Value *type);

/* A contract that CALL makes of a dict (contract_is_made_by); its facts have the columns. */
const Value *schema_new(Flow *flow, const Op *call);

/* Those that the type OUTER[PARTS] declares: Annotated[pd.DataFrame, People], DataFrame[People].
 * NULL: it is no table under a contract. */
const Columns *columns_of_type(Flow *flow, const Value *outer, const Value *const *parts,
                               uint32_t count);

/* Notes where CALL gives FUNCTION, by ARGS, a table without a column that it declares. */
void contracts_watch(Flow *flow, const Op *call, const Function *function,
                     const Value *const *args);

/* A new table under a contract, of which no more is known. */
const Value *frame_declared(Flow *flow, const Op *site, const Columns *declared);

/* VALUE, once it is annotated with the type that declares DECLARED: where the columns of a table
 * are not all known, they are those. */
const Value *value_declared(Flow *flow, const Value *value, const Columns *declared);

/* People.age.s, Orders.price: the name of the column. NULL: OP is nothing of that kind. */
const Value *contract_attribute(Flow *flow, const Op *op);

/* Orders.validate(df), DataFrame[Orders](df), PandasFrame.from_schema(df, People): a table that
 * keeps to the contract; DataFrameSchema({…}): a contract. NULL: CALL is nothing of that kind. */
const Value *call_contract(Flow *flow, const Op *call);

#endif

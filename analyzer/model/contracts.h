/* Libraries in whose classes people write down which columns a table has. */
#ifndef WRANGLINT_MODEL_CONTRACTS_H
#define WRANGLINT_MODEL_CONTRACTS_H

#include "base/str.h"

typedef enum ContractKind {
    CONTRACT_NONE,
    CONTRACT_TYPEDFRAMES, /* `a = Column(type=int, alias="b")`; no other columns, unless
                             `allow_extra_columns = True` */
    CONTRACT_PANDERA,     /* `a: Series[int] = Field(alias="b")`; others as well, unless the inner
                             class Config says `strict` */
} ContractKind;

/* The kind of contract that a class with the base PATH is. */
ContractKind contract_of_base(Str path);

/* Is PATH a class of tables of pandas that takes a contract in brackets: DataFrame[People]? */
bool contract_binds(Str path);

/* Is PATH a function of a class that makes tables of pandas under a contract, its second argument
 * or `schema`: PandasFrame.from_schema(df, People)? */
bool contract_is_applied_by(Str path);

/* Is METHOD one by which an instance of a contract reads a table: People().read_csv("a.csv")? */
bool contract_reads_by(Str method);

/* Is PATH a class whose instances are contracts: pandera.DataFrameSchema? */
bool contract_is_made_by(Str path);

/* The words of KIND for the methods of a contract that give a table which keeps to it:
 * People.validate(df). */
const char *contract_methods(ContractKind kind);

#endif

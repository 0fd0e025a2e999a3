#include "model/contracts.h"

/* A name and where else the library lets it be imported from, as str_in_words takes them. */
static const struct {
    ContractKind kind;
    const char *bases, *methods;
} KINDS[] = {
    {CONTRACT_TYPEDFRAMES, "typedframes.BaseSchema typedframes.base_schema.BaseSchema",
     "from_pandas"},
    {CONTRACT_PANDERA,
     "pandera.DataFrameModel pandera.SchemaModel pandera.pandas.DataFrameModel "
     "pandera.pandas.SchemaModel pandera.model.SchemaModel pandera.model.DataFrameModel "
     "pandera.api.pandas.model.DataFrameModel",
     "validate"},
};

#define KIND_COUNT (sizeof KINDS / sizeof *KINDS)

ContractKind contract_of_base(Str path)
{
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (str_in_words(path, KINDS[i].bases))
            return KINDS[i].kind;
    return CONTRACT_NONE;
}

bool contract_binds(Str path)
{
    return str_in_words(path,
                        "pandas.DataFrame pandas.core.frame.DataFrame pandera.typing.DataFrame "
                        "pandera.typing.pandas.DataFrame typedframes.PandasFrame "
                        "typedframes.pandas.PandasFrame");
}

bool contract_is_applied_by(Str path)
{
    Str owner = str_slice(path, 0, path.len - str_behind_last(path, '.').len);
    Str method = str_behind_last(path, '.');
    return str_in_words(owner, "typedframes.PandasFrame. typedframes.pandas.PandasFrame.") &&
           (str_is(method, "from_schema") || contract_reads_by(method));
}

bool contract_reads_by(Str method)
{
    return str_in_words(method, "read_csv read_parquet read_json read_excel");
}

bool contract_is_made_by(Str path)
{
    return str_in_words(path, "pandera.DataFrameSchema pandera.pandas.DataFrameSchema "
                              "pandera.schemas.DataFrameSchema "
                              "pandera.api.pandas.container.DataFrameSchema");
}

const char *contract_methods(ContractKind kind)
{
    for (size_t i = 0; i < KIND_COUNT; i++)
        if (KINDS[i].kind == kind)
            return KINDS[i].methods;
    return "";
}

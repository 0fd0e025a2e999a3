/* Cells in scripts, as VS Code, Spyder, PyCharm, jupytext, nbconvert and Databricks write them: a
 * comment line `# %%`, `# In[3]:` or `# COMMAND ----------` in the first column starts a cell. */
#ifndef WRANGLINT_SOURCE_PERCENT_H
#define WRANGLINT_SOURCE_PERCENT_H

#include "source/source.h"

/* The cells of a script, together all of TEXT: one when there is no marker. A marker inside a
 * string that spans lines is none. */
const Cell *percent_cells(Arena *arena, Str text, uint32_t *count);

#endif

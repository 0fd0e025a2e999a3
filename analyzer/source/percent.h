/* Cells in scripts, as VS Code, Spyder, PyCharm, jupytext, nbconvert and Databricks write them: a
 * comment line `# %%`, `# In[3]:` or `# COMMAND ----------` in the first column starts a cell. */
#ifndef WRANGLINT_SOURCE_PERCENT_H
#define WRANGLINT_SOURCE_PERCENT_H

#include "source/lines.h"
#include "source/source.h"

/* The cells of a script, together all of it: one when there is no marker. A marker inside a string
 * that spans lines is none. LINES are those of the text, which only LF ends. */
const Cell *percent_cells(Arena *arena, const Lines *lines, uint32_t *count);

#endif

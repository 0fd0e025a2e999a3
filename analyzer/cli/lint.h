/* The stages in order, for one file: syntax, lower, data, flow, judge. */
#ifndef WRANGLINT_CLI_LINT_H
#define WRANGLINT_CLI_LINT_H

#include <stdio.h>

#include "data/dependencies.h"
#include "judge/selection.h"
#include "link/link.h"
#include "report/knowledge.h"
#include "report/outline.h"

/* Dense code takes sixty times its size while it is looked at, so what is kept for the next file is
 * too much beside a larger one. */
#define LARGE_BYTES ((size_t)128 * 1024)

/* What the analysis of one file may take beside its text: a megabyte of dense pandas code needs 37
 * of them, and so does the most involved real file that was met. For a larger file it is as much
 * more as the file is larger. */
#define LINT_MOST_BYTES ((size_t)44 * 1024 * 1024)

#define LINT_USUAL_BYTES ((size_t)1000 * 1000)

/* All that findings depend on, beside the file and the data that it names: what is added here
 * belongs into the key that cache.c makes of it. */
typedef struct LintSettings {
    const Selection *selection;
    Target target;         /* the pandas the code is meant for */
    const char *data_root; /* the folder that relative data paths may count from, beside the file's
                              own; or NULL */
    bool use_data;         /* may files that the code reads be looked at? */
    bool parses_all;       /* sources without a trace of pandas too */
    bool counts;           /* is Linted.knowledge wanted? */
} LintSettings;

/* What one thread uses for many files: a parser and the like. */
typedef struct Linter Linter;

Linter *linter_new(void);
void linter_free(Linter *linter);
void linter_share(Linter *linter, bool shares); /* are other files looked at besides? Then a file
                                                   is allowed no more than most files need */
void linter_trim(Linter *linter); /* gives back the memory that it keeps for the next file */

typedef struct Linted {
    Findings findings; /* in any order */
    Outline outline;   /* empty where there is nothing to be silenced: no findings, and no pandas
                          that could give any */
    Knowledge knowledge;
    Strs data_troubles;  /* data that could not be read, a sentence each: that of no finding */
    bool is_full;        /* no more memory was allowed than was taken: the rest is not analyzed */
    bool looked_into;    /* false: the file was known to be of no interest before it was parsed */
    LinkAnswers modules; /* what the findings depend on beside the file, and */
    Dependencies dependencies;
} Linted;

/* Has SOURCE anything to be found in it? False for most files, at the price of a look at their
 * bytes and at those of the modules of their project that they import. */
bool lint_may_find(Linter *linter, const Source *source, const LintSettings *settings);

/* Memory of what it finds is ARENA's; with LINT_MOST_BYTES the code is not looked at to its end. */
void lint(Linter *linter, const Source *source, const LintSettings *settings, Arena *arena,
          Linted *linted);

typedef struct Program { /* a source with values on its operations, and what it was made with */
    const Code *code;
    DataContext data;
    LinkAnswers modules;
    Outline outline;
} Program;

/* The stages up to flow, also of a source without a trace of pandas. */
Program lint_program(Linter *linter, const Source *source, const LintSettings *settings,
                     Arena *arena);

/* The data that SOURCE asks for, and what came of it; all of it is ARENA's. */
DataContext lint_sources(Linter *linter, const Source *source, const LintSettings *settings,
                         Arena *arena);

/* Writes the operations of SOURCE and their values, for people who ask why. */
void dump(Linter *linter, const Source *source, const LintSettings *settings, Arena *arena,
          FILE *out);

#endif

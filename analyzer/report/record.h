/* A file's results as bytes, so that they can be kept for the next run over the same file. */
#ifndef WRANGLINT_REPORT_RECORD_H
#define WRANGLINT_REPORT_RECORD_H

#include "base/tape.h"
#include "report/result.h"

/* Puts the results of REPORT on TAPE, which is written. NULL stands for a file without findings.
 * What a baseline says of them is not kept. */
void record_write(Tape *tape, const FileReport *report);

/* A report about the file at PATH, with the results that stand on TAPE, which is read to its end;
 * NULL when there are none, and when the tape is broken or goes on. It is the caller's and must be
 * freed; nothing in it is the tape's. */
FileReport *record_read(Tape *tape, Str path);

#endif

/* Questions about reading dates from text, and writing them. */
#ifndef WRANGLINT_FLOW_QUESTIONS_DATES_H
#define WRANGLINT_FLOW_QUESTIONS_DATES_H

#include "data/dates.h"
#include "lower/code.h"

typedef enum DateLoss { /* what becomes of a text that is not written as the others */
                        DATE_LOSS_RAISES,
                        DATE_LOSS_MISSING, /* errors="coerce" */
                        DATE_LOSS_TEXT,    /* the whole column stays text: readers */
} DateLoss;

typedef struct DateReading {
    const Op *values;  /* the Series or the cell that is read; NULL: columns of a file, `columns` */
    const Op *columns; /* parse_dates= of a reader */
    const Op *format;  /* format=, date_format=; NULL: not given */
    bool is_day_first; /* dayfirst=True */
    bool is_each;      /* every value is read by itself, in every version of pandas */
    bool is_guessed;   /* infer_datetime_format=True: by the first one, in every version */
    bool by_python;    /* datetime.strptime */
    DateLoss loss;
} DateReading;

/* How CALL reads dates. False: it does not, or that is not known. */
bool dates_read_by(const Op *call, DateReading *reading);

/* The same of columns of a table, one after the other: df[["a", "b"]].apply(pd.to_datetime) and
 * df.astype({"a": "datetime64[ns]"}). *column gets number NUMBER of them, from 0. False: there are
 * no more, or CALL does something else. */
bool table_dates_read_by(const Op *call, uint32_t number, DateReading *reading, Str *column);

/* The format by which CALL writes dates of pandas: strftime. NULL: it does not. */
const Op *date_format_written(const Op *call);

/* The format by which CALL reads or writes dates, when a letter of it stands in the place of
 * another, which *letter gets: `M` (minute) for the month, `m` (month) for the minute. Where the
 * latter raises, as it does in most reading, nothing is said. NULL: there is none. */
const Op *date_format_misplaced(const Op *call, char *letter);

/* Is what the reading CALL leaves missing asked for, or are dates filled by other dates in this
 * file, as where a column is read in one way and then in another? */
bool is_read_in_turns(const Code *code, const Op *call);

/* Does the column named NAME belong to what a reader's parse_dates=COLUMNS names? */
bool is_parsed_date(const Op *columns, Str name, bool is_label);

/* Which comes first, the day or the month, in dates that leave it open: DATE_DAY or DATE_MONTH;
 * DATE_NONE when a format names neither. */
DateOrder order_read_by(const DateReading *reading);

/* The last call before CALL that reads the same column of the same file, when it does so in the
 * other order; NULL: it does not, or that is not known. */
const Op *read_otherwise_by(const Code *code, const Op *call, const DateReading *reading);

#endif

/* Dates that are written in digits, and what many of them show about their order. */
#ifndef WRANGLINT_DATA_DATES_H
#define WRANGLINT_DATA_DATES_H

#include "data/table.h"

typedef enum DateOrder {               /* which of the two numbers beside the year is the day */
                         DATE_NONE,    /* no such date */
                         DATE_DAY,     /* the first: it is beyond 12 */
                         DATE_MONTH,   /* the second: it is beyond 12 */
                         DATE_EITHER,  /* both may be, and it makes a difference */
                         DATE_NEITHER, /* both are the same number */
} DateOrder;

typedef struct NumericDate { /* 13/02/2024, 2024-02-13 10:00, 5.2.24 */
    DateOrder order;
    bool is_year_first;
    bool is_year_short;           /* two digits */
    char mark;                    /* between the numbers */
    uint32_t first, second, year; /* as written; the year is not counted among them */
} NumericDate;

/* Three numbers with one and the same mark between them, and a time behind them if any. A year in
 * front has four digits. */
NumericDate date_numeric(Str text);

/* A date that is written as TEXT is, of no real day: what tells the order of day and month is kept,
 * everything else goes. TEXT is such a date. Of those that may be read both ways, number 0, 1 and 2
 * (NUMBER; further ones are as 2) have different shapes. */
Str date_shape(Arena *arena, Str text, uint32_t number);

/* The shape of TEXT; the hour of a time of day in it is told from the morning to the afternoon: 00,
 * 01 for 1 to 11, 12, 13 for what is beyond. */
Str time_shape(Arena *arena, Str text);

typedef struct DateTally { /* what samples show; figures are rows */
    bool is_year_first;    /* of which dates it is about */
    bool are_short;        /* years of two digits among them */
    uint32_t rows;         /* of all samples */
    uint32_t dates;        /* of dates so written; of these: */
    uint32_t day, month, either;
    uint32_t different;                                /* dates that count as `either`, each once */
    const Sample *first, *a_day, *a_month, *an_either; /* NULL: there is none */
} DateTally;

/* Of the dates with the year behind, or in front if most samples are none of those. The samples
 * must live as long as the result. Two-digit years that may as well be days are no years. */
DateTally date_tally(const Samples *samples);

/* How pandas 2.0 and later read a column without being told: the first value decides for all. */
typedef struct DateGuess {
    bool is_known;
    bool is_day;         /* the first of the two numbers is taken for the day */
    uint32_t lost;       /* rows of other dates that are not written in this way */
    const Sample *first; /* of these; NULL: there is none */
} DateGuess;

/* AS_DAY where the first value could be read both ways. */
DateGuess date_guess(const Samples *samples, bool as_day);

#endif

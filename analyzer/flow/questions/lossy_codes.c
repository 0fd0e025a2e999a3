#include "flow/questions.h"

#define FEWEST_CODES 3u
#define LONGEST_KEY 3u

/* Names of columns that hold codes in which NA is Namibia, North America or sodium. */
static bool is_name_of_codes(Str name)
{
    static const char *const words[] = {"country",   "Country",   "iso",    "ISO",
                                        "continent", "Continent", "symbol", "Symbol",
                                        "element",   "Element",   "region", "Region"};
    for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_has(name, words[i]))
            return true;
    return false;
}

static bool is_code(Str value, uint32_t longest)
{
    bool is_upper = value.len >= 1 && value.at[0] >= 'A' && value.at[0] <= 'Z';
    return is_upper && value.len <= longest && !str_has(value, " ");
}

/* Codes of countries (ISO 3166-1 alpha-2), and of continents where they are others. */
static const char places[] =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN "
    "BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ "
    "DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI "
    "GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD "
    "ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NC NE NF NG NI NL NO NP "
    "NR NU NZ OC OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC "
    "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN "
    "TO TR TT TV TW TZ UA UG UK UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW "
    "AN";

/* Are all other values codes of one or two letters, as the name of the column says, or all of them
 * codes of places, whatever it is called? */
static bool holds_codes(const Column *column)
{
    bool are_places = !str_has(column->name, "tate"); /* many of a country's states have such too */
    for (uint32_t i = 0; i < column->values.count; i++) {
        Str value = column->values.at[i].value;
        are_places &= value.len == 2 && str_in_words(value, places);
        if (!are_places && !(is_name_of_codes(column->name) && is_code(value, 2)))
            return false;
    }
    uint32_t fewest = str_has(column->name, "ontinent") ? 2 : FEWEST_CODES; /* of seven in all */
    return column->values.count >= fewest;
}

/* Is it the key of the table, its first column, with a short code for each row: letters alone, no
 * two the same? */
static bool is_key_of_codes(const Column *column)
{
    const Samples *values = &column->values;
    for (uint32_t i = 0; i < values->count; i++) {
        bool is_short = values->at[i].count == 1 && values->at[i].value.len <= LONGEST_KEY;
        for (uint32_t at = 0; is_short && at < values->at[i].value.len; at++)
            is_short = values->at[i].value.at[at] >= 'A' && values->at[i].value.at[at] <= 'Z';
        if (!is_short)
            return false;
    }
    return values->count >= FEWEST_CODES && column->missing == 1;
}

/* Where there are empty cells too, `NA` may be one more way to say so. */
const Sample *code_read_as_missing(const Column *column, bool is_first)
{
    bool is_one = column->markers.count == 1 && str_is(column->markers.at[0].value, "NA");
    bool is_all = is_one && column->missing == column->markers.at[0].count;
    return is_all && column->dtype == DTYPE_TEXT &&
                   (holds_codes(column) || (is_first && is_key_of_codes(column)))
               ? &column->markers.at[0]
               : NULL;
}

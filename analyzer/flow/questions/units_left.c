#include "flow/questions.h"

char unit_in_other_case(char letter)
{
    return (char)(letter ^ 0x20);
}

static bool leaves(Units looked_for, Units elsewhere, char letter)
{
    return units_have(looked_for, unit_in_other_case(letter)) && !units_have(looked_for, letter) &&
           !units_have(elsewhere, letter);
}

bool unit_is_left(const UnitUse *use, const UnitUse *file, char letter)
{
    return leaves(use->removed, file->removed, letter) || leaves(use->scaled, file->scaled, letter);
}

static bool is_at_odds(const UnitUse *use, const UnitUse *file, char letter)
{
    char other = unit_in_other_case(letter);
    return units_have(file->removed, letter) && !units_have(file->removed, other) &&
           units_have(use->scaled, other) && !units_have(file->scaled, letter);
}

/* One finding for what goes on to be used. */
char unit_at_odds(const Code *code, const Op *op, const UnitUse *use, const UnitUse *file)
{
    static const char letters[] = "kKmMbB";
    uint32_t i = 0;
    while (letters[i] && !is_at_odds(use, file, letters[i]))
        i++;
    bool is_first = letters[i] && !file->changes_case && use->column.len &&
                    scaling_of(code, use->column, unit_in_other_case(letters[i])) == op;
    return is_first ? letters[i] : '\0';
}

#include "flow/questions/slips.h"

#include "base/spelling.h"
#include "flow/questions.h"

static bool is_part_of_word(Str text, uint32_t at)
{
    return at < text.len && is_identifier(str_slice(text, at, at + 1));
}

static uint32_t times_written(const Code *code, Str name)
{
    Str text = code->source->text;
    uint32_t count = 0;
    for (uint32_t at = 0; at + name.len <= text.len; at++)
        count += str_eq(str_slice(text, at, at + name.len), name) &&
                 !is_part_of_word(text, at - 1) && !is_part_of_word(text, at + name.len);
    return count;
}

static bool is_scaled(const Op *call)
{
    return call && str_in_words(called_path(call),
                                "numpy.log numpy.log1p numpy.exp numpy.expm1 numpy.sqrt numpy.abs "
                                "numpy.round numpy.around numpy.clip");
}

/* Does the value come from its column by a call that converts, cleans or scales it? Features that
 * are computed from a column have names of their own. */
static bool is_cleaned(const Value *value)
{
    const Op *site = value->object_count ? value->objects[0]->site : NULL;
    const Member *member = called_member(site);
    return is_scaled(site) ||
           (member_has(member, MEMBER_CLEANING) &&
            (member_has(member, MEMBER_ELEMENTWISE) || member_has(member, MEMBER_FILLS)));
}

/* In a loop the column is there the second time, made by the store itself. */
static bool is_known_column(const Value *frame, Str name, const Op *store)
{
    const ColumnFacts *column = columns_get(frame->facts->columns, name);
    return column && column->made_by != store;
}

Str column_meant_by(const Code *code, const Op *op, const Placed *placed)
{
    const Value *frame = op_value(placed->frame);
    Str name = placed->column;
    bool adds = calls(op, OWNER_FRAME, "insert");
    if (!name.len || adds || !value_is(frame, VALUE_FRAME) || is_known_column(frame, name, op))
        return (Str){0};
    Str meant = column_behind(placed->values, placed->frame);
    bool is_slip = meant.len && spelling_is_slip(name, meant) &&
                   is_cleaned(op_value(placed->values)) && times_written(code, name) <= 1 &&
                   !column_is_given_up(code, meant);
    return is_slip ? meant : (Str){0};
}

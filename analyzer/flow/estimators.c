/* Estimators of scikit-learn and of libraries that follow it ("API of scikit-learn objects" in its
 * developer's guide): fit gives the estimator itself, predict and transform an array without
 * labels, unless set_output asks for tables. */
#include "flow/engine.h"

static Str before_last_name(Str path)
{
    Str name = str_behind_last(path, '.');
    return name.len < path.len ? str_slice(path, 0, path.len - name.len - 1) : (Str){0};
}

static bool is_class(Str path)
{
    Str top = str_slice(path, 0, str_find(path, ".", 0)), name = str_behind_last(path, '.');
    return str_in_words(top, "sklearn xgboost lightgbm catboost imblearn") && name.len < path.len &&
           name.at[0] >= 'A' && name.at[0] <= 'Z';
}

/* What their steps give is what they give, and steps may be anybody's. */
static bool gives_what_steps_give(Str path)
{
    return str_in_words(str_behind_last(path, '.'), "Pipeline FeatureUnion FunctionTransformer");
}

static const Value *array_of_estimator(Flow *flow)
{
    return sized_new(flow, VALUE_ARRAY, facts_copy(flow->arena, facts_unknown()));
}

static const Value *call_method(Flow *flow, const Op *op, Str path, Str method)
{
    const Op *holder = op->object->kind == OP_ATTRIBUTE ? op->object->object : NULL;
    if (holder && str_in_words(method, "fit partial_fit set_params"))
        return value_of(flow, holder);
    if (str_in_words(method, "predict predict_proba predict_log_proba decision_function "
                             "fit_predict score_samples"))
        return array_of_estimator(flow);
    if (str_in_words(method, "transform fit_transform inverse_transform") &&
        !gives_what_steps_give(path))
        return array_of_estimator(flow);
    if (!holder || !str_is(method, "set_output"))
        return value_plain(VALUE_UNKNOWN);
    store_back(flow, holder, value_of(flow, op->object)); /* no estimator of arrays any more */
    return value_of(flow, op->object);
}

const Value *call_estimator(Flow *flow, const Op *op, Str path)
{
    if (is_class(path))
        return value_of(flow, op->object);
    Str estimator = before_last_name(path);
    return is_class(estimator) ? call_method(flow, op, estimator, str_behind_last(path, '.'))
                               : NULL;
}

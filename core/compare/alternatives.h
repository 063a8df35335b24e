#ifndef FLEXPENSION_CORE_COMPARE_ALTERNATIVES_H_
#define FLEXPENSION_CORE_COMPARE_ALTERNATIVES_H_

#include "core/compare/answer.h"
#include "core/compare/request.h"
#include "core/plan/evaluate.h"
#include "core/rules/resident.h"

namespace flexpension {

/// The plan with its defaults filled in from the assumptions.
ResidentPlan ResidentPlanOf(const Setting& setting, const ResidentRequest& request);

/// The numbers of a life in the resident scheme.
ResidentAnswer AnswerOf(const Setting& setting, const ResidentPlan& plan, const ResidentLife& life);

/// The numbers of saving what `matched` costs and drawing its pension.
SaveAnswer AnswerOf(const Setting& setting, const SaveRequest& request, const Evaluation& matched);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_ALTERNATIVES_H_

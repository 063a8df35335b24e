#ifndef FLEXPENSION_CORE_COMPARE_TRACE_H_
#define FLEXPENSION_CORE_COMPARE_TRACE_H_

#include <vector>

#include "core/compare/answer.h"
#include "core/plan/evaluate.h"
#include "core/rules/resident.h"

namespace flexpension {

/// Every number of a contribution plan that has a formula, in the order in which a person would
/// redo them: the name it has in the answer, the formula in the names of its inputs, the inputs,
/// the value and the law. In formulas ^ is a power, clamp(x, low, high) bounds x, and fen(x) rounds
/// to 0.01; a test evaluates each formula from its own inputs and compares it with the value.
/// Formulas that begin with "sum" add up months and are words, not to be evaluated.
std::vector<TraceStep> TraceOf(const Setting& setting, const ContributionPlan& plan,
                               const Evaluation& evaluation, const ContributeAnswer& answer);

/// The same for the resident scheme.
std::vector<TraceStep> TraceOfResident(const Setting& setting, const ResidentPlan& plan,
                                       const ResidentLife& life);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_TRACE_H_

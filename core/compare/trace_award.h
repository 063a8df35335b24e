#ifndef FLEXPENSION_CORE_COMPARE_TRACE_AWARD_H_
#define FLEXPENSION_CORE_COMPARE_TRACE_AWARD_H_

#include <vector>

#include "core/compare/answer.h"
#include "core/rules/provincial_award.h"

namespace flexpension {

/// Adds the steps of the three parts of a pension by a province's own rules: basic and transitional
/// part by their terms, the account part as the province rounds it.
void AddProvinceSteps(const ProvincialAward& award, Money balance, double payout_months,
                      std::vector<TraceStep>& steps);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_TRACE_AWARD_H_

#ifndef FLEXPENSION_CORE_AWARD_TRACE_H_
#define FLEXPENSION_CORE_AWARD_TRACE_H_

#include <vector>

#include "core/award/answer.h"

namespace flexpension {

/// Every step from the figures of a sheet to its total, so that it can be redone by hand: years,
/// each term, the account part, the total.
std::vector<AwardStepAnswer> TraceOf(const AwardRules& rules, const AwardFacts& facts,
                                     const ProvincialAward& award);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_AWARD_TRACE_H_

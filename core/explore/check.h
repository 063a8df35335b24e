#ifndef FLEXPENSION_CORE_EXPLORE_CHECK_H_
#define FLEXPENSION_CORE_EXPLORE_CHECK_H_

#include <string_view>

#include "core/base/problem.h"
#include "core/explore/request.h"

namespace flexpension {

/// What does not hold in sweeps, goals and sensitivity: plans that are none of contributions,
/// values that a request of `compare` could not have, more than kMaxPoints. Adds to `problems`,
/// which holds what reading and CheckConsistency() found wrong with the rest. The request is
/// changed value by value and left as it was.
void CheckExplore(ExploreRequest& request, Problems& problems);

/// The place of the contribution plan of that id; past the end if there is no such plan.
std::size_t ContributionPlanOf(const CompareRequest& request, std::string_view id);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_EXPLORE_CHECK_H_

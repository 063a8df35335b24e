#ifndef FLEXPENSION_CORE_COMPARE_CHECK_H_
#define FLEXPENSION_CORE_COMPARE_CHECK_H_

#include "core/base/problem.h"
#include "core/compare/request.h"

namespace flexpension {

/// What must hold between the fields of a request and does not: ages and months that contradict
/// each other, plans that refer to nothing, phases out of order.
/// Adds to `problems`, which may hold what reading the request found: fields with a problem of
/// their own are left alone, so that nothing is said of values that were not read.
void CheckConsistency(const CompareRequest& request, Problems& problems);

/// The same for a call about a single contribution plan; `path` is where it stands in the request.
void CheckConsistency(const Situation& situation, const ContributionPlan& plan,
                      const std::string& path, Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_CHECK_H_

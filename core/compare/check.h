#ifndef FLEXPENSION_CORE_COMPARE_CHECK_H_
#define FLEXPENSION_CORE_COMPARE_CHECK_H_

#include "core/base/problem.h"
#include "core/compare/request.h"

namespace flexpension {

/// What Checker finds in a situation and its contribution plans, and what does not hold between the
/// plans of a request: ids given twice, plans that refer to nothing. Adds to `problems`.
void CheckConsistency(const CompareRequest& request, Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_CHECK_H_

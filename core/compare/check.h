#ifndef FLEXPENSION_CORE_COMPARE_CHECK_H_
#define FLEXPENSION_CORE_COMPARE_CHECK_H_

#include "core/base/problem.h"
#include "core/compare/request.h"

namespace flexpension {

/// What must hold between the fields of a request and does not: ages and months that contradict
/// each other, plans that refer to nothing, phases out of order, bounds the wrong way round.
Problems CheckConsistency(const CompareRequest& request);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_CHECK_H_

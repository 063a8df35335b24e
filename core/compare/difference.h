#ifndef FLEXPENSION_CORE_COMPARE_DIFFERENCE_H_
#define FLEXPENSION_CORE_COMPARE_DIFFERENCE_H_

#include "core/compare/answer.h"

namespace flexpension {

/// A plan minus the baseline. Source: core/model.md#difference.
DifferenceAnswer DifferenceOf(const PlanAnswer& plan, const PlanAnswer& baseline);

/// True if an amount of the answer must not be shown, see AnyTooLarge().
bool IsTooLarge(const PlanAnswer& plan);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_DIFFERENCE_H_

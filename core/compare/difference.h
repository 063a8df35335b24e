#ifndef FLEXPENSION_CORE_COMPARE_DIFFERENCE_H_
#define FLEXPENSION_CORE_COMPARE_DIFFERENCE_H_

#include <initializer_list>

#include "core/base/problem.h"
#include "core/compare/answer.h"

namespace flexpension {

/// A plan minus the baseline.
DifferenceAnswer DifferenceOf(const PlanAnswer& plan, const PlanAnswer& baseline);

/// True if an amount of the answer reaches kMoneyLimit, where Fen() stops: it may be a cut-off one
/// and must not be shown.
bool IsTooLarge(const PlanAnswer& plan);
bool AnyTooLarge(std::initializer_list<Money> sums);

/// What is said of the plan at `path` then.
Problem AmountsTooLarge(std::string path);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_DIFFERENCE_H_

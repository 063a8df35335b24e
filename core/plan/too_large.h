#ifndef FLEXPENSION_CORE_PLAN_TOO_LARGE_H_
#define FLEXPENSION_CORE_PLAN_TOO_LARGE_H_

#include <initializer_list>
#include <string>

#include "core/base/money.h"
#include "core/base/problem.h"

namespace flexpension {

/// True if an amount reaches kMoneyLimit, where Fen() stops: it may be a cut-off one and must not
/// be shown.
bool AnyTooLarge(std::initializer_list<Money> sums);

/// What is said of the plan at `path` then.
Problem AmountsTooLarge(std::string path);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_TOO_LARGE_H_

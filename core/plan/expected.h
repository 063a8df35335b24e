#ifndef FLEXPENSION_CORE_PLAN_EXPECTED_H_
#define FLEXPENSION_CORE_PLAN_EXPECTED_H_

#include <optional>

#include "core/plan/evaluate.h"

namespace flexpension {

/// A plan over all ages at death, each month of death weighed with its probability; none for who is
/// older than the life table. `break_even` is the plan's break-even month.
/// One pass: what is paid in a month counts with the chance of being alive at its start, what a
/// death leaves with the chance of dying in it. Where an amount of some month reaches kMoneyLimit,
/// `received` is that: the answer is refused. Source: core/model.md#all-ages-at-death.
std::optional<ExpectedAnswer> ExpectedOf(const Setting& setting, const Evaluation& plan,
                                         std::optional<Month> break_even);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_EXPECTED_H_

#ifndef FLEXPENSION_CORE_PLAN_ACCUMULATION_H_
#define FLEXPENSION_CORE_PLAN_ACCUMULATION_H_

#include <vector>

#include "core/plan/contributions.h"
#include "core/plan/setting.h"
#include "core/rules/ledger.h"

namespace flexpension {

/// Why the pension starts when it does.
enum class Reason { kStatutory, kEarly, kLate, kExtended, kNone };

/// A plan up to its last month, worked out as if the person lived.
struct Accumulation {
  std::vector<PaidMonth> months;  ///< from the valuation month through `last`; may be empty
  Month last;                     ///< last month of contributions; the pension starts in the next
  int extended_months = 0;        ///< after the chosen age or the month before the valuation month
  Reason reason = Reason::kNone;
  bool eligible = false;
  double eligibility_months = 0.0;  ///< recorded + deemed + credited
  int minimum_months = 0;
  double accrual_years = 0.0;  ///< N, unrounded
  double mean_index = 0.0;     ///< Ī, unrounded; 0 where no month has weight
  Ledger account;              ///< closed through `last`
};

/// Runs a plan to the month in which its pension can start: the chosen age if the minimum is met
/// there; else on month by month, at most to the statutory age after an early choice, and at most
/// to age 75 if the choice allows extension, and only if the minimum will then be met.
/// Source: 国务院关于渐进式延迟法定退休年龄的办法 (2024), art. 2 and 3;
/// core/model.md#timing.
Accumulation Accumulate(const Setting& setting, const ContributionPlan& plan);

/// The same months with accrual and index of fixed months by another scheme: years, mean index and
/// what they rest on change, and nothing else does. The scheme differs from the plan's in nothing
/// but accrual and index.
void CreditBenefits(const Setting& setting, const Scheme& scheme, Accumulation& accumulation);

/// The individual account with the contributions of `months`, the first of which is the valuation
/// month, closed through the last of them; opened but not closed if there is none.
Ledger AccountAfter(const Setting& setting, std::span<const PaidMonth> months);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_ACCUMULATION_H_

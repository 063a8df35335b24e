#ifndef FLEXPENSION_CORE_RULES_MONTH_CREDIT_H_
#define FLEXPENSION_CORE_RULES_MONTH_CREDIT_H_

#include "core/base/money.h"
#include "core/rules/scheme.h"

namespace flexpension {

/// Contributions of a flexible worker, shares of the base: 20 % in all, 8 % of it to the
/// individual account and the rest to the pooled fund. Source: 国发〔2005〕38号, part 3;
/// core/model.md#standard-month.
inline constexpr double kContributionRate = 0.20;
inline constexpr double kAccountRate = 0.08;

/// What one month of contributions does for the person.
struct MonthCredit {
  Money paid;
  Money to_account;
  double eligibility = 0.0;  ///< months towards the minimum, before a scheme's cap
  double accrual = 0.0;      ///< months towards the benefit
  double index = 0.0;        ///< contribution index (缴费工资指数)
  double weight = 0.0;       ///< of the index in the mean index
  Money to_pool() const { return paid - to_account; }
};

/// A month paid the standard way on `base` (already within the bounds), yuan.
/// The index is base / average wage and is not clamped.
MonthCredit StandardMonth(double base, double average_wage);

/// A month paid by a scheme. `amount` is the indexed amount of the month, yuan.
/// actual index = paid / (0.20 · average wage); amount ratio = min(1, actual index).
MonthCredit FixedMonth(const Scheme& scheme, double amount, double average_wage);

/// Sets what a fixed month, paid already, does for the benefit under a scheme: accrual, index and
/// weight. FixedMonth() does it too.
void CreditBenefit(const Scheme& scheme, double average_wage, MonthCredit& month);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_MONTH_CREDIT_H_

#ifndef FLEXPENSION_CORE_PLAN_ACCUMULATION_H_
#define FLEXPENSION_CORE_PLAN_ACCUMULATION_H_

#include <optional>
#include <vector>

#include "core/plan/contributions.h"
#include "core/plan/setting.h"
#include "core/rules/ledger.h"

namespace flexpension {

/// Why the pension starts when it does.
enum class Reason { kStatutory, kEarly, kLate, kExtended, kResident, kNone };

/// Months that are missing in the end and paid at once in the last month (一次性补缴).
struct LumpSum {
  int months = 0;
  MonthCredit each;
  Money paid() const { return Money::FromFen(each.paid.fen() * months); }
  Money to_account() const { return Money::FromFen(each.to_account.fen() * months); }
};

/// A plan up to its last month, worked out as if the person lived.
struct Accumulation {
  std::vector<PaidMonth> months;  ///< from the valuation month through `last`; may be empty
  std::optional<LumpSum> lump;    ///< paid in `last` besides
  Month last;                     ///< last month of contributions; a pension starts in the next
  /// The month whose age and year count for the award: `last`, or the earlier one in which who is
  /// past the chosen age retired by law.
  Month awarded;
  int extended_months = 0;        ///< after the chosen age or the month before the valuation month
  Reason reason = Reason::kNone;  ///< kNone where the minimum is not met, whatever comes then
  bool eligible = false;
  double eligibility_months = 0.0;  ///< recorded + deemed + credited
  int minimum_months = 0;
  double accrual_years = 0.0;        ///< N, unrounded
  int break_months = 0;              ///< without contribution after the first one, before `last`
  double mean_index = 0.0;           ///< Ī, unrounded; 0 where no month has weight
  double mean_index_of_paid = 0.0;   ///< the same without break months, where those count
  Ledger account{0.0, Month{}, {}};  ///< closed through `last`
};

/// Enough if no more than this is missing of the minimum, months: sums of credits are not exact.
inline constexpr double kEnoughSlack = 1e-9;

/// Where contributions end by choice: in the month before the chosen one, or before the valuation
/// month where that has passed.
Month EndOfChoice(const Setting& setting);
/// Where they end if the minimum is not met there and cannot be: after an early choice in the month
/// of the statutory age.
Month EndIfShort(const Setting& setting);
/// The last month to which they may go on in order to meet it.
Month LastChance(const Setting& setting);

/// Months without contribution after the first one and before the last, and those of the record.
int BreakMonths(const Record& record, const std::vector<PaidMonth>& months);

/// Runs a plan to the month in which its pension can start: the chosen age if the minimum is met
/// there; else on month by month, at most to the statutory age after an early choice, and at most
/// to age 75 if the choice allows extension, and only if the minimum will then be met. Who would
/// still be refunded and may pay a lump sum goes on for kLumpSumMonths and pays what is missing.
/// Source: 国务院关于渐进式延迟法定退休年龄的办法 (2024), art. 2 and 3; 社会保险法 art. 16;
/// core/model.md#timing, core/model.md#short-of-the-minimum.
Accumulation Accumulate(const Setting& setting, const ContributionPlan& plan, TraceTo trace = {});

/// The months for which somebody who joined before kLumpSumJoined goes on before paying the rest at
/// once. Source: 人社部令第13号 (2011), art. 2.
inline constexpr int kLumpSumMonths = 60;
inline constexpr Month kLumpSumJoined = Month::Of(2011, 7);

/// Months paid, standard and fixed ones and those of a lump sum, of the first `count`.
int PaidMonths(const Accumulation& accumulation, std::size_t count);

/// The same months with accrual and index of fixed months by another scheme: years, mean index and
/// what they rest on change, and nothing else does. The scheme differs from the plan's in nothing
/// but accrual and index.
void CreditBenefits(const Setting& setting, const Scheme& scheme, Accumulation& accumulation);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_ACCUMULATION_H_

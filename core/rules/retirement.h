#ifndef FLEXPENSION_CORE_RULES_RETIREMENT_H_
#define FLEXPENSION_CORE_RULES_RETIREMENT_H_

#include <span>

#include "core/base/month.h"
#include "core/trace/trace.h"

namespace flexpension {

/// Who retires when: men, women whose original age is 55, women whose original age is 50.
enum class Category { kMale, kFemale55, kFemale50 };

/// The choice of age is open this far on either side of the statutory age, months.
/// Source: 国务院关于渐进式延迟法定退休年龄的办法 (2024), art. 3.
inline constexpr int kMaxShiftMonths = 36;

/// Contributions may be continued until this age is reached, months (75 years).
inline constexpr int kLastContributionAge = 75 * 12;

/// How the statutory age of a group is delayed.
struct DelayRule {
  int original_age;  ///< before the 2025 reform, months: 720, 660 or 600
  Month first;       ///< first birth month that is delayed
  int step;          ///< birth months for one month of delay
  int cap;           ///< longest delay, months
};
DelayRule DelayRuleOf(Category category);

/// Age before the 2025 reform, months. An early choice never goes below it.
inline int OriginalAge(Category category) { return DelayRuleOf(category).original_age; }

/// Statutory age (法定退休年龄), months: the original age, one month more for every `step` birth
/// months from the group's first month on, up to the cap.
/// Source: 国务院关于渐进式延迟法定退休年龄的办法 (2024), art. 1 and annexes 1-3;
/// core/model.md#retirement-age.
int StatutoryAge(Category category, Month birth, TraceTo trace = {});

/// Earliest age that may be chosen, months: 36 before the statutory age, not below the original
/// age.
int EarliestAge(Category category, Month birth);

/// Minimum contribution months (最低缴费年限) of a year: 180 to 2029, then six more each year,
/// 240 from 2039 on. Source: the same, art. 2 and annex 4; core/model.md#minimum-months.
int MinimumMonths(int year, TraceTo trace = {});

/// The first age of the payout table, years; one entry a year, the last one is age 70.
inline constexpr int kPayoutFirstAge = 40;

/// Payout months (计发月数) at an age in months. `table` holds whole ages from 40 on; between two
/// of them a straight line by month, rounded half up to 0.1; outside them the nearest entry.
/// Source: 国发〔2005〕38号 annex; by month as offices do since 2025; core/model.md#payout-months.
double PayoutMonths(std::span<const int> table, int age_months, TraceTo trace = {});

/// Remaining life at an age in months, rounded to months. `years` holds the remaining years at
/// whole ages from 0 on, with a straight line between them; beyond the table its last entry.
int RemainingLifeMonths(std::span<const double> years, int age_months);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_RETIREMENT_H_

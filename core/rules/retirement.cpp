#include "core/rules/retirement.h"

#include <algorithm>
#include <cmath>

namespace flexpension {

DelayRule DelayRuleOf(Category category) {
  switch (category) {
    case Category::kMale:
      return {720, Month::Of(1965, 1), 4, 36};
    case Category::kFemale55:
      return {660, Month::Of(1970, 1), 4, 36};
    case Category::kFemale50:
      break;
  }
  return {600, Month::Of(1975, 1), 2, 60};
}

int StatutoryAge(Category category, Month birth, TraceTo trace) {
  const DelayRule rule = DelayRuleOf(category);
  const int since_first = birth - rule.first;
  const int delay = since_first < 0 ? 0 : std::min(since_first / rule.step + 1, rule.cap);
  const int age = rule.original_age + delay;
  if (trace) {
    const double original = rule.original_age;
    if (since_first < 0) {
      trace->Add("retirement.statutory_age_months", "original-age", age,
                 {{"original_age", original}});
    } else {
      trace->Add("retirement.statutory_age_months", "statutory-age", age,
                 {{"original_age", original},
                  {"birth_months_since_first", static_cast<double>(since_first)},
                  {"step", static_cast<double>(rule.step)},
                  {"cap", static_cast<double>(rule.cap)}});
    }
  }
  return age;
}

int EarliestAge(Category category, Month birth) {
  return std::max(OriginalAge(category), StatutoryAge(category, birth) - kMaxShiftMonths);
}

int MinimumMonths(int year, TraceTo trace) {
  const int months = 180 + 6 * std::clamp(year - 2029, 0, 10);
  if (trace) {
    trace->Add("entitlement.minimum_months", "minimum-months", months,
               {{"year", static_cast<double>(year)}});
  }
  return months;
}

double PayoutMonths(std::span<const int> table, int age_months, TraceTo trace) {
  const int last = static_cast<int>(table.size()) - 1;
  const int offset = std::clamp(age_months - kPayoutFirstAge * 12, 0, last * 12);
  const auto year = static_cast<std::size_t>(offset / 12);
  const int here = table[year];
  const int next = table[std::min(year + 1, static_cast<std::size_t>(last))];
  // In twelfths of a tenth of a month, so that the half is met exactly.
  const int twelfths = 10 * (12 * here - (here - next) * (offset % 12));
  const int tenths = (twelfths + 6) / 12;
  if (trace) {
    trace->Add("entitlement.payout_months", "payout-months", tenths / 10.0,
               {{"at_this_birthday", static_cast<double>(here)},
                {"at_next_birthday", static_cast<double>(next)},
                {"months_since_birthday", static_cast<double>(offset % 12)}});
  }
  return tenths / 10.0;
}

int RemainingLifeMonths(std::span<const double> years, int age_months) {
  const auto last = years.size() - 1;
  const auto age = static_cast<std::size_t>(age_months / 12);
  if (age >= last) return static_cast<int>(std::floor(years[last] * 12.0 + 0.5 + 1e-9));
  const double part = age_months % 12 / 12.0;
  const double left = years[age] + (years[age + 1] - years[age]) * part;
  return static_cast<int>(std::floor(left * 12.0 + 0.5 + 1e-9));
}

}  // namespace flexpension

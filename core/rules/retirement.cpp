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

int StatutoryAge(Category category, Month birth) {
  const DelayRule rule = DelayRuleOf(category);
  const int since_first = birth - rule.first;
  if (since_first < 0) return rule.original_age;
  return rule.original_age + std::min(since_first / rule.step + 1, rule.cap);
}

int EarliestAge(Category category, Month birth) {
  return std::max(OriginalAge(category), StatutoryAge(category, birth) - kMaxShiftMonths);
}

int MinimumMonths(int year) { return 180 + 6 * std::clamp(year - 2029, 0, 10); }

double PayoutMonths(std::span<const int> table, int age_months) {
  const int last = static_cast<int>(table.size()) - 1;
  const int offset = std::clamp(age_months - kPayoutFirstAge * 12, 0, last * 12);
  const auto year = static_cast<std::size_t>(offset / 12);
  const int here = table[year];
  const int next = table[std::min(year + 1, static_cast<std::size_t>(last))];
  // In twelfths of a tenth of a month, so that the half is met exactly.
  const int twelfths = 10 * (12 * here - (here - next) * (offset % 12));
  const int tenths = (twelfths + 6) / 12;
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

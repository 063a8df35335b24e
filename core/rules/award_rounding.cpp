#include "core/rules/award_rounding.h"

#include <cmath>

namespace flexpension {
namespace {

double ToMultiple(double value, double of, RoundingMode mode) {
  if (of == 0.0) return value;
  const double units = value / of;
  switch (mode) {
    case RoundingMode::kHalfUp:
      return std::floor(units + 0.5 + kAwardSlack) * of;
    case RoundingMode::kUp:
      return std::ceil(units - kAwardSlack) * of;
    case RoundingMode::kDown:
      break;
  }
  return std::floor(units + kAwardSlack) * of;
}

}  // namespace

double RoundedTo(const AwardRounding& rule, double value) {
  return ToMultiple(ToMultiple(value, rule.cut, RoundingMode::kDown), rule.to, rule.mode);
}

double RoundedBy(const HeldList<AwardRounding>& rules, Month retired, double value) {
  const AwardRounding* rule = InForce(rules, retired);
  return rule == nullptr ? value : RoundedTo(*rule, value);
}

double YearsBy(const AwardRules& rules, Month retired, double months) {
  const AwardRounding* rule = InForce(rules.years, retired);
  if (rule == nullptr) return months / 12.0;
  if (rule->odd_month == 0.0) return RoundedTo(*rule, months / 12.0);
  const double full = std::floor(months / 12.0 + kAwardSlack);
  return full + (months - full * 12.0) * rule->odd_month;
}

}  // namespace flexpension

#ifndef FLEXPENSION_CORE_RULES_AWARD_ROUNDING_H_
#define FLEXPENSION_CORE_RULES_AWARD_ROUNDING_H_

#include "core/figures/award_rules.h"

namespace flexpension {

/// What a number may miss of the half or the whole that it stands for.
inline constexpr double kAwardSlack = 1e-6;

/// The last entry whose `from` is not later than the month; null before the first.
template <class Dated>
const Dated* InForce(const HeldList<Dated>& dated, Month month) {
  const Dated* found = nullptr;
  for (const Dated& entry : dated) {
    if (entry.from <= month) found = &entry;
  }
  return found;
}

/// A number of years, an amount or a sum, rounded by the rule in force: half up is
/// floor(x + 0.5 + 1e-6), up is ceil(x - 1e-6), down is floor(x + 1e-6), x in units of `to`;
/// cut down to `cut` first. Source: core/model.md#award-rounding.
double RoundedTo(const AwardRounding& rule, double value);
/// The same by the last rule in force in the month of retirement; before the first as it is.
double RoundedBy(const HeldList<AwardRounding>& rules, Month retired, double value);

/// A number of months in years, as the province counts and rounds them.
double YearsBy(const AwardRules& rules, Month retired, double months);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_AWARD_ROUNDING_H_

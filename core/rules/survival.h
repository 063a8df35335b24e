#ifndef FLEXPENSION_CORE_RULES_SURVIVAL_H_
#define FLEXPENSION_CORE_RULES_SURVIVAL_H_

#include <span>
#include <vector>

#include "core/base/month.h"

namespace flexpension {

/// The last age of the life table, years: nobody outlives it.
inline constexpr int kLastAge = 100;
/// The last month of age in which somebody may be alive.
inline constexpr int kLastMonthOfLife = kLastAge * 12 + 11;
/// The year of the life table: mortality improves from it on.
inline constexpr int kLifeTableYear = 2023;

/// Chances of being alive at the start of each month, for somebody alive at the start of `now`:
/// entry k is that of k months later, the first is 1; the last, after kLastMonthOfLife, is 0.
/// Empty for who is older than that.
///   S(12x + j) = S(12x) · (1 - q · j / 12),  q = q_x · (1 - improvement)^(y - 2023)
/// `deaths` is q_x, the share dying within the year of age x, x = 0 … kLastAge - 1; y is the year
/// in which x is reached (no improvement before 2023). At kLastAge all die within the year.
/// `birth` is not after `now`. Source: core/model.md#all-ages-at-death.
std::vector<double> ChancesAlive(std::span<const double> deaths, double improvement, Month birth,
                                 Month now);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RULES_SURVIVAL_H_

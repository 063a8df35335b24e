#include "core/rules/survival.h"

#include <algorithm>

#include "core/base/powers.h"

namespace flexpension {

std::vector<double> ChancesAlive(std::span<const double> deaths, double improvement, Month birth,
                                 Month now) {
  const int age_now = now - birth;
  std::vector<double> alive;
  if (age_now > kLastMonthOfLife) return alive;
  alive.reserve(static_cast<std::size_t>(kLastMonthOfLife + 2 - age_now));
  double at_birthday = 1.0;  // of the age now: the chances before it do not matter
  double at_start = 1.0;
  for (int age = age_now / 12; age <= kLastAge; ++age) {
    double q = 1.0;
    if (age < kLastAge) {
      const int years = std::max(0, birth.year() + age - kLifeTableYear);
      q = deaths[static_cast<std::size_t>(age)] * PowInt(1.0 - improvement, years);
    }
    for (int j = 0; j < 12; ++j) {
      const int month = age * 12 + j;
      if (month < age_now) continue;
      const double chance = at_birthday * (1.0 - q * j / 12.0);
      if (month == age_now) at_start = chance;
      alive.push_back(chance / at_start);
    }
    at_birthday *= 1.0 - q;
  }
  alive.push_back(0.0);
  return alive;
}

}  // namespace flexpension

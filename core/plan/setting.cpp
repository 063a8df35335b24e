#include "core/plan/setting.h"

#include "core/base/powers.h"

namespace flexpension {

double Setting::IncomeIn(Month month) const {
  return person.monthly_income *
         PowInt(1.0 + assumptions.income_growth, (month - valuation_month) / 12);
}

std::vector<double> Discounts(double rate, std::size_t count) {
  const double yearly = 1.0 / (1.0 + rate);
  const double monthly = 1.0 / Root12(1.0 + rate);
  std::vector<double> discounts(count);
  double years = 1.0;
  double months = 1.0;
  for (std::size_t k = 0; k < count; ++k) {
    if (k > 0 && k % 12 == 0) {
      years *= yearly;
      months = 1.0;
    }
    discounts[k] = years * months;
    months *= monthly;
  }
  return discounts;
}

}  // namespace flexpension

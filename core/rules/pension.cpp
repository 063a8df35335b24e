#include "core/rules/pension.h"

#include <algorithm>

namespace flexpension {

Money BasicPension(double base, double second_base, double mean_index, double years,
                   bool low_index_factor, TraceTo trace) {
  const double a = low_index_factor ? std::min(1.0, mean_index / kLowIndex) : 1.0;
  const Money basic = Fen((base * a + second_base * mean_index) / 2.0 * years * 0.01);
  if (trace) {
    trace->Add("pension.basic", low_index_factor ? "basic-pension-low-index" : "basic-pension",
               basic.yuan(),
               {{"benefit_base", base},
                {"indexed_wage_base", second_base},
                {"mean_index", mean_index},
                {"accrual_years", years}});
  }
  return basic;
}

Money AccountPension(Money balance, double payout_months, TraceTo trace) {
  const Money account = Fen(balance.yuan() / payout_months);
  if (trace) {
    trace->Add("pension.account", "account-pension", account.yuan(),
               {{"account_balance", balance.yuan()}, {"payout_months", payout_months}});
  }
  return account;
}

Money TransitionalPension(double base, double deemed_index, int deemed_months, double coefficient,
                          TraceTo trace, const char* index_from) {
  const Money transitional = Fen(base * deemed_index * (deemed_months / 12.0) * coefficient);
  if (trace) {
    trace->Add("pension.transitional", "transitional-pension", transitional.yuan(),
               {{"benefit_base", base},
                {"deemed_index", deemed_index, index_from},
                {"deemed_months", static_cast<double>(deemed_months)},
                {"transition_coefficient", coefficient}});
  }
  return transitional;
}

Money Supplements::total() const {
  Money sum;
  for (std::size_t i = 0; i < count_; ++i) sum += amounts_[i];
  return sum;
}

void Supplements::Raise(double growth) {
  for (std::size_t i = 0; i < count_; ++i) amounts_[i] = Fen(amounts_[i].yuan() * (1.0 + growth));
}

void PensionParts::Raise(const YearlyRaise& raise) {
  const auto grow = [&](Money& part) { part = Fen(part.yuan() * (1.0 + raise.growth)); };
  grow(basic);
  if (raise.of_account) grow(account);
  grow(transitional);
  supplements.Raise(raise.growth);
}

}  // namespace flexpension

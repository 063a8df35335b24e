#include "core/rules/pension.h"

#include <algorithm>

namespace flexpension {

Money BasicPension(double base, double second_base, double mean_index, double years,
                   bool low_index_factor) {
  const double a = low_index_factor ? std::min(1.0, mean_index / kLowIndex) : 1.0;
  return Fen((base * a + second_base * mean_index) / 2.0 * years * 0.01);
}

Money AccountPension(Money balance, double payout_months) {
  return Fen(balance.yuan() / payout_months);
}

Money TransitionalPension(double base, double deemed_index, int deemed_months, double coefficient) {
  return Fen(base * deemed_index * (deemed_months / 12.0) * coefficient);
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

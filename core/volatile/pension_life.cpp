#include "core/volatile/pension_life.h"

#include <algorithm>

#include "core/rules/death_grants.h"

namespace flexpension {
namespace {

/// Draws `monthly` in each month from `from` through `to`, of one calendar year, as long as there
/// is a balance; what is left of it in one more month. False if there is nothing left to draw or to
/// earn, now or later.
bool Draw(Ledger& account, Money monthly, Month from, Month to) {
  account.Enter(from);
  const std::int64_t balance = account.balance().fen();
  if (balance <= 0) return false;
  account.Enter(to);
  if (monthly <= Money{}) return true;
  const std::int64_t months = to - from + 1;
  const std::int64_t full = std::min(months, balance / monthly.fen());
  const std::int64_t rest = full < months ? balance - full * monthly.fen() : 0;
  const std::int64_t first = from.month();
  const std::int64_t weighted =
      monthly.fen() * (full * first + full * (full - 1) / 2) + rest * (first + full);
  account.BookSum(Money::FromFen(-full * monthly.fen() - rest), -weighted);
  return true;
}

}  // namespace

PensionLife::PensionLife(const Setting& setting) : setting_(setting), discounts_before_{0.0} {
  for (const double discount : setting.discounts) {
    discounts_before_.push_back(discounts_before_.back() + discount);
  }
}

double PensionLife::PresentValue(PensionParts pension, Ledger account, Month first,
                                 int contribution_months) const {
  const Month death = setting_.death_month;
  const YearlyRaise raise = {.growth = setting_.assumptions.benefit_growth};
  double value = 0.0;
  bool left = true;
  for (Month from = first; from <= death;) {
    const Month to = std::min(Month::Of(from.year(), 12), death);
    if (from > first) pension.Raise(raise);
    value += pension.total().yuan() * (discounts_before_[setting_.IndexOf(to) + 1] -
                                       discounts_before_[setting_.IndexOf(from)]);
    left = left && Draw(account, pension.account, from, to);
    from = to + 1;
  }
  Money at_death = left ? account.ClosedBalance() : Money{};
  if (!setting_.urban_income.empty() && contribution_months > 0) {
    const auto year = static_cast<std::size_t>(death.year() - setting_.valuation_month.year());
    at_death +=
        GrantsOf(setting_.urban_income[year], contribution_months, death - first + 1).total();
  }
  return value + at_death.yuan() * setting_.discounts[setting_.IndexOf(death)];
}

}  // namespace flexpension

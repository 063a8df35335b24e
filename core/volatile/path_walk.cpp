#include "core/volatile/path_walk.h"

#include <algorithm>
#include <limits>

namespace flexpension {
namespace {

/// No sum of credits is off by more than this, months.
constexpr double kSumError = 1e-6;
constexpr std::size_t kMonthsOfYear = 12;

}  // namespace

PathWalk::PathWalk(const Setting& setting, const Policy& policy, const Ways& ways, const Ends& ends)
    : setting_(setting),
      ways_(ways),
      ends_(ends),
      recorded_(setting.person.record.months + setting.person.record.deemed_months),
      most_fixed_(std::numeric_limits<int>::max()),
      most_prorated_(std::numeric_limits<double>::max()) {
  start_.year_ends = static_cast<std::size_t>(13 - setting.valuation_month.month());
  start_.account = Ledger(setting.assumptions.account_rate, setting.valuation_month,
                          setting.person.record.account_balance);
  if (ends.chosen() >= start_.year_ends) {
    balances_.resize((ends.chosen() - start_.year_ends) / kMonthsOfYear + 1);
  }
  if (!policy.scheme) return;
  const Scheme::Eligibility& eligibility = policy.scheme->eligibility;
  most_fixed_ = policy.scheme->term_months.value_or(most_fixed_);
  if (eligibility.mode == Credit::kProrated && eligibility.cap_months) {
    most_prorated_ = *eligibility.cap_months;
  }
}

void PathWalk::Go(Draws& draws) {
  now_ = start_;
  PayTo(ends_.chosen(), draws);
  short_ = !Enough();
  while (!Enough() && now_.months < ends_.if_short()) PayTo(now_.months + 1, draws);
  if (!Enough() && now_.months < ends_.limit()) {
    const State at_end = now_;
    while (!Enough() && now_.months < ends_.limit() && !InVain()) PayTo(now_.months + 1, draws);
    if (!Enough()) now_ = at_end;
  }
  Finish(draws);
}

double PathWalk::Eligibility() const {
  return now_.sums.standard_months + std::min(now_.sums.fixed_eligibility, most_prorated_);
}

bool PathWalk::Enough() const {
  return recorded_ + Eligibility() >= ends_.After(now_.months).minimum_months - kEnoughSlack;
}

bool PathWalk::InVain() const {
  const double at_best =
      recorded_ + Eligibility() + static_cast<double>(ends_.limit() - now_.months);
  return at_best + kSumError < ends_.After(now_.months).minimum_months;
}

void PathWalk::PayTo(std::size_t months, Draws& draws) {
  draws.DrawTo(months);
  while (now_.months < months) {
    PayInYear(std::min(months, now_.year_ends), draws);
    if (now_.months < now_.year_ends) return;
    PathSums& sums = now_.sums;
    now_.account.BookSum(Money::FromFen(sums.booked), sums.weighted);
    now_.account.Enter(setting_.valuation_month + static_cast<int>(now_.months));
    sums.booked = sums.weighted = 0;
    const std::size_t year = (now_.year_ends - start_.year_ends) / kMonthsOfYear;
    if (year < balances_.size()) balances_[year] = now_.account.balance().fen();
    now_.year_ends += kMonthsOfYear;
  }
}

void PathWalk::PayInYear(std::size_t months, const Draws& draws) {
  PathSums sums = now_.sums;
  std::size_t k = now_.months;
  auto number = static_cast<std::int64_t>(k + 13 - now_.year_ends);
  while (k < months) {
    // Until so many months are over the term cannot be: no month need wait for the one before.
    const bool may_pay_fixed = sums.fixed_months < most_fixed_;
    const std::size_t until =
        may_pay_fixed
            ? std::min(months, k + static_cast<std::size_t>(most_fixed_ - sums.fixed_months))
            : months;
    for (; k < until; ++k, ++number) {
      sums.Add(ways_.Choose(k, draws[k], may_pay_fixed), number);
    }
  }
  now_.sums = sums;
  now_.months = months;
}

void PathWalk::Finish(const Draws& draws) {
  Accumulation& result = accumulation_;
  const End& end = ends_.After(now_.months);
  result.last = setting_.valuation_month + (static_cast<int>(now_.months) - 1);
  result.awarded = end.awarded;
  result.extended_months = static_cast<int>(now_.months - ends_.chosen());
  result.eligible = Enough();
  result.minimum_months = end.minimum_months;
  result.account = now_.account;
  const PathSums& sums = now_.sums;
  // By the end of a December all is booked already.
  if (now_.months > 0 && now_.months + 12 > now_.year_ends) {
    result.account.Enter(result.last);
    result.account.BookSum(Money::FromFen(sums.booked), sums.weighted);
    result.account.Close();
  }
  const Record& record = setting_.person.record;
  const double deemed = record.deemed_index ? record.deemed_months : 0;
  double weight = record.months + deemed + sums.weight;
  double weighted = record.months * record.mean_index + deemed * record.deemed_index.value_or(0.0) +
                    sums.weighted_index;
  if (const auto& index = setting_.region.break_months_index) {
    result.break_months = BreakMonths(record, WithMonths(draws).months);
    weight += result.break_months;
    weighted += *index * result.break_months;
  }
  result.eligibility_months = recorded_ + Eligibility();
  result.accrual_years = (recorded_ + sums.accrual) / 12.0;
  result.mean_index = weight > 0.0 ? weighted / weight : 0.0;
}

const Accumulation& PathWalk::WithMonths(const Draws& draws) {
  int fixed_months = 0;
  accumulation_.months.clear();
  for (std::size_t k = 0; k < now_.months; ++k) {
    PaidMonth month;
    const WayInMonth& way = ways_.Choose(k, draws[k], fixed_months < most_fixed_);
    if (way.standard_months + way.fixed_months > 0) {
      fixed_months += way.fixed_months;
      month.way = way.fixed_months > 0 ? Way::kFixed : Way::kStandard;
      month.credit.paid = Money::FromFen(way.paid);
      month.credit.to_account = Money::FromFen(way.to_account);
    }
    accumulation_.months.push_back(month);
  }
  return accumulation_;
}

}  // namespace flexpension

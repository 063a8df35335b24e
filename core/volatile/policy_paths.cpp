#include "core/volatile/policy_paths.h"

#include <cmath>

#include "core/plan/evaluate.h"
#include "core/plan/too_large.h"
#include "core/rules/measures.h"
#include "core/volatile/statistics.h"

namespace flexpension {

PolicyPaths::PolicyPaths(const Study& study, const Policy& policy, std::size_t paths, Cuts& cuts)
    : study_(study),
      ways_(study.setting, study.income, policy, study.ends.limit(), cuts),
      walk_(study.setting, policy, ways_, study.ends),
      values_{paths, std::vector<std::int64_t>(kMeasures * paths)} {}

void PolicyPaths::KeepAccounts() { balances_.resize(walk_.balances().size() * values_.paths); }

std::vector<AccountAt> PolicyPaths::accounts() const {
  std::vector<AccountAt> accounts;
  const std::size_t paths = values_.paths;
  Month december = Month::Of(study_.setting.valuation_month.year(), 12);
  for (std::size_t i = 0; i < balances_.size(); i += paths, december = december + 12) {
    accounts.push_back({december, SpreadOfMoney({balances_.data() + i, paths})});
  }
  return accounts;
}

void PolicyPaths::Take(Draws& draws) {
  if (wrong_ != Wrong::kNothing) return;
  walk_.Go(draws);
  const Accumulation& plan = walk_.accumulation();
  if (!study_.ends.After(walk_.months()).known || plan.mean_index > kMostMeanIndex) {
    wrong_ = Wrong::kEnd;
    return;
  }
  const PathSums& sums = walk_.sums();
  const Outcome outcome = LiveOn(draws);
  const Money worth = Fen(outcome.present_value);
  if (AnyTooLarge({outcome.paid, outcome.pension, worth})) wrong_ = Wrong::kAmount;

  const double measured[kMeasures] = {
      // NOLINT(*-avoid-c-arrays)
      walk_.was_short() ? 1.0 : 0.0,
      plan.eligible ? 0.0 : 1.0,
      static_cast<double>(sums.standard_months),
      static_cast<double>(sums.fixed_months),
      static_cast<double>(walk_.months()) - sums.standard_months - sums.fixed_months,
      plan.eligibility_months,
      plan.mean_index,
      static_cast<double>(outcome.paid.fen()),
      static_cast<double>(outcome.pension_today.fen()),
      static_cast<double>(plan.extended_months),
      static_cast<double>(worth.fen())};
  for (std::size_t m = 0; m < kMeasures; ++m) {
    const double unit = IsMoney(static_cast<Measure>(m)) ? 1.0 : kUnitsOfOne;
    values_.all[m * values_.paths + taken_] =
        static_cast<std::int64_t>(std::floor(measured[m] * unit + 0.5));
  }
  for (std::size_t i = taken_, year = 0; i < balances_.size(); i += values_.paths, ++year) {
    balances_[i] = walk_.balances()[year];
  }
  ++taken_;
}

void PolicyPaths::Repeat() {
  if (wrong_ != Wrong::kNothing) return;
  for (std::size_t m = 0; m < kMeasures; ++m) {
    std::int64_t* const next = &values_.all[m * values_.paths + taken_];
    *next = *(next - 1);
  }
  for (std::size_t i = taken_; i < balances_.size(); i += values_.paths) {
    balances_[i] = balances_[i - 1];
  }
  ++taken_;
}

std::optional<Problem> PolicyPaths::ProblemAt(const std::string& path) const {
  if (wrong_ == Wrong::kNothing) return std::nullopt;
  if (wrong_ == Wrong::kEnd) {
    return study_.ends.ProblemAfter(walk_.months(), walk_.accumulation(), path);
  }
  return AmountsTooLarge(path);
}

PolicyPaths::Outcome PolicyPaths::LiveOn(const Draws& draws) {
  const Setting& setting = study_.setting;
  const Accumulation& plan = walk_.accumulation();
  const bool moves = !plan.eligible && setting.choice.if_short == IfShort::kResident;
  if (moves || setting.death_month <= plan.last) return LiveMonthByMonth(draws);

  const PathSums& sums = walk_.sums();
  Outcome outcome;
  outcome.paid = Money::FromFen(sums.paid);
  outcome.present_value = -sums.discounted;
  if (!plan.eligible) {
    outcome.present_value += plan.account.balance().yuan() * setting.discounts[walk_.months()];
    return outcome;
  }
  const End& end = study_.ends.After(walk_.months());
  award_.benefit_base.value = end.benefit_base;
  award_.indexed_wage_base.value = end.indexed_wage_base;
  award_.payout_months = end.payout_months;
  const PensionParts pension = PensionFrom(setting, plan, award_);
  const Record& record = setting.person.record;
  outcome.pension = pension.total();
  outcome.pension_today = Fen(outcome.pension.yuan() / end.prices);
  outcome.present_value += study_.life.PresentValue(
      pension, plan.account, plan.last + 1,
      record.months + record.deemed_months + sums.standard_months + sums.fixed_months);
  return outcome;
}

/// The life of a plan with these months, for what is rare: a death before the contributions end,
/// and who moves to the resident scheme.
PolicyPaths::Outcome PolicyPaths::LiveMonthByMonth(const Draws& draws) {
  const Setting& setting = study_.setting;
  const Accumulation& plan = walk_.WithMonths(draws);
  MakeAward(setting, plan, award_);  // no figure is missing: the end is known
  const Lifetime life = LiveThrough(setting, plan, award_);
  Outcome outcome;
  outcome.paid = Money::FromFen(walk_.sums().paid);
  outcome.pension = award_.pension.total();
  outcome.present_value = PresentValue(life.flows, setting.discounts);
  if (award_.resident) outcome.paid += award_.resident->made_up;
  if (award_.pension_from) {
    outcome.pension_today = InTodaysMoney(outcome.pension, *award_.pension_from,
                                          setting.valuation_month, setting.assumptions.inflation);
  }
  return outcome;
}

}  // namespace flexpension

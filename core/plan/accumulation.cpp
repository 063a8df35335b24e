#include "core/plan/accumulation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace flexpension {
namespace {

/// Walks a plan month by month and counts what it credits towards the minimum.
class Walk {
 public:
  Walk(const Setting& setting, const ContributionPlan& plan)
      : setting_(setting),
        contributions_(plan, setting.outlook, setting.assumptions.income_growth),
        last_(setting.valuation_month - 1),
        credited_(setting.person.record.months + setting.person.record.deemed_months) {}

  void PayThrough(Month month) {
    while (last_ < month) PayNext();
  }
  /// Goes on while the minimum is not met, at most through `limit`; true if it is met.
  bool PayUntilEnough(Month limit) {
    while (!Enough() && last_ < limit) PayNext();
    return Enough();
  }
  /// As if nothing had been paid after `month`; no month is paid after this.
  void Return(Month month) {
    for (; last_ > month; last_ = last_ - 1) {
      credited_ -= months_.back().credit.eligibility;
      months_.pop_back();
    }
  }
  /// What is missing of the minimum, in whole months.
  int Missing() const { return static_cast<int>(std::ceil(Minimum() - credited_ - kEnoughSlack)); }

  bool Enough() const { return credited_ >= Minimum() - kEnoughSlack; }
  /// The minimum for a pension that follows the last month: of its year, but never of a later year
  /// than that of the statutory age.
  int Minimum(TraceTo trace = {}) const {
    return MinimumMonths(std::min(last_, setting_.statutory_month).year(), trace);
  }
  Month last() const { return last_; }
  std::vector<PaidMonth> TakeMonths() { return std::move(months_); }
  void Reserve(Month limit) {
    months_.reserve(static_cast<std::size_t>(std::max(0, limit - last_)));
  }

 private:
  void PayNext() {
    months_.push_back(contributions_.Next());
    credited_ += months_.back().credit.eligibility;
    ++last_;
  }

  const Setting& setting_;
  Contributions contributions_;
  Month last_;
  double credited_;
  std::vector<PaidMonth> months_;
};

bool MayPayLumpSum(const Setting& setting, const ContributionPlan& plan) {
  const auto& first = setting.person.record.first_month;
  // Paying nothing more is never a lump sum.
  return setting.choice.if_short == IfShort::kLumpSum && first && *first < kLumpSumJoined &&
         !plan.phases.empty();
}

Reason ReasonOf(const Setting& setting, const Accumulation& result) {
  if (!result.eligible) return Reason::kNone;
  if (result.extended_months > 0) return Reason::kExtended;
  if (setting.choice.shift_months < 0) return Reason::kEarly;
  return setting.choice.shift_months > 0 ? Reason::kLate : Reason::kStatutory;
}

/// Sums and weights of everything that a plan credits.
struct Sums {
  double eligibility = 0.0;
  double accrual = 0.0;
  double weight = 0.0;
  double weighted_index = 0.0;
  void Add(const MonthCredit& credit, int months) {
    eligibility += credit.eligibility * months;
    accrual += credit.accrual * months;
    weight += credit.weight * months;
    weighted_index += credit.weight * months * credit.index;
  }
};

void SumUp(const Setting& setting, Accumulation& result, TraceTo trace) {
  const Record& record = setting.person.record;
  Sums sums;
  for (const PaidMonth& month : result.months) sums.Add(month.credit, 1);
  if (result.lump) sums.Add(result.lump->each, result.lump->months);
  result.break_months = BreakMonths(record, result.months);
  const double recorded = record.months;
  const double deemed = record.deemed_months;
  result.eligibility_months = recorded + deemed + sums.eligibility;
  result.accrual_years = (recorded + deemed + sums.accrual) / 12.0;

  // Deemed months without an index of their own have the mean index: they do not move it.
  const double weighed_deemed = record.deemed_index ? deemed : 0.0;
  const double deemed_index = record.deemed_index.value_or(0.0);
  const double weighted =
      recorded * record.mean_index + weighed_deemed * deemed_index + sums.weighted_index;
  const double weight = recorded + weighed_deemed + sums.weight;
  const auto& break_index = setting.region.break_months_index;
  const double breaks = break_index ? result.break_months : 0.0;
  const double with_breaks = weight + breaks;
  result.mean_index_of_paid = weight > 0.0 ? weighted / weight : 0.0;
  result.mean_index =
      with_breaks > 0.0 ? (weighted + breaks * break_index.value_or(0.0)) / with_breaks : 0.0;
  if (!trace) return;
  trace->Add("entitlement.eligibility_months", "eligibility-months", result.eligibility_months,
             {{"recorded_months", recorded},
              {"deemed_months", deemed},
              {"credited_months", sums.eligibility}});
  trace->Add(
      "entitlement.accrual_years", "accrual-years", result.accrual_years,
      {{"recorded_months", recorded}, {"deemed_months", deemed}, {"accrued_months", sums.accrual}});
  if (with_breaks == 0.0) {
    trace->Add("entitlement.mean_index", "no-mean-index", 0.0, {});
    return;
  }
  TraceInputs inputs = TraceInputsOf({{"recorded_months", recorded},
                                      {"recorded_index", record.mean_index},
                                      {"weighed_deemed_months", weighed_deemed},
                                      {"deemed_index", deemed_index},
                                      {"sum_of_weighted_indexes", sums.weighted_index},
                                      {"sum_of_weights", sums.weight}});
  if (break_index) {
    AddInput(inputs, "weighed_break_months", breaks);
    AddInput(inputs, "break_months_index", *break_index);
  }
  trace->Add("entitlement.mean_index", break_index ? "mean-index-with-breaks" : "mean-index",
             result.mean_index, std::move(inputs));
}

Ledger AccountOf(const Setting& setting, const Accumulation& result, TraceTo trace) {
  Ledger account(setting.assumptions.account_rate, setting.valuation_month,
                 setting.person.record.account_balance);
  account.Explain(trace);
  Month month = setting.valuation_month;
  for (const PaidMonth& paid : result.months) {
    account.Enter(month);
    account.Book(paid.credit.to_account);
    ++month;
  }
  if (result.lump) account.Book(result.lump->to_account());
  if (!result.months.empty()) account.Close();
  account.Explain(nullptr);
  return account;
}

/// Who had enough when the chosen age was reached, before the valuation month, retired then, or
/// when the minimum was reached.
Month AwardedIn(const Setting& setting, const Accumulation& result) {
  const bool retired = result.eligible && result.months.empty();
  if (!retired) return result.last;
  return setting.person.record.reached_minimum.value_or(setting.chosen_month);
}

}  // namespace

Month EndOfChoice(const Setting& setting) {
  return std::max(setting.chosen_month, setting.valuation_month - 1);
}

Month EndIfShort(const Setting& setting) {
  const Month end = EndOfChoice(setting);
  return setting.choice.shift_months < 0 ? std::max(end, setting.statutory_month) : end;
}

Month LastChance(const Setting& setting) {
  const Month end = EndIfShort(setting);
  if (!setting.choice.extend) return end;
  return std::max(end, setting.person.birth_month + kLastContributionAge);
}

int BreakMonths(const Record& record, const std::vector<PaidMonth>& months) {
  int breaks = record.break_months;
  bool begun = record.months + record.deemed_months > 0;
  for (std::size_t k = 0; k + 1 < months.size(); ++k) {
    const bool paid = months[k].way != Way::kNone;
    if (begun && !paid) ++breaks;
    begun = begun || paid;
  }
  return breaks;
}

int PaidMonths(const Accumulation& accumulation, std::size_t count) {
  const auto& months = accumulation.months;
  const auto end = months.begin() + static_cast<std::ptrdiff_t>(std::min(count, months.size()));
  const auto paid = std::count_if(months.begin(), end,
                                  [](const PaidMonth& month) { return month.way != Way::kNone; });
  const int lump = accumulation.lump && count >= months.size() ? accumulation.lump->months : 0;
  return static_cast<int>(paid) + lump;
}

void CreditBenefits(const Setting& setting, const Scheme& scheme, Accumulation& accumulation) {
  for (std::size_t k = 0; k < accumulation.months.size(); ++k) {
    PaidMonth& month = accumulation.months[k];
    if (month.way != Way::kFixed) continue;
    CreditBenefit(scheme, setting.outlook.wage[k], month.credit);
  }
  SumUp(setting, accumulation, nullptr);
}

Accumulation Accumulate(const Setting& setting, const ContributionPlan& plan, TraceTo trace) {
  const Month end_of_choice = EndOfChoice(setting);
  const Month limit = LastChance(setting);
  Walk walk(setting, plan);
  walk.Reserve(limit);
  walk.PayThrough(end_of_choice);
  bool eligible = walk.PayUntilEnough(limit);
  std::optional<LumpSum> lump;
  if (!eligible) {
    // No use going on: it ends at the chosen age, after an early choice at the statutory age.
    const Month end = EndIfShort(setting);
    const bool may_pay = MayPayLumpSum(setting, plan);
    const Month end_of_paying = may_pay ? end + kLumpSumMonths : end;
    if (may_pay) eligible = walk.PayUntilEnough(end_of_paying);
    if (!eligible) walk.Return(end_of_paying);
    if (may_pay && !eligible) {
      lump = LumpSum{walk.Missing(), StandardIn(plan, setting.outlook, end_of_paying)};
      eligible = true;
    }
  }
  const Month last = walk.last();
  const int minimum = walk.Minimum(trace);
  Accumulation result;
  result.months = walk.TakeMonths();
  result.lump = lump;
  result.last = last;
  result.extended_months = last - end_of_choice;
  result.eligible = eligible;
  result.minimum_months = minimum;
  result.reason = ReasonOf(setting, result);
  result.account = AccountOf(setting, result, trace);
  result.awarded = AwardedIn(setting, result);
  SumUp(setting, result, trace);
  return result;
}

}  // namespace flexpension

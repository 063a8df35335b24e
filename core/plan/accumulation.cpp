#include "core/plan/accumulation.h"

#include <algorithm>

namespace flexpension {
namespace {

constexpr double kEnoughSlack = 1e-9;

/// Counts months towards the minimum while a plan is walked through.
class MinimumCount {
 public:
  explicit MinimumCount(const Setting& setting)
      : setting_(setting),
        months_(setting.person.record.months + setting.person.record.deemed_months) {}

  void Add(const PaidMonth& month) { months_ += month.credit.eligibility; }
  double months() const { return months_; }

  /// The minimum for a pension that follows `last`: of its year, but never of a later year than
  /// that of the statutory age.
  int MinimumAt(Month last) const {
    return MinimumMonths(std::min(last, setting_.statutory_month).year());
  }
  bool EnoughAt(Month last) const { return months_ >= MinimumAt(last) - kEnoughSlack; }

 private:
  const Setting& setting_;
  double months_;
};

/// The last month to which contributions may go on in order to meet the minimum.
Month LastChance(const Setting& setting, Month end_of_choice) {
  Month limit = end_of_choice;
  if (setting.choice.shift_months < 0) limit = std::max(limit, setting.statutory_month);
  if (setting.choice.extend) {
    limit = std::max(limit, setting.person.birth_month + kLastContributionAge);
  }
  return limit;
}

Reason ReasonOf(const Setting& setting, const Accumulation& result) {
  if (!result.eligible) return Reason::kNone;
  if (result.extended_months > 0) return Reason::kExtended;
  if (setting.choice.shift_months < 0) return Reason::kEarly;
  return setting.choice.shift_months > 0 ? Reason::kLate : Reason::kStatutory;
}

void SumUp(const Record& record, Accumulation& result) {
  double eligibility = record.months + record.deemed_months;
  double accrual = eligibility;
  double weight = eligibility;
  double weighted_index =
      record.months * record.mean_index + record.deemed_months * record.deemed_index;
  for (const PaidMonth& month : result.months) {
    eligibility += month.credit.eligibility;
    accrual += month.credit.accrual;
    weight += month.credit.weight;
    weighted_index += month.credit.weight * month.credit.index;
  }
  result.eligibility_months = eligibility;
  result.accrual_years = accrual / 12.0;
  result.mean_index = weight > 0.0 ? weighted_index / weight : 0.0;
}

}  // namespace

void CreditBenefits(const Setting& setting, const Scheme& scheme, Accumulation& accumulation) {
  for (std::size_t k = 0; k < accumulation.months.size(); ++k) {
    PaidMonth& month = accumulation.months[k];
    if (month.way != Way::kFixed) continue;
    CreditBenefit(scheme, setting.outlook.wage[k], month.credit);
  }
  SumUp(setting.person.record, accumulation);
}

Ledger AccountAfter(const Setting& setting, std::span<const PaidMonth> months) {
  Ledger account(setting.assumptions.account_rate, setting.valuation_month,
                 setting.person.record.account_balance);
  Month month = setting.valuation_month;
  for (const PaidMonth& paid : months) {
    account.Enter(month);
    account.Book(paid.credit.to_account);
    ++month;
  }
  if (!months.empty()) account.Close();
  return account;
}

Accumulation Accumulate(const Setting& setting, const ContributionPlan& plan) {
  const Month before = setting.valuation_month - 1;
  const Month end_of_choice = std::max(setting.chosen_month, before);
  const Month limit = LastChance(setting, end_of_choice);

  std::vector<PaidMonth> months;
  months.reserve(static_cast<std::size_t>(limit - before));
  Contributions contributions(plan, setting.outlook, setting.assumptions.income_growth);
  MinimumCount count(setting);
  const auto pay_next = [&] {
    months.push_back(contributions.Next());
    count.Add(months.back());
  };

  Month last = before;
  for (; last < end_of_choice; ++last) pay_next();
  bool eligible = count.EnoughAt(last);
  while (!eligible && last < limit) {
    pay_next();
    ++last;
    eligible = count.EnoughAt(last);
  }
  if (!eligible) {
    // No use going on: it ends at the chosen age, after an early choice at the statutory age.
    const bool early = setting.choice.shift_months < 0;
    last = early ? std::max(end_of_choice, setting.statutory_month) : end_of_choice;
    months.resize(static_cast<std::size_t>(last - before));
  }

  Ledger account = AccountAfter(setting, months);
  Accumulation result{.months = std::move(months), .last = last, .account = account};
  result.extended_months = last - end_of_choice;
  result.eligible = eligible;
  result.minimum_months = count.MinimumAt(last);
  result.reason = ReasonOf(setting, result);
  SumUp(setting.person.record, result);
  return result;
}

}  // namespace flexpension

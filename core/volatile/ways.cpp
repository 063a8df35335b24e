#include "core/volatile/ways.h"

#include <limits>

#include "core/base/logarithm.h"
#include "core/plan/contributions.h"

namespace flexpension {
namespace {

/// A payment that is more than a share of an income by no more than this is not more, yuan.
constexpr double kShareSlack = 1e-9;

/// A plan that pays every month in one way, so that each month's payment comes out.
ContributionPlan PlanOf(const Policy& policy, const PolicyStep& step) {
  ContributionPlan plan;
  Phase& phase = plan.phases.emplace_back();
  phase.base_ratio = step.base_ratio;
  phase.pattern.fill(step.way == PolicyWay::kFixed ? Way::kFixed : Way::kStandard);
  if (step.way == PolicyWay::kFixed) {
    // Which months of a path are counted under a term or a cap is not known here.
    plan.scheme = policy.scheme;
    plan.scheme->term_months.reset();
    plan.scheme->eligibility.cap_months.reset();
  }
  return plan;
}

}  // namespace

double LeastShock(Money payment, double most_share, double trend, double sigma) {
  constexpr double kNever = std::numeric_limits<double>::infinity();
  const double least = payment.yuan() - kShareSlack;
  if (least <= 0.0) return -kNever;
  const double most = most_share * trend;
  if (sigma == 0.0) {
    return payment.yuan() <= most + kShareSlack ? std::numeric_limits<double>::lowest() : kNever;
  }
  const double factor = least / most;
  // Where there is no share or no income it is infinite, or not a number.
  return factor < std::numeric_limits<double>::max() ? (Log(factor) + sigma * sigma / 2.0) / sigma
                                                     : kNever;
}

Ways::Ways(const Setting& setting, const UncertainIncome& income, const Policy& policy,
           std::size_t months, Cuts& cuts)
    : count_(policy.ways.size()), least_shocks_(count_ * months), rows_((count_ + 1) * months) {
  double mean = 0.0;
  for (const double factor : income.season) mean += factor / 12.0;
  const std::size_t alive = setting.IndexOf(setting.death_month) + 1;
  for (std::size_t w = 0; w < count_; ++w) {
    const PolicyStep& step = policy.ways[w];
    const ContributionPlan plan = PlanOf(policy, step);
    Contributions contributions(plan, setting.outlook, setting.assumptions.income_growth);
    for (std::size_t k = 0; k < months; ++k) {
      const Month month = setting.valuation_month + static_cast<int>(k);
      const double season = income.season[static_cast<std::size_t>(month.month() - 1)] / mean;
      const MonthCredit credit = contributions.Next().credit;
      const int fixed = step.way == PolicyWay::kFixed ? 1 : 0;
      const double least =
          LeastShock(credit.paid, step.most_share, setting.IncomeIn(month) * season, income.sigma);
      least_shocks_[k * count_ + w] = least;
      cuts.Add(k, least);
      rows_[k * (count_ + 1) + w] = {
          .standard_months = 1 - fixed,
          .fixed_months = fixed,
          .fixed_eligibility = fixed * credit.eligibility,
          .accrual = credit.accrual,
          .weight = credit.weight,
          .weighted_index = credit.weight * credit.index,
          .discounted = k < alive ? credit.paid.yuan() * setting.discounts[k] : 0.0,
          .paid = credit.paid.fen(),
          .to_account = credit.to_account.fen()};
    }
  }
}

void Ways::Rank(const Cuts& cuts) {
  ranks_ = cuts.ranks();
  const std::size_t months = rows_.size() / (count_ + 1);
  for (int may_pay_fixed = 0; may_pay_fixed < 2; ++may_pay_fixed) {
    std::vector<std::uint32_t>& chosen = chosen_[static_cast<std::size_t>(may_pay_fixed)];
    chosen.resize(months * ranks_);
    for (std::size_t k = 0; k < months; ++k) {
      const std::size_t first = k * (count_ + 1);
      for (std::size_t rank = 0; rank < ranks_; ++rank) {
        std::size_t w = 0;
        while (w < count_ && (rank < cuts.RankOf(k, least_shocks_[k * count_ + w]) ||
                              rows_[first + w].fixed_months > may_pay_fixed)) {
          ++w;
        }
        chosen[k * ranks_ + rank] = static_cast<std::uint32_t>(first + w);
      }
    }
  }
}

}  // namespace flexpension

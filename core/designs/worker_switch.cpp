#include "core/designs/worker_switch.h"

#include <algorithm>

#include "core/plan/evaluate.h"
#include "core/plan/too_large.h"
#include "core/rules/measures.h"

namespace flexpension {
namespace {

/// The plan with its fixed months paid the standard way.
ContributionPlan StandardOf(ContributionPlan plan) {
  const auto change = [](Way& way) {
    if (way == Way::kFixed) way = Way::kStandard;
  };
  for (Phase& phase : plan.phases)
    std::for_each(phase.pattern.begin(), phase.pattern.end(), change);
  for (auto& [month, way] : plan.months) change(way);
  plan.scheme.reset();
  return plan;
}

void PayOn(double ratio, ContributionPlan& plan) {
  for (Phase& phase : plan.phases) {
    phase.base_ratio = ratio;
    phase.base_amount.reset();
  }
}

std::optional<double> Minus(const std::optional<double>& a, const std::optional<double>& b) {
  if (!a || !b) return std::nullopt;
  return *a - *b;
}

SwitchDifference Minus(const SwitchSide& a, const SwitchSide& b) {
  return {a.first_month - b.first_month,
          a.contributions_total - b.contributions_total,
          a.pension_total - b.pension_total,
          Minus(a.internal_rate, b.internal_rate),
          a.net_present_value - b.net_present_value,
          a.pool_paid_in - b.pool_paid_in,
          a.pool_net_cost - b.pool_net_cost};
}

class Switch {
 public:
  Switch(const Setting& setting, const ContributionPlan& plan, const Design& design)
      : setting_(setting), standard_(StandardOf(plan)), fixed_(plan) {
    fixed_.scheme = SchemeOf(design, *plan.scheme);
  }

  SwitchRow At(double ratio) {
    SwitchRow row;
    row.income_ratio = ratio;
    const double income = ratio * setting_.outlook.wage.front();
    row.income = Fen(income);
    row.standard = Side(standard_, ratio, income);
    row.fixed = Side(fixed_, ratio, income);
    row.difference = Minus(row.fixed, row.standard);
    row.rational_by_present_value = row.difference.net_present_value > Money{};
    row.rational_by_internal_rate = row.difference.internal_rate.value_or(0.0) > 0.0;
    return row;
  }

  void AddFlip(const SwitchRow& low, const SwitchRow& high, bool SwitchRow::*rational,
               std::vector<SwitchFlip>& flips) {
    if (low.*rational == high.*rational) return;
    double below = low.income_ratio;
    SwitchRow above = high;
    while (above.income_ratio - below > kFlipPrecision) {
      const SwitchRow middle = At((below + above.income_ratio) / 2.0);
      if (middle.*rational == low.*rational) {
        below = middle.income_ratio;
      } else {
        above = middle;
      }
    }
    flips.push_back(
        {above.income_ratio, above.income, above.*rational, above.difference.pool_net_cost});
  }

  const std::optional<Problem>& problem() const { return problem_; }

 private:
  SwitchSide Side(ContributionPlan& plan, double ratio, double income) {
    PayOn(ratio, plan);
    const auto result = Evaluate(setting_, plan);
    if (const auto* problem = std::get_if<Problem>(&result)) {
      problem_ = *problem;
      return {};
    }
    const auto& worked = std::get<Evaluation>(result);
    const ContributionsAnswer contributions = ContributionsOf(setting_, worked);
    const Lifetime& life = worked.life;
    SwitchSide side;
    side.first_month = contributions.first_month;
    side.income_share_now = contributions.first_month.yuan() / income;
    side.contributions_total = contributions.total;
    side.eligible = worked.accumulation.eligible;
    side.pension_total = worked.award.pension.total();
    side.internal_rate = InternalRate(life.flows);
    side.net_present_value = Fen(PresentValue(life.flows, setting_.discounts));
    side.pool_paid_in = Fen(life.pool_in);
    side.pool_net_cost = Fen(life.pool_out - life.pool_in);
    if (AnyTooLarge({side.contributions_total, side.pension_total, life.received,
                     side.net_present_value, side.pool_paid_in, side.pool_net_cost})) {
      problem_ = AmountsTooLarge("/switch");
    }
    return side;
  }

  const Setting& setting_;
  ContributionPlan standard_;
  ContributionPlan fixed_;
  std::optional<Problem> problem_;
};

}  // namespace

std::variant<SwitchAnswer, Problem> TestSwitch(const Setting& setting, const ContributionPlan& plan,
                                               const Design& design) {
  Switch worker(setting, plan, design);
  SwitchAnswer answer;
  answer.design = design;
  for (std::size_t i = 0; i < kSwitchRows; ++i) {
    answer.rows[i] = worker.At(SwitchRatio(i));
    if (i == 0) continue;
    const SwitchRow& low = answer.rows[i - 1];
    worker.AddFlip(low, answer.rows[i], &SwitchRow::rational_by_present_value,
                   answer.flips_by_present_value);
    worker.AddFlip(low, answer.rows[i], &SwitchRow::rational_by_internal_rate,
                   answer.flips_by_internal_rate);
  }
  if (worker.problem()) return *worker.problem();
  return answer;
}

}  // namespace flexpension

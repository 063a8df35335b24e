#include "core/designs/designs.h"

#include <algorithm>

#include "core/designs/effects.h"
#include "core/designs/worker_switch.h"
#include "core/plan/check.h"
#include "core/plan/evaluate.h"
#include "core/plan/prepare.h"
#include "core/plan/too_large.h"

namespace flexpension {
namespace {

constexpr int kBenefitDesigns = 9;  // in a row, that differ in nothing but accrual and index

void CheckScheme(const DesignsRequest& request, Problems& problems) {
  if (request.plan.body.scheme) return;
  const bool unread = std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
    return problem.path.empty() || problem.path == "/plan" ||
           problem.path.starts_with("/plan/scheme");
  });
  if (unread) return;
  problems.push_back(
      {ProblemCode::kMissing,
       "/plan/scheme",
       {"缺少定额方案（至少要有金额）", "the scheme is missing; it needs an amount"}});
}

DesignAnswer AnswerOf(const Setting& setting, const Design& design,
                      const ContributionsAnswer& contributions, const Evaluation& plan) {
  const RetirementAnswer retirement = RetirementOf(setting, plan);
  const EntitlementAnswer entitlement = EntitlementOf(plan);
  const PensionAnswer pension = PensionOf(setting, plan);
  const LifetimeAnswer life = LifetimeOf(setting, plan.life);
  DesignAnswer answer;
  answer.design = design;
  answer.eligible = entitlement.eligible;
  answer.reason = retirement.reason;
  answer.pension_from = retirement.pension_from;
  answer.extended_months = retirement.extended_months;
  answer.eligibility_months = entitlement.eligibility_months;
  answer.minimum_months = entitlement.minimum_months;
  answer.accrual_years = entitlement.accrual_years;
  answer.mean_index = entitlement.mean_index;
  answer.first_month = contributions.first_month;
  answer.contributions_total = contributions.total;
  answer.income_share_now = contributions.income_share_now;
  answer.income_share_worst = contributions.income_share_worst;
  answer.account_balance = entitlement.account_balance;
  answer.pension_total = pension.total;
  answer.pension_total_today = pension.total_today;
  answer.refund = pension.refund;
  answer.share_of_last_income = pension.share_of_last_income;
  answer.share_of_average_wage = pension.share_of_average_wage;
  answer.received = life.received;
  answer.internal_rate = life.internal_rate;
  answer.net_present_value = life.net_present_value;
  answer.paid_over_received = life.paid_over_received;
  answer.pool_net_cost = Fen(plan.life.pool_out - plan.life.pool_in);
  answer.proposed = IsProposed(design);
  return answer;
}

bool IsTooLarge(const DesignAnswer& answer) {
  return AnyTooLarge({answer.contributions_total, answer.account_balance, answer.pension_total,
                      answer.pension_total_today, answer.received, answer.net_present_value,
                      answer.pool_net_cost});
}

/// Fills in all designs in the order of their numbers. What is paid, and when it suffices, does not
/// depend on accrual and index: it is walked through once for nine designs.
std::optional<Problem> WorkOut(const Setting& setting, ContributionPlan plan,
                               std::vector<DesignAnswer>& answers) {
  const Scheme parameters = *plan.scheme;
  auto worked = Evaluate(setting, ContributionPlan{});
  if (auto* problem = std::get_if<Problem>(&worked)) return std::move(*problem);
  const Evaluation& nothing = std::get<Evaluation>(worked);
  for (int first = 0; first < kDesigns; first += kBenefitDesigns) {
    plan.scheme = SchemeOf(DesignAt(first), parameters);
    Evaluation evaluation{.first_month_published = {},
                          .accumulation = Accumulate(setting, plan),
                          .award = {},
                          .life = {},
                          .ages = {}};
    ContributionsAnswer contributions;
    for (int i = first; i < first + kBenefitDesigns; ++i) {
      const Design design = DesignAt(i);
      CreditBenefits(setting, SchemeOf(design, parameters), evaluation.accumulation);
      if (const auto missing = MakeAward(setting, evaluation.accumulation, evaluation.award)) {
        return NotAvailable(missing->name, missing->when);
      }
      if (auto problem = CheckResult(evaluation, "/plan")) return problem;
      if (i == first) contributions = ContributionsOf(setting, evaluation);
      evaluation.life = LiveThrough(setting, evaluation.accumulation, evaluation.award);
      DesignAnswer& answer = answers[static_cast<std::size_t>(i)];
      answer = AnswerOf(setting, design, contributions, evaluation);
      answer.lowers_pension = FixedLowersPension(evaluation, nothing);
      if (IsTooLarge(answer)) return AmountsTooLarge("/plan");
    }
  }
  return std::nullopt;
}

void SayWhyNot(std::vector<DesignAnswer>& designs) {
  for (DesignAnswer& answer : designs) {
    if (answer.eligible) continue;
    Design full = answer.design;
    full.eligibility = Credit::kFull;
    const bool would = designs[static_cast<std::size_t>(IndexOf(full))].eligible;
    answer.why_not = would ? WhyNot::kCredit : WhyNot::kMonths;
  }
}

/// True if another design has more of `gain` at no more cost to the pool.
bool IsDominated(const DesignAnswer& answer, const std::vector<DesignAnswer>& designs,
                 Money DesignAnswer::*gain) {
  return std::any_of(designs.begin(), designs.end(), [&](const DesignAnswer& other) {
    return other.*gain > answer.*gain && other.pool_net_cost <= answer.pool_net_cost;
  });
}

}  // namespace

std::variant<DesignsAnswer, Problems> Designs(const Pack& pack, const DesignsRequest& request,
                                              Problems found) {
  CheckScheme(request, found);
  CheckConsistency(request, request.plan.body, "/plan", found);
  CheckHeld(pack, request, found);
  if (!found.empty()) return found;
  Prepared prepared;
  Prepare(pack, request, prepared, found);
  if (!found.empty()) return found;

  DesignsAnswer answer;
  answer.designs.resize(kDesigns);
  const auto problem = WorkOut(prepared.setting, request.plan.body, answer.designs);
  if (problem) return Problems{*problem};
  SayWhyNot(answer.designs);
  for (DesignAnswer& design : answer.designs) {
    design.undominated = !IsDominated(design, answer.designs, &DesignAnswer::net_present_value);
    design.undominated_by_pension =
        !IsDominated(design, answer.designs, &DesignAnswer::pension_total);
  }
  FindEffects(answer);
  if (request.worker_switch) {
    auto result = TestSwitch(prepared.setting, request.plan.body, *request.worker_switch);
    if (auto* wrong = std::get_if<Problem>(&result)) return Problems{std::move(*wrong)};
    answer.worker_switch = std::move(std::get<SwitchAnswer>(result));
  }
  return answer;
}

}  // namespace flexpension

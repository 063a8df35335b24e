#include "core/compare/alternatives.h"

#include <algorithm>
#include <vector>

#include "core/plan/resident_move.h"
#include "core/rules/measures.h"
#include "core/rules/saving.h"

namespace flexpension {
namespace {

/// What the plan costs the worker in each month, after subsidy, through the last in which it costs
/// anything.
std::vector<Money> OwnPayments(const Setting& setting, const Evaluation& plan) {
  std::vector<Money> payments;
  for (const PaidMonth& month : plan.accumulation.months) {
    payments.push_back(month.credit.paid - month.subsidy);
  }
  if (const auto& lump = plan.accumulation.lump) payments.back() += lump->paid();
  if (const auto& move = plan.award.resident; move && move->made_up > Money{}) {
    const std::size_t k = setting.IndexOf(move->making_up);
    payments.resize(std::max(payments.size(), k + 1));
    payments[k] += move->made_up;
  }
  return payments;
}

}  // namespace

ResidentPlan ResidentPlanOf(const Setting& setting, const ResidentRequest& request) {
  ResidentPlan plan = ResidentPlanOf(setting, static_cast<const ResidentTerms&>(request));
  plan.subsidy = request.subsidy;
  return plan;
}

ResidentAnswer AnswerOf(const Setting& setting, const ResidentPlan& plan,
                        const ResidentLife& life) {
  const Month first = life.last + 1;
  ResidentAnswer answer;
  answer.retirement.pension_from = first;
  answer.contributions.total = life.contributions;
  answer.contributions.subsidy = life.subsidies;
  // Payments are made in December; the month 60 is reached lies after the valuation month.
  if (setting.valuation_month.month() == 12) answer.contributions.first_month = plan.annual;
  answer.entitlement.years = life.years;
  answer.entitlement.account_balance = life.account_balance;
  answer.entitlement.payout_months = kResidentPayoutMonths;
  answer.pension.basic = life.basic;
  answer.pension.account = life.account;
  answer.pension.total = life.total();
  answer.pension.total_today =
      InTodaysMoney(life.total(), first, setting.valuation_month, setting.assumptions.inflation);
  answer.lifetime.death_month = setting.death_month;
  answer.lifetime.paid = life.paid;
  answer.lifetime.received = life.received;
  answer.lifetime.left_to_heirs = life.left_to_heirs;
  // Unlike an employee's, a resident's account part does not grow.
  answer.lifetime.break_even_month =
      BreakEvenMonth(first, life.contributions, [&, basic = life.basic](bool raise) mutable {
        if (raise) basic = Fen(basic.yuan() * (1.0 + plan.base_growth));
        return basic + life.account;
      });
  answer.lifetime.internal_rate = InternalRate(life.flows);
  answer.lifetime.net_present_value = Fen(PresentValue(life.flows, setting.discounts));
  if (life.received > Money{}) {
    answer.lifetime.paid_over_received = life.paid.yuan() / life.received.yuan();
  }
  return answer;
}

SaveAnswer AnswerOf(const Setting& setting, const SaveRequest& request, const Evaluation& matched) {
  SaveAnswer answer;
  const std::vector<Money> deposits = OwnPayments(setting, matched);
  for (const Money deposit : deposits) answer.contributions.total += deposit;
  if (!deposits.empty()) answer.contributions.first_month = deposits.front();
  const SavingLife life =
      LiveBySaving(deposits, request.annual_rate, setting.valuation_month, setting.death_month,
                   matched.award.pension_from, matched.award.pension, matched.award.raise);
  answer.lifetime.death_month = setting.death_month;
  answer.lifetime.paid = life.paid;
  answer.lifetime.received = life.received;
  answer.lifetime.left_to_heirs = life.left_to_heirs;
  answer.lifetime.runs_dry_month = life.runs_dry;
  answer.lifetime.net_present_value = Fen(PresentValue(life.flows, setting.discounts));
  return answer;
}

}  // namespace flexpension

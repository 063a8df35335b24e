#include "core/compare/alternatives.h"

#include "core/rules/measures.h"
#include "core/rules/saving.h"

namespace flexpension {
ResidentPlan ResidentPlanOf(const Setting& setting, const ResidentRequest& request) {
  return {.annual = request.annual,
          .subsidy = request.subsidy,
          .base_pension = request.base_pension,
          .base_growth = request.base_growth.value_or(setting.assumptions.benefit_growth),
          .account_rate = request.account_rate.value_or(setting.assumptions.account_rate),
          .extra_per_year = request.extra_per_year,
          .recorded_years = request.record.years,
          .recorded_balance = request.record.account_balance};
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
  const Accumulation& accumulation = matched.accumulation;
  SaveAnswer answer;
  std::vector<Money> deposits;
  deposits.reserve(accumulation.months.size());
  for (const PaidMonth& month : accumulation.months) {
    deposits.push_back(month.credit.paid - month.subsidy);
    answer.contributions.total += deposits.back();
  }
  if (!deposits.empty()) answer.contributions.first_month = deposits.front();
  std::optional<Month> draw_from;
  if (accumulation.eligible) draw_from = accumulation.last + 1;
  const SavingLife life =
      LiveBySaving(deposits, request.annual_rate, setting.valuation_month, setting.death_month,
                   draw_from, matched.award.pension, setting.assumptions.benefit_growth);
  answer.lifetime.death_month = setting.death_month;
  answer.lifetime.paid = life.paid;
  answer.lifetime.received = life.received;
  answer.lifetime.left_to_heirs = life.left_to_heirs;
  answer.lifetime.runs_dry_month = life.runs_dry;
  answer.lifetime.net_present_value = Fen(PresentValue(life.flows, setting.discounts));
  return answer;
}

}  // namespace flexpension

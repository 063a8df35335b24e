#include "core/plan/evaluate.h"

#include <algorithm>
#include <functional>

#include "core/base/powers.h"
#include "core/plan/prepare.h"
#include "core/rules/measures.h"

namespace flexpension {
namespace {

AgainstNothingAnswer AgainstNothing(const Setting& setting, const Lifetime& plan,
                                    const Lifetime& nothing) {
  AgainstNothingAnswer answer;
  std::vector<Money> more(plan.flows.size());
  std::transform(plan.flows.begin(), plan.flows.end(), nothing.flows.begin(), more.begin(),
                 std::minus<>{});
  answer.received_more = plan.received - nothing.received;
  answer.refund_more = plan.refunded - nothing.refunded;
  answer.internal_rate = InternalRate(more);
  answer.net_present_value = Fen(PresentValue(more, setting.discounts));
  return answer;
}

}  // namespace

RetirementAnswer RetirementOf(const Setting& setting, const Accumulation& plan) {
  RetirementAnswer answer;
  answer.statutory_age_months = setting.statutory_age;
  answer.reach_month = setting.chosen_month;
  if (plan.eligible) answer.pension_from = plan.last + 1;
  answer.reason = plan.reason;
  answer.extended_months = plan.extended_months;
  return answer;
}

EntitlementAnswer EntitlementOf(const Evaluation& plan) {
  EntitlementAnswer answer;
  const Accumulation& accumulation = plan.accumulation;
  answer.eligible = accumulation.eligible;
  answer.eligibility_months = accumulation.eligibility_months;
  answer.minimum_months = accumulation.minimum_months;
  answer.accrual_years = accumulation.accrual_years;
  answer.mean_index = accumulation.mean_index;
  answer.benefit_base = Fen(plan.award.benefit_base.value);
  answer.account_balance = accumulation.account.balance();
  answer.account_interest = accumulation.account.interest();
  answer.payout_months = plan.award.payout_months;
  return answer;
}

LifetimeAnswer LifetimeOf(const Setting& setting, const Lifetime& life) {
  LifetimeAnswer answer;
  answer.death_month = setting.death_month;
  answer.paid = life.paid;
  answer.received = life.received;
  answer.left_to_heirs = life.left_to_heirs;
  answer.internal_rate = InternalRate(life.flows);
  answer.net_present_value = Fen(PresentValue(life.flows, setting.discounts));
  if (life.received > Money{}) {
    answer.paid_over_received = life.paid.yuan() / life.received.yuan();
  }
  return answer;
}

double WageIn(const Setting& setting, Month last) {
  if (last >= setting.valuation_month) return setting.outlook.WageIn(last);
  const auto wage = setting.region.average_wage.At(last, setting.assumptions.wage_growth);
  return wage ? wage->value : setting.outlook.wage.front();
}

Money InTodaysMoney(Money amount, Month month, Month valuation_month, double inflation) {
  const int months = month - valuation_month;
  const double prices =
      PowInt(1.0 + inflation, months / 12) * PowInt(Root12(1.0 + inflation), months % 12);
  return Fen(amount.yuan() / prices);
}

std::variant<Evaluation, Problem> Evaluate(const Setting& setting, const ContributionPlan& plan) {
  Evaluation result{.first_month_published = {},
                    .accumulation = Accumulate(setting, plan),
                    .award = {},
                    .life = {}};
  if (const auto missing = MakeAward(setting, result.accumulation, result.award)) {
    return NotAvailable(missing->name, missing->when);
  }
  result.life = LiveThrough(setting, result.accumulation, result.award);
  if (!result.accumulation.months.empty()) {
    result.first_month_published =
        Contributions(plan, setting.published, setting.assumptions.income_growth)
            .Next()
            .credit.paid;
  }
  return result;
}

bool HasFixed(const Evaluation& plan) {
  const auto& months = plan.accumulation.months;
  return std::any_of(months.begin(), months.end(),
                     [](const PaidMonth& month) { return month.way == Way::kFixed; });
}

bool FixedLowersPension(const Evaluation& plan, const Evaluation& nothing) {
  return HasFixed(plan) && plan.accumulation.eligible &&
         plan.award.pension.total() < nothing.award.pension.total();
}

std::optional<Problem> CheckResult(const Evaluation& plan, const std::string& path) {
  if (plan.accumulation.mean_index > kMostMeanIndex) {
    return Problem{ProblemCode::kOutOfRange,
                   path,
                   {"平均缴费指数超过 30，请核对金额和社平工资",
                    "the mean index is above 30; please check the amounts and the average wage"}};
  }
  if (plan.award.benefit_base.value < kLeastWage) {
    return Problem{ProblemCode::kOutOfRange,
                   "/region/benefit_base",
                   {"按这些假设，养老金计发基数降到不足 1 元",
                    "with these assumptions the benefit base falls below 1 yuan"}};
  }
  return std::nullopt;
}

ContributionsAnswer ContributionsOf(const Setting& setting, const Accumulation& plan) {
  ContributionsAnswer answer;
  double income = setting.person.monthly_income;
  double worst = 0.0;
  for (std::size_t k = 0; k < plan.months.size(); ++k) {
    const PaidMonth& month = plan.months[k];
    if (k > 0 && k % 12 == 0) income *= 1.0 + setting.assumptions.income_growth;
    answer.total += month.credit.paid;
    answer.to_account += month.credit.to_account;
    answer.subsidy += month.subsidy;
    answer.standard_months += month.way == Way::kStandard ? 1 : 0;
    answer.fixed_months += month.way == Way::kFixed ? 1 : 0;
    if (income > 0.0) worst = std::max(worst, month.credit.paid.yuan() / income);
  }
  answer.to_pool = answer.total - answer.to_account;
  if (!plan.months.empty()) answer.first_month = plan.months.front().credit.paid;
  if (setting.person.monthly_income > 0.0) {
    answer.income_share_now = answer.first_month.yuan() / setting.person.monthly_income;
    answer.income_share_worst = worst;
  }
  return answer;
}

PensionAnswer PensionOf(const Setting& setting, const Evaluation& plan) {
  PensionAnswer answer;
  const PensionParts& pension = plan.award.pension;
  answer.basic = pension.basic;
  answer.account = pension.account;
  answer.transitional = pension.transitional;
  answer.total = pension.total();
  answer.refund = plan.award.refund;
  if (plan.accumulation.eligible) {
    answer.total_today = InTodaysMoney(answer.total, plan.accumulation.last + 1,
                                       setting.valuation_month, setting.assumptions.inflation);
  }
  const Month last = plan.accumulation.last;
  const double income = setting.IncomeIn(std::max(last, setting.valuation_month));
  if (income > 0.0) answer.share_of_last_income = answer.total.yuan() / income;
  answer.share_of_average_wage = answer.total.yuan() / WageIn(setting, last);
  return answer;
}

ContributeAnswer AnswerOf(const Setting& setting, const Evaluation& plan,
                          const Evaluation& nothing) {
  ContributeAnswer answer;
  answer.retirement = RetirementOf(setting, plan.accumulation);
  answer.contributions = ContributionsOf(setting, plan.accumulation);
  answer.contributions.first_month_published = plan.first_month_published;
  answer.entitlement = EntitlementOf(plan);
  answer.pension = PensionOf(setting, plan);
  answer.lifetime = LifetimeOf(setting, plan.life);
  if (plan.accumulation.eligible) {
    answer.lifetime.break_even_month =
        BreakEvenMonth(plan.award.pension, plan.accumulation.last + 1,
                       setting.assumptions.benefit_growth, answer.contributions.total);
  }
  answer.against_nothing = AgainstNothing(setting, plan.life, nothing.life);
  answer.pool = {Fen(plan.life.pool_in), Fen(plan.life.pool_out),
                 Fen(plan.life.pool_out - plan.life.pool_in)};
  return answer;
}

}  // namespace flexpension

#include "core/plan/evaluate.h"

#include <algorithm>
#include <functional>

#include "core/base/powers.h"
#include "core/plan/expected.h"
#include "core/plan/prepare.h"
#include "core/plan/provincial.h"
#include "core/rules/measures.h"

namespace flexpension {
namespace {

AgainstNothingAnswer AgainstNothing(const Setting& setting, const Lifetime& plan,
                                    const Lifetime& nothing) {
  AgainstNothingAnswer answer;
  const std::vector<Money> more = FlowsBeyond(plan.flows, nothing.flows);
  answer.received_more = plan.received - nothing.received;
  answer.refund_more = plan.refunded - nothing.refunded;
  answer.internal_rate = InternalRate(more);
  answer.net_present_value = Fen(PresentValue(more, setting.discounts));
  return answer;
}

/// What is made up in the resident scheme is a contribution of the plan, and none to the pool.
void MakeUp(const Setting& setting, const ResidentMove& move, ContributionsAnswer& answer) {
  answer.total += move.made_up;
  answer.to_account += move.made_up;
  answer.own_total += move.made_up;
  if (move.making_up > setting.valuation_month) return;
  answer.first_month += move.made_up;
  answer.first_month_published += move.made_up;
  answer.own_first_month += move.made_up;
}

/// What a province's rules add to the three parts, named.
std::vector<SupplementAnswer> SupplementsOf(const ProvincialAward& award, const AwardNames& names) {
  std::vector<SupplementAnswer> supplements;
  const auto add = [&](std::string_view part, Money amount) -> SupplementAnswer& {
    SupplementAnswer& row = supplements.emplace_back();
    row.part = part;
    row.amount = amount;
    if (const AwardPartName* name = names.Part(part)) {
      row.name = {std::string(name->name.zh), std::string(name->name.en)};
    }
    return row;
  };
  for (std::size_t i = kOwnParts; i < award.parts.size(); ++i) {
    SupplementAnswer& row = add(award.parts[i].part, award.parts[i].amount);
    row.source = award.parts[i].source;
    row.confidence = award.parts[i].confidence;
  }
  if (const Money rounding = RoundingOf(award); rounding != Money{}) add(kRoundingPart, rounding);
  return supplements;
}

/// What is paid in each calendar year, in all and to the account, and the sums of the years.
void SayContributions(const Setting& setting, const Evaluation& worked,
                      const ContributionsAnswer& answer, Trace& trace) {
  const Accumulation& plan = worked.accumulation;
  TraceYears paid(&trace, "paid.");
  TraceYears to_account(&trace, "to_account.");
  Month month = setting.valuation_month;
  for (const PaidMonth& each : plan.months) {
    paid.Add(month, each.credit.paid);
    to_account.Add(month, each.credit.to_account);
    ++month;
  }
  if (plan.lump) {
    paid.Add(plan.last, plan.lump->paid());
    to_account.Add(plan.last, plan.lump->to_account());
  }
  TraceInputs totals = paid.Close();
  TraceInputs account_totals = to_account.Close();
  if (const auto& move = worked.award.resident) {
    AddInput(totals, "made_up", move->made_up.yuan());
    AddInput(account_totals, "made_up", move->made_up.yuan());
  }
  trace.Add("contributions.total", "sum-of-years", answer.total.yuan(), std::move(totals));
  trace.Add("contributions.to_account", "sum-of-years", answer.to_account.yuan(),
            std::move(account_totals));
  trace.Add("contributions.to_pool", "to-pool", answer.to_pool.yuan(),
            {{"contributions_total", answer.total.yuan(), "contributions.total"},
             {"to_account", answer.to_account.yuan()}});
  if (answer.income_share_now) {
    trace.Add("contributions.income_share_now", "income-share", *answer.income_share_now,
              {{"first_month", answer.first_month.yuan()},
               {"monthly_income", setting.person.monthly_income}});
  }
}

/// What the pension comes to and what it is worth.
void SayPension(const Setting& setting, const Evaluation& plan, const PensionAnswer& answer,
                double wage, double income, Trace& trace) {
  const TraceGiven total = {"total", answer.total.yuan()};
  TraceInputs parts = TraceInputsOf({{"part", answer.basic.yuan(), "pension.basic"},
                                     {"part", answer.account.yuan(), "pension.account"},
                                     {"part", answer.transitional.yuan(), "pension.transitional"}});
  for (const SupplementAnswer& supplement : answer.supplements) {
    AddInput(parts, "part", supplement.amount.yuan(), AwardNumber(supplement.part));
  }
  trace.Add("pension.total", "pension-total", answer.total.yuan(), std::move(parts));
  if (const auto first = plan.award.pension_from) {
    trace.Add("pension.total_today", "in-todays-money", answer.total_today.yuan(),
              {total,
               {"inflation", setting.assumptions.inflation},
               {"months_ahead", static_cast<double>(*first - setting.valuation_month)}});
    trace.Add("pension.total_at_todays_wages", "at-todays-wages",
              answer.total_at_todays_wages.yuan(),
              {total, {"wage_now", setting.outlook.wage.front()}, {"wage_then", wage}});
  } else {
    trace.Add("pension.refund", "account-refund", answer.refund.yuan(),
              {{"account_balance", answer.refund.yuan()}});
  }
  if (answer.share_of_last_income) {
    trace.Add("pension.share_of_last_income", "share-of-last-income", *answer.share_of_last_income,
              {total, {"last_income", income}});
  }
  trace.Add("pension.share_of_average_wage", "share-of-average-wage", answer.share_of_average_wage,
            {total, {"wage_then", wage}});
}

}  // namespace

std::vector<Money> FlowsBeyond(const std::vector<Money>& plan, const std::vector<Money>& nothing) {
  std::vector<Money> more(plan.size());
  std::transform(plan.begin(), plan.end(), nothing.begin(), more.begin(), std::minus<>{});
  return more;
}

RetirementAnswer RetirementOf(const Setting& setting, const Evaluation& plan) {
  RetirementAnswer answer;
  answer.statutory_age_months = setting.statutory_age;
  answer.reach_month = setting.chosen_month;
  answer.pension_from = plan.award.pension_from;
  answer.reason = plan.award.resident ? Reason::kResident : plan.accumulation.reason;
  answer.extended_months = plan.accumulation.extended_months;
  if (plan.accumulation.awarded < plan.accumulation.last) {
    answer.owed_since = plan.accumulation.awarded + 1;
  }
  return answer;
}

EntitlementAnswer EntitlementOf(const Evaluation& plan, TraceTo trace) {
  EntitlementAnswer answer;
  const Accumulation& accumulation = plan.accumulation;
  answer.eligible = accumulation.eligible;
  answer.eligibility_months = accumulation.eligibility_months;
  answer.minimum_months = accumulation.minimum_months;
  answer.accrual_years = accumulation.accrual_years;
  answer.break_months = accumulation.break_months;
  answer.mean_index = accumulation.mean_index;
  answer.benefit_base = Fen(plan.award.benefit_base.value);
  answer.account_balance = accumulation.account.balance();
  answer.account_interest = accumulation.account.interest();
  answer.payout_months = plan.award.payout_months;
  if (const auto& move = plan.award.resident) {
    answer.account_balance = move->balance;
    answer.account_interest += move->account.interest();
    answer.years = move->years;
  } else if (trace) {
    const std::string year = std::to_string(accumulation.last.year());
    TraceInputs inputs;
    AddInput(inputs, "balance_at_the_end", answer.account_balance.yuan(), "account." + year);
    trace->Add("entitlement.account_balance", "account-balance", answer.account_balance.yuan(),
               std::move(inputs));
  }
  return answer;
}

LifetimeAnswer LifetimeOf(const Setting& setting, const Lifetime& life, TraceTo trace) {
  LifetimeAnswer answer;
  answer.death_month = setting.death_month;
  answer.paid = life.paid;
  answer.received = life.received;
  answer.left_to_heirs = life.left_to_heirs;
  answer.internal_rate = InternalRate(life.flows);
  answer.net_present_value = Fen(PresentValue(life.flows, setting.discounts));
  if (life.received > Money{}) {
    answer.paid_over_received = life.paid.yuan() / life.received.yuan();
    if (trace) {
      trace->Add("lifetime.paid_over_received", "paid-over-received", *answer.paid_over_received,
                 {{"paid", life.paid.yuan()}, {"received", life.received.yuan()}});
    }
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

std::variant<Evaluation, Problem> Evaluate(const Setting& setting, const ContributionPlan& plan,
                                           TraceTo trace, Ages ages) {
  if (trace) {
    StatutoryAge(setting.person.category, setting.person.birth_month, trace);
  }
  Evaluation result{.first_month_published = {},
                    .accumulation = Accumulate(setting, plan, trace),
                    .award = {},
                    .life = {},
                    .ages = {}};
  if (const auto missing = MakeAward(setting, result.accumulation, result.award, trace)) {
    return NotAvailable(missing->name, missing->when);
  }
  if (ages == Ages::kAll && !setting.alive.empty()) result.ages.emplace(setting);
  result.life = LiveThrough(setting, result.accumulation, result.award, trace,
                            result.ages ? &*result.ages : nullptr);
  if (!result.accumulation.months.empty()) {
    result.first_month_published =
        Contributions(plan, setting.published, setting.assumptions.income_growth)
            .Next(trace, "contributions.first_month_published")
            .credit.paid;
    if (trace) {
      Contributions(plan, setting.outlook, setting.assumptions.income_growth)
          .Next(trace, "contributions.first_month");
    }
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

ContributionsAnswer ContributionsOf(const Setting& setting, const Evaluation& worked,
                                    TraceTo trace) {
  const Accumulation& plan = worked.accumulation;
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
  if (plan.lump) {
    answer.total += plan.lump->paid();
    answer.to_account += plan.lump->to_account();
    answer.standard_months += plan.lump->months;
    if (income > 0.0) {
      const Money at_once = plan.months.back().credit.paid + plan.lump->paid();
      worst = std::max(worst, at_once.yuan() / income);
    }
  }
  answer.to_pool = answer.total - answer.to_account;
  answer.own_total = answer.total - answer.subsidy;
  if (!plan.months.empty()) {
    answer.first_month = plan.months.front().credit.paid;
    answer.own_first_month = answer.first_month - plan.months.front().subsidy;
  }
  answer.first_month_published = worked.first_month_published;
  if (worked.award.resident) MakeUp(setting, *worked.award.resident, answer);
  if (setting.person.monthly_income > 0.0) {
    answer.income_share_now = answer.first_month.yuan() / setting.person.monthly_income;
    answer.income_share_worst = worst;
  }
  if (trace) SayContributions(setting, worked, answer, *trace);
  return answer;
}

PensionAnswer PensionOf(const Setting& setting, const Evaluation& plan, TraceTo trace) {
  PensionAnswer answer;
  const PensionParts& pension = plan.award.pension;
  answer.basic = pension.basic;
  answer.account = pension.account;
  answer.transitional = pension.transitional;
  if (const auto& award = plan.award.provincial) {
    answer.supplements = SupplementsOf(*award, setting.award.names);
  }
  answer.total = pension.total();
  answer.refund = plan.award.refund;
  const Month last = plan.accumulation.last;
  const double wage = WageIn(setting, last);
  if (const auto first = plan.award.pension_from) {
    answer.total_today =
        InTodaysMoney(answer.total, *first, setting.valuation_month, setting.assumptions.inflation);
    answer.total_at_todays_wages = Fen(answer.total.yuan() * setting.outlook.wage.front() / wage);
  }
  const double income = setting.IncomeIn(std::max(last, setting.valuation_month));
  if (income > 0.0) answer.share_of_last_income = answer.total.yuan() / income;
  answer.share_of_average_wage = answer.total.yuan() / wage;
  if (trace) SayPension(setting, plan, answer, wage, income, *trace);
  return answer;
}

ContributeAnswer AnswerOf(const Setting& setting, const Evaluation& plan, const Evaluation& nothing,
                          TraceTo trace) {
  ContributeAnswer answer;
  answer.retirement = RetirementOf(setting, plan);
  answer.contributions = ContributionsOf(setting, plan, trace);
  answer.entitlement = EntitlementOf(plan, trace);
  answer.pension = PensionOf(setting, plan, trace);
  static_cast<LifetimeAnswer&>(answer.lifetime) = LifetimeOf(setting, plan.life, trace);
  if (const auto first = plan.award.pension_from) {
    answer.lifetime.break_even_month =
        BreakEvenMonth(plan.award.pension, *first, plan.award.raise, answer.contributions.total);
  }
  answer.lifetime.death_grants = plan.life.grants;
  if (plan.ages) {
    answer.lifetime.expected =
        plan.ages->Answer(plan.award.pension_from, answer.lifetime.break_even_month);
  }
  answer.against_nothing = AgainstNothing(setting, plan.life, nothing.life);
  answer.pool = {Fen(plan.life.pool_in), Fen(plan.life.pool_out),
                 Fen(plan.life.pool_out - plan.life.pool_in)};
  if (trace) {
    trace->Add("pool.net_cost", "pool-net-cost", answer.pool.net_cost.yuan(),
               {{"pool_out", plan.life.pool_out}, {"pool_in", plan.life.pool_in}});
  }
  return answer;
}

}  // namespace flexpension

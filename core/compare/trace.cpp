#include "core/compare/trace.h"

#include <algorithm>
#include <cstddef>

#include "core/compare/trace_award.h"
#include "core/rules/measures.h"

namespace flexpension {
namespace {

constexpr const char* kAgeLaw = "国务院关于渐进式延迟法定退休年龄的办法 第一条";
constexpr const char* kMinimumLaw = "国务院关于渐进式延迟法定退休年龄的办法 第二条";
constexpr const char* kPensionLaw = "国发〔2005〕38号 第六条";
constexpr const char* kContributionLaw = "国发〔2005〕38号 第三条；国办发〔2019〕13号";
constexpr const char* kPayoutLaw = "国发〔2005〕38号 附件（按月插值）";
constexpr const char* kAccountLaw = "劳办发〔1997〕116号（月积数法）";
constexpr const char* kLowIndexLaw = "国发〔2005〕38号 第六条；粤府〔2006〕96号";
constexpr const char* kResidentLaw = "国发〔2014〕8号";
constexpr const char* kFixedPaper = "Lu & Li, table 2";
constexpr const char* kMethod = "Flexpension";

double Of(int n) { return n; }

/// Collects the steps of one plan.
class Tracer {
 public:
  Tracer(const Setting& setting, const ContributionPlan& plan, const Evaluation& evaluation,
         const ContributeAnswer& answer)
      : answer_(answer),
        setting_(setting),
        plan_(plan),
        accumulation_(evaluation.accumulation),
        award_(evaluation.award),
        life_(evaluation.life) {}

  std::vector<TraceStep> Run() {
    Age();
    FirstMonth();
    Totals();
    Account();
    Entitlement();
    if (accumulation_.eligible) {
      Pension();
    } else if (const auto& move = award_.resident) {
      Resident(*move);
    } else {
      Add("pension.refund", "account_balance",
          {{"account_balance", answer_.entitlement.account_balance.yuan()}},
          answer_.pension.refund.yuan(), kPensionLaw);
    }
    Lifetime();
    return std::move(steps_);
  }

 private:
  void Add(std::string name, std::string_view formula, std::initializer_list<TraceInput> inputs,
           double value, std::string_view source) {
    steps_.push_back({std::move(name), formula, inputs, value, source});
  }

  void Age() {
    const DelayRule rule = DelayRuleOf(setting_.person.category);
    const int since_first = setting_.person.birth_month - rule.first;
    if (since_first < 0) {
      Add("retirement.statutory_age_months", "original_age",
          {{"original_age", Of(rule.original_age)}}, Of(setting_.statutory_age), kAgeLaw);
    } else {
      Add("retirement.statutory_age_months",
          "original_age + min(floor(birth_months_since_first / step) + 1, cap)",
          {{"original_age", Of(rule.original_age)},
           {"birth_months_since_first", Of(since_first)},
           {"step", Of(rule.step)},
           {"cap", Of(rule.cap)}},
          setting_.statutory_age, kAgeLaw);
    }
    const Month counted = std::min(accumulation_.last, setting_.statutory_month);
    Add("entitlement.minimum_months", "180 + 6 * clamp(year - 2029, 0, 10)",
        {{"year", Of(counted.year())}}, accumulation_.minimum_months, kMinimumLaw);
  }

  void FirstMonth() {
    if (accumulation_.months.empty()) return;
    const PaidMonth& first = accumulation_.months.front();
    if (first.way == Way::kFixed) {
      Add("contributions.first_month", "fen(amount)", {{"amount", plan_.scheme->amount.yuan()}},
          first.credit.paid.yuan(), kFixedPaper);
    } else if (first.way == Way::kStandard) {
      const Phase& phase = PhaseNow();
      const bool typed = phase.base_amount.has_value();
      Add("contributions.first_month",
          typed ? "fen(0.20 * clamp(base_amount, base_floor, base_ceiling))"
                : "fen(0.20 * clamp(base_ratio * average_wage, base_floor, base_ceiling))",
          {{typed ? "base_amount" : "base_ratio", phase.base_amount.value_or(phase.base_ratio)},
           {"average_wage", setting_.outlook.wage.front()},
           {"base_floor", setting_.outlook.floor.front()},
           {"base_ceiling", setting_.outlook.ceiling.front()}},
          first.credit.paid.yuan(), kContributionLaw);
    }
  }

  void Totals() {
    const ContributionsAnswer& paid = answer_.contributions;
    if (paid.income_share_now) {
      Add("contributions.income_share_now", "first_month / monthly_income",
          {{"first_month", paid.first_month.yuan()},
           {"monthly_income", setting_.person.monthly_income}},
          *paid.income_share_now, kFixedPaper);
    }
    const double months = Of(paid.standard_months + paid.fixed_months);
    Add("contributions.total", "sum of what is paid in each month", {{"paid_months", months}},
        paid.total.yuan(), kContributionLaw);
    Add("contributions.to_account", "sum of fen(0.08 * base), or of the scheme's share",
        {{"paid_months", months}}, paid.to_account.yuan(), kContributionLaw);
    Add("contributions.to_pool", "total - to_account",
        {{"total", paid.total.yuan()}, {"to_account", paid.to_account.yuan()}}, paid.to_pool.yuan(),
        kContributionLaw);
  }

  /// The phase in force in the valuation month: the last one that starts by then.
  const Phase& PhaseNow() const {
    const Phase* now = &plan_.phases.front();
    for (const Phase& phase : plan_.phases) {
      if (phase.from && *phase.from <= setting_.valuation_month) now = &phase;
    }
    return *now;
  }

  /// One step a calendar year: what the account is credited and what it holds.
  void Account() {
    Money balance = setting_.person.record.account_balance;
    Month month = setting_.valuation_month;
    auto paid = accumulation_.months.begin();
    while (paid != accumulation_.months.end()) {
      const int year = month.year();
      const Month first = month;
      Money booked;
      std::int64_t weighted = 0;  // fen · months from the payment to the end of the year, or part
      std::vector<std::int64_t> fen;
      for (; paid != accumulation_.months.end() && month.year() == year; ++paid, ++month) {
        booked += paid->credit.to_account;
        fen.push_back(paid->credit.to_account.fen());
      }
      if (accumulation_.lump && paid == accumulation_.months.end()) {
        booked += accumulation_.lump->to_account();
        fen.back() += accumulation_.lump->to_account().fen();
      }
      const auto count = static_cast<std::int64_t>(fen.size());
      for (std::int64_t i = 0; i < count; ++i) {
        weighted += fen[static_cast<std::size_t>(i)] * (count - i);
      }
      Ledger ledger(setting_.assumptions.account_rate, first, balance);
      auto again = paid - static_cast<std::ptrdiff_t>(count);
      for (Month m = first; again != paid; ++again, ++m) {
        ledger.Enter(m);
        ledger.Book(again->credit.to_account);
      }
      if (accumulation_.lump && paid == accumulation_.months.end()) {
        ledger.Book(accumulation_.lump->to_account());
      }
      ledger.Close();
      Add("account." + std::to_string(year),
          "opening + contributions + "
          "fen((opening * months + contribution_months) * account_rate / 12)",
          {{"opening", balance.yuan()},
           {"contributions", booked.yuan()},
           {"months", static_cast<double>(count)},
           {"contribution_months", Money::FromFen(weighted).yuan()},
           {"account_rate", setting_.assumptions.account_rate}},
          ledger.balance().yuan(), kAccountLaw);
      balance = ledger.balance();
    }
  }

  void Entitlement() {
    const Record& record = setting_.person.record;
    double credited = 0.0;
    double accrued = 0.0;
    double weight = 0.0;
    double weighted_index = 0.0;
    for (const PaidMonth& month : accumulation_.months) {
      credited += month.credit.eligibility;
      accrued += month.credit.accrual;
      weight += month.credit.weight;
      weighted_index += month.credit.weight * month.credit.index;
    }
    if (const auto& lump = accumulation_.lump) {
      credited += lump->months;
      accrued += lump->months;
      weight += lump->months;
      weighted_index += lump->months * lump->each.index;
    }
    const auto break_index = setting_.region.break_months_index;
    const double breaks = break_index ? Of(accumulation_.break_months) : 0.0;
    const TraceInput recorded = {"recorded_months", Of(record.months)};
    const TraceInput deemed = {"deemed_months", Of(record.deemed_months)};
    Add("entitlement.eligibility_months", "recorded_months + deemed_months + credited_months",
        {recorded, deemed, {"credited_months", credited}}, accumulation_.eligibility_months,
        kMinimumLaw);
    Add("entitlement.accrual_years", "(recorded_months + deemed_months + accrued_months) / 12",
        {recorded, deemed, {"accrued_months", accrued}}, accumulation_.accrual_years, kPensionLaw);
    if (record.months + record.deemed_months + weight + breaks > 0.0) {
      Add("entitlement.mean_index",
          "(recorded_months * recorded_index + deemed_months * deemed_index + "
          "sum_of_weighted_indexes + break_months * break_months_index) / "
          "(recorded_months + deemed_months + sum_of_weights + break_months)",
          {recorded,
           {"recorded_index", record.mean_index},
           deemed,
           {"deemed_index", record.deemed_index.value_or(accumulation_.mean_index)},
           {"sum_of_weighted_indexes", weighted_index},
           {"sum_of_weights", weight},
           {"break_months", breaks},
           {"break_months_index", break_index.value_or(0.0)}},
          accumulation_.mean_index, kPensionLaw);
    }
    const BenefitBase& base = award_.benefit_base;
    const TraceInput figure = {"figure", *base.figure->value};
    const TraceInput growth = {"wage_growth", setting_.assumptions.wage_growth};
    const TraceInput years = {"years", Of(base.years)};
    const double value = Fen(base.value).yuan();
    if (base.ratio > 1.0) {
      Add("entitlement.benefit_base",
          "fen(figure * (1 + wage_growth) ^ years * "
          "max(1, ratio_to_wage - benefit_base_convergence * years) / ratio_to_wage)",
          {figure,
           growth,
           years,
           {"ratio_to_wage", base.ratio},
           {"benefit_base_convergence", setting_.assumptions.benefit_base_convergence}},
          value, base.figure->source);
    } else {
      Add("entitlement.benefit_base", "fen(figure * (1 + wage_growth) ^ years)",
          {figure, growth, years}, value, base.figure->source);
    }
  }

  void Pension() {
    const Record& record = setting_.person.record;
    const PensionParts& pension = award_.pension;
    const double balance = accumulation_.account.balance().yuan();
    PayoutMonthsStep();
    if (award_.provincial) {
      AddProvinceSteps(*award_.provincial, accumulation_.account.balance(), award_.payout_months,
                       steps_);
      TotalSteps();
      return;
    }
    BasicStep();
    Add("pension.account", "fen(account_balance / payout_months)",
        {{"account_balance", balance}, {"payout_months", award_.payout_months}},
        pension.account.yuan(), kPensionLaw);
    if (record.deemed_months > 0) {
      Add("pension.transitional",
          "fen(benefit_base * deemed_index * deemed_months / 12 * coefficient)",
          {{"benefit_base", award_.benefit_base.value},
           {"deemed_index", record.deemed_index.value_or(accumulation_.mean_index)},
           {"deemed_months", Of(record.deemed_months)},
           {"coefficient", setting_.region.transition_coefficient}},
          pension.transitional.yuan(), kPensionLaw);
    }
    TotalSteps();
  }

  void TotalSteps() {
    const PensionParts& pension = award_.pension;
    Add("pension.total", "basic + account + transitional + supplements",
        {{"basic", pension.basic.yuan()},
         {"account", pension.account.yuan()},
         {"transitional", pension.transitional.yuan()},
         {"supplements", pension.supplements.total().yuan()}},
        pension.total().yuan(), kPensionLaw);
    const Month first = award_.pension_from.value_or(accumulation_.last + 1);
    Add("pension.total_today", "fen(total / (1 + inflation) ^ (months / 12))",
        {{"total", pension.total().yuan()},
         {"inflation", setting_.assumptions.inflation},
         {"months", Of(first - setting_.valuation_month)}},
        InTodaysMoney(pension.total(), first, setting_.valuation_month,
                      setting_.assumptions.inflation)
            .yuan(),
        kMethod);
    Add("pension.share_of_average_wage", "total / average_wage_of_last_month",
        {{"total", pension.total().yuan()},
         {"average_wage_of_last_month", WageIn(setting_, accumulation_.last)}},
        answer_.pension.share_of_average_wage, kMethod);
  }

  void Resident(const ResidentMove& move) {
    const ResidentTerms& terms = *setting_.choice.resident;
    const int years = std::max(0, (move.start - 1).year() - setting_.valuation_month.year());
    Add("pension.basic", "fen(base_pension * (1 + base_growth) ^ years + extra_for_paid_years)",
        {{"base_pension", terms.base_pension},
         {"base_growth", move.base_growth},
         {"years", Of(years)},
         {"extra_for_paid_years", ExtraFor(terms.extra_per_year, move.years)},
         {"paid_years", Of(move.years)}},
        move.basic.yuan(), kResidentLaw);
    Add("pension.account", "fen(account_balance / 139)", {{"account_balance", move.balance.yuan()}},
        award_.pension.account.yuan(), kResidentLaw);
    Add("pension.total", "basic + account",
        {{"basic", move.basic.yuan()}, {"account", award_.pension.account.yuan()}},
        award_.pension.total().yuan(), kResidentLaw);
  }

  void PayoutMonthsStep() {
    const int age = accumulation_.awarded - setting_.person.birth_month;
    const int whole = age - age % 12;
    Add("entitlement.payout_months",
        "floor((at_this_birthday - (at_this_birthday - at_next_birthday) * months_since / 12) * 10 "
        "+ 0.5) / 10",
        {{"at_this_birthday", PayoutMonths(setting_.payout_table, whole)},
         {"at_next_birthday", PayoutMonths(setting_.payout_table, whole + 12)},
         {"months_since", Of(age % 12)}},
        award_.payout_months, kPayoutLaw);
  }

  void BasicStep() {
    const bool low = setting_.region.low_index_factor;
    Add("pension.basic",
        low ? "fen((benefit_base * min(1, mean_index / 0.6) + indexed_wage_base * mean_index) / 2 "
              "* accrual_years * 0.01)"
            : "fen((benefit_base + indexed_wage_base * mean_index) / 2 * accrual_years * 0.01)",
        {{"benefit_base", award_.benefit_base.value},
         {"indexed_wage_base", award_.indexed_wage_base.value},
         {"mean_index", accumulation_.mean_index},
         {"accrual_years", accumulation_.accrual_years}},
        award_.pension.basic.yuan(), low ? kLowIndexLaw : kPensionLaw);
  }

  void Lifetime() {
    if (life_.received > Money{}) {
      Add("lifetime.paid_over_received", "paid / received",
          {{"paid", life_.paid.yuan()}, {"received", life_.received.yuan()}},
          life_.paid.yuan() / life_.received.yuan(), kFixedPaper);
    }
    Add("lifetime.received", "sum of the monthly pensions, each part raised every January",
        {{"benefit_growth", setting_.assumptions.benefit_growth}}, life_.received.yuan(),
        kPensionLaw);
    if (answer_.lifetime.internal_rate) {
      Add("lifetime.internal_rate",
          "sum of flows / (1 + monthly_rate) ^ months is 0; a year: (1 + monthly_rate) ^ 12 - 1",
          {}, *answer_.lifetime.internal_rate, kMethod);
    }
    Add("lifetime.net_present_value", "sum of flows / (1 + discount_rate) ^ (months / 12)",
        {{"discount_rate", setting_.assumptions.discount_rate}},
        Fen(PresentValue(life_.flows, setting_.discounts)).yuan(), kMethod);
    Add("pool.net_cost", "fen(present_value_out - present_value_in)",
        {{"present_value_out", life_.pool_out}, {"present_value_in", life_.pool_in}},
        Fen(life_.pool_out - life_.pool_in).yuan(), kMethod);
  }

  const ContributeAnswer& answer_;
  const Setting& setting_;
  const ContributionPlan& plan_;
  const Accumulation& accumulation_;
  const Award& award_;
  const flexpension::Lifetime& life_;
  std::vector<TraceStep> steps_;
};

}  // namespace

std::vector<TraceStep> TraceOf(const Setting& setting, const ContributionPlan& plan,
                               const Evaluation& evaluation, const ContributeAnswer& answer) {
  return Tracer(setting, plan, evaluation, answer).Run();
}

std::vector<TraceStep> TraceOfResident(const Setting& setting, const ResidentPlan& plan,
                                       const ResidentLife& life) {
  const int years = life.last.year() - setting.valuation_month.year();
  return {{"pension.basic",
           "fen(base_pension * (1 + base_growth) ^ years + extra_for_paid_years)",
           {{"base_pension", plan.base_pension},
            {"base_growth", plan.base_growth},
            {"years", Of(years)},
            {"extra_for_paid_years", ExtraFor(plan.extra_per_year, life.years)},
            {"paid_years", Of(life.years)}},
           life.basic.yuan(),
           kResidentLaw},
          {"pension.account",
           "fen(account_balance / 139)",
           {{"account_balance", life.account_balance.yuan()}},
           life.account.yuan(),
           kResidentLaw},
          {"pension.total",
           "basic + account",
           {{"basic", life.basic.yuan()}, {"account", life.account.yuan()}},
           life.total().yuan(),
           kResidentLaw}};
}

}  // namespace flexpension

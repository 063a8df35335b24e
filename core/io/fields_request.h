#ifndef FLEXPENSION_CORE_IO_FIELDS_REQUEST_H_
#define FLEXPENSION_CORE_IO_FIELDS_REQUEST_H_

// The one list of the fields of a `compare` request: the reader, the JSON Schema, and through it
// the TypeScript types, are made from it. Defaults are those of the structs.

#include "core/compare/request.h"
#include "core/io/fields_award_inputs.h"
#include "core/io/fields_extra.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"
#include "core/rules/resident.h"

namespace flexpension {

inline constexpr Rule kYuan = Between(0, 10'000'000, "yuan");
inline constexpr Rule kMonthlyYuan = Between(0, 1'000'000, "yuan a month");
inline constexpr Rule kWage = Between(kLeastWage, kMostWage, "yuan a month");
inline constexpr Rule kGrowth = Between(-0.1, 0.2, "fraction a year");
inline constexpr Rule kRate = Between(0, 0.2, "fraction a year");
inline constexpr Rule kShare = Between(0, 1, "fraction");
inline constexpr Rule kMonths = Between(0, 840, "months");
inline constexpr Rule kIndex = Between(0, 20, "fraction of the average wage");
inline constexpr Rule kName = Items(1, 100);

inline void Fields(Visitor& v, HistoryYear& year) {
  v.Type("HistoryYear");
  v.Required("year", year.year, Between(1978, 2100));
  v.Required("months", year.months, Between(1, 12, "months"),
             "The last of the year; in the valuation year those just before that month");
  v.Optional("base", year.base, kWage, "Contribution base (缴费基数)");
  v.Optional("index", year.index, kIndex, "Contribution index; base / average wage if left out");
}

inline void Fields(Visitor& v, Record& record) {
  v.Type("Record");
  v.Optional("months", record.months, kMonths, "Contribution months on record (已缴月数)");
  v.Optional("mean_index", record.mean_index, kIndex, "Mean index of those months (平均缴费指数)");
  v.Optional("account_balance", record.account_balance, kYuan,
             "Individual account before the valuation month (个人账户余额)");
  v.Optional("deemed_months", record.deemed_months, kMonths, "Deemed years, in months (视同缴费)");
  v.Optional("deemed_index", record.deemed_index, kIndex,
             "Index of the deemed years; the mean index of all other months if null");
  v.Optional("before_months", record.before_months, kMonths,
             "Before the individual account began, deemed ones among them; those if null");
  v.Optional("trans_index", record.trans_index, kIndex,
             "Index of the time before the account; the mean index if null");
  v.Optional("break_months", record.break_months, kMonths,
             "Months without contribution since the first one (断缴)");
  v.Optional("first_month", record.first_month,
             "Of the first contribution; taken to be after 2011-06 if left out");
  v.Optional("reached_minimum", record.reached_minimum,
             "In which the minimum was reached, if after the chosen month");
  v.Optional("history", record.history, Items(0, 100),
             "Year by year, in place of months, index and balance");
  v.Optional("balance_as_of", record.balance_as_of, Between(2015, 2100),
             "The balance is that of 31 December of this year");
}

inline void Fields(Visitor& v, Person& person) {
  v.Type("Person");
  v.Required("birth_month", person.birth_month, "Month of birth");
  v.Required("category", person.category, "Man, woman with the original age of 55, or of 50");
  v.Required("monthly_income", person.monthly_income, kMonthlyYuan,
             "Income in the valuation month (月收入)");
  v.Optional("record", person.record, "What has been paid so far");
  AwardInputsOf inputs{person.award_inputs};
  v.Optional("award_inputs", inputs, kAwardInput, "What the region's award asks for by name");
}

/// A region of the data pack is given by its code alone.
inline std::optional<std::string>& ShorthandOf(RegionChoice& region) { return region.code; }

inline void RegionFields(Visitor& v, RegionChoice& region) {
  const Rule monthly{.min = kLeastWage, .max = kMostWage, .unit = "yuan a month", .min_items = 1};
  Rule yearly = monthly;
  yearly.yearly = true;
  v.Optional("code", region.code, Items(1, 20),
             "A region of the data pack; the figures given here win from their first month on");
  v.Optional("average_wage", region.average_wage, monthly, "Average wage (社平工资)");
  v.Optional("base_floor", region.base_floor, monthly,
             "Lower bound of the base (缴费基数下限); 0.6 of the wage if left out");
  v.Optional("base_ceiling", region.base_ceiling, monthly,
             "Upper bound of the base (缴费基数上限); 3 times the wage if left out");
  v.Optional("benefit_base", region.benefit_base, yearly, "Benefit base (计发基数) by year");
  v.Optional("indexed_wage_base", region.indexed_wage_base, yearly,
             "Base of the indexed wage by year; the benefit base if left out");
  v.Optional("low_index_factor", region.low_index_factor,
             "The benefit base counts only min(1, mean index / 0.6)");
  v.Optional("transition_coefficient", region.transition_coefficient, Between(0, 0.05),
             "Transitional pension per deemed year (过渡系数)");
  v.Optional("urban_income", region.urban_income, yearly,
             "Monthly disposable income per head of the towns, by year of the statistics");
  v.Optional("break_months_index", region.break_months_index, kIndex,
             "A month without contribution counts in the mean index with this; not if null");
}

inline void Fields(Visitor& v, RegionChoice& region) {
  v.Type("RegionFigures");
  RegionFields(v, region);
}

/// The one list of the assumptions: in a request each may be left out, in the data's sets none.
template <class V>
constexpr void AssumptionFields(V& v, Assumptions& assumptions, bool required) {
  const auto field = [&](const char* name, double& value, const Rule& rule, Doc doc) {
    required ? v.Required(name, value, rule, doc) : v.Optional(name, value, rule, doc);
  };
  field("wage_growth", assumptions.wage_growth, kGrowth, "Growth of the average wage");
  field("income_growth", assumptions.income_growth, kGrowth, "Growth of the person's income");
  field("account_rate", assumptions.account_rate, kRate, "Account interest (记账利率)");
  field("benefit_growth", assumptions.benefit_growth, kGrowth, "Yearly raise of pensions");
  field("discount_rate", assumptions.discount_rate, kGrowth, "For present values");
  field("inflation", assumptions.inflation, kGrowth, "For today's money");
  field("benefit_base_convergence", assumptions.benefit_base_convergence,
        Between(0, 0.1, "fraction of the average wage a year"),
        "The benefit base's way back to the average wage, where it is above it");
  field("mortality_improvement", assumptions.mortality_improvement,
        Between(0, 0.1, "fraction a year"), "Yearly fall of the chances of dying");
}

template <class V>
constexpr void Fields(V& v, Assumptions& assumptions) {
  v.Type("Assumptions");
  AssumptionFields(v, assumptions, false);
}

inline void Fields(Visitor& v, decltype(ResidentTerms::record)& record) {
  v.Type("ResidentRecord");
  v.Optional("years", record.years, Between(0, 60), "Years already paid");
  v.Optional("account_balance", record.account_balance, kYuan, "Resident account");
}

/// Steps, or one number: what each year above 15 adds.
struct ExtraPerYear {
  std::vector<ExtraStep>& steps;
};

inline void VisitAs(Visitor& v, ExtraPerYear& extra, const Rule& rule) {
  double above = 0.0;
  if (v.IsNumber(above, rule)) {
    extra.steps = {{kResidentYears + 1, above}};
  } else {
    v.Visit(extra.steps, Items(1, 20));
  }
}

inline void ResidentTierFields(Visitor& v, ResidentTerms& terms) {
  v.Required("annual", terms.annual, Between(0, 100'000, "yuan a year"), "Tier (缴费档次)");
  v.Required("base_pension", terms.base_pension, Between(0, 100'000, "yuan a month"),
             "Base pension at the valuation month (基础养老金)");
  v.Optional("base_growth", terms.base_growth, kGrowth, "Its growth; the benefit growth if null");
  v.Optional("account_rate", terms.account_rate, kRate,
             "Interest of the account; that of the employee account if null");
  ExtraPerYear extra{terms.extra_per_year};
  v.Optional("extra_per_year", extra, Between(0, 1000, "yuan a month"),
             "Added for years of contributions: per year above 15, or in steps from a year on");
}

inline void ResidentTermsFields(Visitor& v, ResidentTerms& terms) {
  ResidentTierFields(v, terms);
  v.Optional("record", terms.record, "What has been paid so far");
}

inline void Fields(Visitor& v, ResidentTerms& terms) {
  v.Type("ResidentTerms");
  ResidentTermsFields(v, terms);
}

inline void Fields(Visitor& v, ResidentRequest& plan) {
  v.Type("ResidentPlan");
  ResidentTermsFields(v, plan);
  v.Optional("subsidy", plan.subsidy, Between(0, 100'000, "yuan a year"), "Government's addition");
}

inline void RetirementFields(Visitor& v, RetirementChoice& choice) {
  v.Optional("shift_months", choice.shift_months, Between(-kMaxShiftMonths, kMaxShiftMonths),
             "From the statutory age: negative early, positive late");
  v.Optional("extend", choice.extend, "Go on contributing until the minimum is met");
  v.Optional("death_age_months", choice.death_age_months, Between(192, 1560, "months"),
             "Age at death; statutory age + remaining life expectancy if left out");
}

inline void Fields(Visitor& v, RetirementChoice& choice) {
  v.Type("RetirementChoice");
  RetirementFields(v, choice);
  v.Optional("if_short", choice.if_short, "What becomes of who is short of the minimum in the end");
  v.Optional("resident", choice.resident, "Terms of the resident scheme one moves to then");
}

inline void Fields(Visitor& v, Scheme::Eligibility& eligibility) {
  v.Type("SchemeEligibility");
  v.Optional("mode", eligibility.mode, "What a month counts towards the minimum");
  v.Optional("factor", eligibility.factor, kShare,
             "Prorated: what a month counts; the amount ratio if null");
  v.Optional("cap_months", eligibility.cap_months, kMonths,
             "Prorated: most months so credited; no cap if null");
}

inline void Fields(Visitor& v, Scheme::Index& index) {
  v.Type("SchemeIndex");
  v.Optional("mode", index.mode, "Index of a fixed month");
  v.Optional("fixed", index.fixed, kIndex, "The fixed value");
  v.Optional("amplifier", index.amplifier, Between(0, 10), "Factor on the actual index");
  v.Optional("weighting", index.weighting, "Weight of a month in the mean index");
}

inline void Fields(Visitor& v, Scheme& scheme) {
  v.Type("Scheme");
  v.Required("amount", scheme.amount, Between(0.01, 100'000, "yuan a month"),
             "Fixed amount (定额)");
  v.Optional("indexation", scheme.indexation, kShare, "0 absolute, 1 moves fully");
  v.Optional("indexed_to", scheme.indexed_to, "What the amount moves with");
  v.Optional("term_months", scheme.term_months, kMonths, "Fixed months allowed; no limit if null");
  v.Optional("account_share", scheme.account_share, kShare, "Share to the individual account");
  v.Optional("eligibility", scheme.eligibility, "Credit towards the minimum months");
  v.Optional("accrual", scheme.accrual, "Credit towards the benefit");
  v.Optional("index", scheme.index, "Contribution index of a fixed month");
}

inline void Fields(Visitor& v, Phase& phase) {
  v.Type("Phase");
  v.Optional("from", phase.from, "First month; the first phase starts in the valuation month");
  v.Required("pattern", phase.pattern, "January to December: S standard, F fixed, N nothing");
  v.Optional("base_ratio", phase.base_ratio, Between(0, 5, "fraction of the average wage"),
             "Contribution base; clamped by floor and ceiling");
  v.Optional("base_amount", phase.base_amount, kWage,
             "Instead of the ratio: base in the valuation month, moving with the average wage");
}

inline void Fields(Visitor& v, Subsidy& subsidy) {
  v.Type("Subsidy");
  v.Required("share", subsidy.share, kShare, "Share of what is paid (社保补贴)");
  v.Optional("of", subsidy.of, "Share of what is paid, or of what the floor costs");
  v.Optional("above_floor_share", subsidy.above_floor_share, kShare,
             "Share of what is paid above the floor; 0 if null, with of paid the share");
  v.Optional("monthly_cap", subsidy.monthly_cap, kMonthlyYuan, "Most a month; no cap if null");
  v.Required("months", subsidy.months, kMonths, "Number of paid months subsidised; all if null");
}

inline void Fields(Visitor& v, ContributionPlan& plan) {
  v.Type("ContributePlan");
  v.Required("phases", plan.phases, Items(1, 100), "What is paid from which month on");
  v.Optional("after_term", plan.after_term, "What fixed months become when the term is used up");
  v.Optional("scheme", plan.scheme, "Fixed-amount scheme (定额缴费)");
  v.Optional("months", plan.months, Items(0, 1200), "Single months set otherwise");
  v.Optional("subsidy", plan.subsidy, "Social insurance subsidy");
}

inline void Fields(Visitor& v, SaveRequest& plan) {
  v.Type("SavePlan");
  v.Required("like", plan.like, kName,
             "Id of an earlier contribute plan: same deposits, same draws");
  v.Optional("annual_rate", plan.annual_rate, kRate, "Interest of the savings");
}

inline void Fields(Visitor& v, PlanRequest& plan) {
  v.Type("Plan");
  v.Required("id", plan.id, kName, "Name of the plan, once in the request");
  v.Variant("kind", plan.body, {"contribute", "resident", "save"});
}

/// The fields of a situation, which stand in the request itself.
inline void SituationFields(Visitor& v, Situation& situation) {
  v.Required("valuation_month", situation.valuation_month, "First month projected");
  v.Required("person", situation.person);
  v.Required("region", situation.region, "A code of the data pack, or figures");
  v.Optional("assumptions", situation.assumptions, "Fractions a year");
  v.Optional("retirement", situation.retirement);
}

inline void Fields(Visitor& v, CompareRequest& request) {
  v.Type("CompareRequest");
  SituationFields(v, request);
  v.Required("plans", request.plans, Items(1, kMaxPlans), "The first one is the baseline");
  v.Optional("trace", request.trace, "Fill the trace of each plan");
  v.Optional("causes", request.causes, "Split each difference into its causes");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_REQUEST_H_

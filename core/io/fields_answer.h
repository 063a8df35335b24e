#ifndef FLEXPENSION_CORE_IO_FIELDS_ANSWER_H_
#define FLEXPENSION_CORE_IO_FIELDS_ANSWER_H_

// The one list of the fields of a `compare` answer and of the error answer: the writer, the JSON
// Schema and the TypeScript types are made from it. Meanings and units are in core/compare/answer.h
// and repeated here in short for the schema.

#include "core/base/problem.h"
#include "core/compare/answer.h"
#include "core/io/fields_trace.h"
#include "core/io/rule.h"
#include "core/io/visitor.h"

namespace flexpension {

inline void Fields(Visitor& v, Text& text) {
  v.Type("Text");
  v.Required("zh", text.zh, Items(1, 4000));
  v.Required("en", text.en, Items(1, 4000));
}

inline void Fields(Visitor& v, Problem& problem) {
  v.Type("Problem");
  v.Required("code", problem.code);
  v.Required("path", problem.path, "JSON Pointer into the request");
  v.Required("message", problem.message);
  v.Required("when", problem.when,
             "Of a figure that is not available: the year or month it is needed for; else null");
}

inline void Fields(Visitor& v, RetirementAnswer& answer) {
  v.Type("Retirement");
  v.Required("statutory_age_months", answer.statutory_age_months, "Statutory age, months");
  v.Required("reach_month", answer.reach_month, "In which the chosen age is reached");
  v.Required("pension_from", answer.pension_from, "First payment; null if not eligible");
  v.Required("reason", answer.reason, "Why the pension starts then");
  v.Required("extended_months", answer.extended_months, "Contributed after the chosen age");
  v.Required("owed_since", answer.owed_since,
             "First month for which a pension is due, if before the valuation month; else null");
}

inline void Fields(Visitor& v, ContributionsAnswer& answer) {
  v.Type("Contributions");
  v.Required("first_month", answer.first_month, "Paid in the valuation month, yuan");
  v.Required("first_month_published", answer.first_month_published,
             "The same on the newest published figures, nothing projected, yuan");
  v.Required("total", answer.total, "Before subsidy and uncut by death, yuan");
  v.Required("to_account", answer.to_account, "Of the total, yuan");
  v.Required("to_pool", answer.to_pool, "Of the total, yuan");
  v.Required("subsidy", answer.subsidy, "In total, yuan");
  v.Required("own_first_month", answer.own_first_month, "Of first_month, after subsidy, yuan");
  v.Required("own_total", answer.own_total, "Of the total, after subsidy, yuan");
  v.Required("standard_months", answer.standard_months);
  v.Required("fixed_months", answer.fixed_months);
  v.Required("income_share_now", answer.income_share_now, "First month / income; null without");
  v.Required("income_share_worst", answer.income_share_worst, "Highest of all months");
}

inline void Fields(Visitor& v, EntitlementAnswer& answer) {
  v.Type("Entitlement");
  v.Required("eligible", answer.eligible, "The minimum months are met");
  v.Required("eligibility_months", answer.eligibility_months, "Recorded + deemed + credited");
  v.Required("minimum_months", answer.minimum_months);
  v.Required("accrual_years", answer.accrual_years, "Years that count for the benefit");
  v.Required("break_months", answer.break_months, "Without contribution after the first one");
  v.Required("mean_index", answer.mean_index, "Mean contribution index (平均缴费指数)");
  v.Required("benefit_base", answer.benefit_base, "Of the pension's year, yuan a month");
  v.Required("account_balance", answer.account_balance, "In the last month, yuan");
  v.Required("account_interest", answer.account_interest, "Of which interest, yuan");
  v.Required("payout_months", answer.payout_months, "计发月数");
  v.Required("years", answer.years, "In the resident scheme, of who has moved there; else null");
}

inline void Fields(Visitor& v, SupplementAnswer& supplement) {
  v.Type("Supplement");
  v.Required("part", supplement.part, "By the name that the rules give it, or rounding");
  v.Required("name", supplement.name);
  v.Required("amount", supplement.amount, "Yuan a month");
  v.Required("source", supplement.source, "Documents of the rule");
  v.Required("confidence", supplement.confidence, "Of the rule: A, B or C");
}

inline void Fields(Visitor& v, PensionAnswer& answer) {
  v.Type("Pension");
  v.Required("basic", answer.basic, "Basic pension, first month, yuan (基础养老金)");
  v.Required("account", answer.account, "Account pension, yuan (个人账户养老金)");
  v.Required("transitional", answer.transitional, "Transitional pension, yuan (过渡性养老金)");
  v.Required("supplements", answer.supplements, "What the province adds, in the total");
  v.Required("total", answer.total, "Yuan a month, money of the first payment month");
  v.Required("total_today", answer.total_today, "The same in today's money; 0 if not eligible");
  v.Required("total_at_todays_wages", answer.total_at_todays_wages,
             "Beside a wage of today: by the average wage; 0 if there is no pension");
  v.Required("refund", answer.refund, "The account in one sum if not eligible, yuan");
  v.Required("share_of_last_income", answer.share_of_last_income, "Null without an income");
  v.Required("share_of_average_wage", answer.share_of_average_wage, "In the last month");
}

inline void Fields(Visitor& v, DeathGrants& grants) {
  v.Type("DeathGrants");
  v.Required("funeral", grants.funeral, "丧葬补助金, yuan");
  v.Required("survivors", grants.survivors, "抚恤金, yuan");
}

inline void Fields(Visitor& v, ExpectedAnswer& answer) {
  v.Type("Expected");
  v.Required("paid", answer.paid, "Yuan");
  v.Required("received", answer.received, "Yuan");
  v.Required("left_to_heirs", answer.left_to_heirs, "Yuan");
  v.Required("death_grants", answer.death_grants, "Yuan");
  v.Required("net_present_value", answer.net_present_value, "Yuan");
  v.Required("pool_net_cost", answer.pool_net_cost, "Yuan");
  v.Required("internal_rate", answer.internal_rate, "Of the expected flows; null if none");
  v.Required("probability_before_start", answer.probability_before_start,
             "Of dying before the first payment; null without a pension");
  v.Required("probability_of_break_even", answer.probability_of_break_even,
             "Of living to the break-even month");
}

inline void LifetimeFields(Visitor& v, LifetimeAnswer& answer) {
  v.Required("death_month", answer.death_month);
  v.Required("paid", answer.paid, "Contributions while alive, before subsidy, yuan");
  v.Required("received", answer.received, "Pension payments, yuan");
  v.Required("left_to_heirs", answer.left_to_heirs, "Account at death, yuan");
  v.Required("break_even_month", answer.break_even_month,
             "First month in which pensions reach the total of contributions");
  v.Required("internal_rate", answer.internal_rate, "Fraction a year; null if there is none");
  v.Required("net_present_value", answer.net_present_value, "Yuan");
  v.Required("paid_over_received", answer.paid_over_received, "Null if nothing is received");
}

inline void Fields(Visitor& v, LifetimeAnswer& answer) {
  v.Type("Lifetime");
  LifetimeFields(v, answer);
}

inline void Fields(Visitor& v, ContributeLifetimeAnswer& answer) {
  v.Type("ContributeLifetime");
  LifetimeFields(v, answer);
  v.Required("death_grants", answer.death_grants, "Paid to survivors in the month of death");
  v.Required("expected", answer.expected, "Over all ages at death; null above the life table");
}

inline void Fields(Visitor& v, AgainstNothingAnswer& answer) {
  v.Type("AgainstNothing");
  v.Required("received_more", answer.received_more, "Lifetime pensions, yuan");
  v.Required("refund_more", answer.refund_more, "Refund, yuan");
  v.Required("internal_rate", answer.internal_rate, "Of the difference of flows");
  v.Required("net_present_value", answer.net_present_value, "Of the difference, yuan");
}

inline void Fields(Visitor& v, PoolAnswer& answer) {
  v.Type("Pool");
  v.Required("paid_in", answer.paid_in, "Present value, yuan");
  v.Required("paid_out", answer.paid_out, "Present value, yuan");
  v.Required("net_cost", answer.net_cost, "Out - in, rounded once, yuan");
}

inline void Fields(Visitor& v, ContributeAnswer& answer) {
  v.Type("ContributeAnswer");
  v.Required("retirement", answer.retirement);
  v.Required("contributions", answer.contributions);
  v.Required("entitlement", answer.entitlement);
  v.Required("pension", answer.pension);
  v.Required("lifetime", answer.lifetime);
  v.Required("against_nothing", answer.against_nothing);
  v.Required("pool", answer.pool);
}

inline void Fields(Visitor& v, decltype(ResidentAnswer::retirement)& answer) {
  v.Type("ResidentRetirement");
  v.Required("pension_from", answer.pension_from);
}

inline void Fields(Visitor& v, decltype(ResidentAnswer::contributions)& answer) {
  v.Type("ResidentContributions");
  v.Required("first_month", answer.first_month, "Paid in the valuation month, yuan");
  v.Required("total", answer.total, "Own payments, uncut by death, yuan");
  v.Required("subsidy", answer.subsidy, "Added by the government, yuan");
}

inline void Fields(Visitor& v, decltype(ResidentAnswer::entitlement)& answer) {
  v.Type("ResidentEntitlement");
  v.Required("years", answer.years, "Recorded, paid and made up");
  v.Required("account_balance", answer.account_balance, "In the month 60 is reached, yuan");
  v.Required("payout_months", answer.payout_months, "139 at any age");
}

inline void Fields(Visitor& v, decltype(ResidentAnswer::pension)& answer) {
  v.Type("ResidentPension");
  v.Required("basic", answer.basic, "Base pension and extra, yuan");
  v.Required("account", answer.account, "Account / 139, yuan");
  v.Required("total", answer.total, "Yuan a month, money of the first payment month");
  v.Required("total_today", answer.total_today, "The same in today's money");
}

inline void Fields(Visitor& v, ResidentAnswer& answer) {
  v.Type("ResidentAnswer");
  v.Required("retirement", answer.retirement);
  v.Required("contributions", answer.contributions);
  v.Required("entitlement", answer.entitlement);
  v.Required("pension", answer.pension);
  v.Required("lifetime", answer.lifetime);
}

inline void Fields(Visitor& v, decltype(SaveAnswer::contributions)& answer) {
  v.Type("SaveContributions");
  v.Required("first_month", answer.first_month, "Deposit of the valuation month, yuan");
  v.Required("total", answer.total, "Deposits, uncut by death, yuan");
}

inline void Fields(Visitor& v, decltype(SaveAnswer::lifetime)& answer) {
  v.Type("SaveLifetime");
  v.Required("death_month", answer.death_month);
  v.Required("paid", answer.paid, "Deposits while alive, yuan");
  v.Required("received", answer.received, "Draws, yuan");
  v.Required("left_to_heirs", answer.left_to_heirs, "Balance at death, yuan");
  v.Required("runs_dry_month", answer.runs_dry_month,
             "First month not drawn in full; null if it lasts");
  v.Required("net_present_value", answer.net_present_value, "Yuan");
}

inline void Fields(Visitor& v, SaveAnswer& answer) {
  v.Type("SaveAnswer");
  v.Required("contributions", answer.contributions);
  v.Required("lifetime", answer.lifetime);
}

inline void Fields(Visitor& v, CauseAnswer& answer) {
  v.Type("Cause");
  v.Required("cause", answer.cause, "Of the twelve of core/model.md#causes");
  v.Required("amount", answer.amount, "What it adds to the difference, yuan");
}

inline void Fields(Visitor& v, CausesAnswer& answer) {
  v.Type("Causes");
  v.Required("total", answer.total, "They add up to the difference of the same name");
  v.Required("pension_total", answer.pension_total, "Likewise; null where that is null");
}

inline void Fields(Visitor& v, DifferenceAnswer& answer) {
  v.Type("Difference");
  v.Required("first_month", answer.first_month);
  v.Required("total", answer.total);
  v.Required("pension_total", answer.pension_total, "Null where a plan has no pension");
  v.Required("pension_total_today", answer.pension_total_today);
  v.Required("received", answer.received);
  v.Required("net_present_value", answer.net_present_value);
  v.Required("pool_net_cost", answer.pool_net_cost, "Null where a plan has no pool");
  if (!kExplains) return;
  v.IfAsked("causes", answer.causes, "Of the difference; only where they are asked for");
}

inline void Fields(Visitor& v, decltype(FigureAnswer::in_use)& answer) {
  v.Type("FigureInUse");
  v.Required("value", answer.value, "Yuan a month");
  v.Required("month", answer.month, "In which it is used");
  v.Required("status", answer.status);
}

inline void Fields(Visitor& v, FigureAnswer& answer) {
  v.Type("FigureAnswer");
  v.Required("name", answer.name);
  v.Required("value", answer.value, "As published, yuan a month");
  v.Required("month", answer.month, "From which it is in force");
  v.Required("status", answer.status);
  v.Required("source", answer.source);
  v.Required("confidence", answer.confidence, "A, B or C; empty if typed");
  v.Required("in_use", answer.in_use, "What the calculation uses in its place");
}

inline void Fields(Visitor& v, NoticeAnswer& notice) {
  v.Type("Notice");
  v.Required("code", notice.code);
  v.Required("message", notice.message);
}

inline void Fields(Visitor& v, PlanAnswer& answer) {
  v.Type("PlanAnswer");
  v.Required("id", answer.id);
  v.Variant("kind", answer.body, {"contribute", "resident", "save"});
  v.Required("difference", answer.difference, "This plan minus the first one");
  v.Required("figures", answer.figures, "Regional figures the plan rests on");
  if (kExplains) {
    v.Required("trace", answer.trace);
  } else {
    std::vector<std::string> nothing;
    v.Required("trace", nothing);
  }
  v.Required("notices", answer.notices);
}

inline void Fields(Visitor& v, RecordOfYears& record) {
  v.Type("RecordOfYears");
  v.Required("months", record.months);
  v.Required("mean_index", record.mean_index);
  v.Required("account_balance", record.account_balance, "Before the valuation month, yuan");
  v.Required("account_interest", record.account_interest, "Credited in the years reckoned, yuan");
}

inline void Fields(Visitor& v, CompareAnswer& answer) {
  v.Type("CompareAnswer");
  v.Required("plans", answer.plans, "One a plan, in order");
  v.Required("record", answer.record, "What the history of the record comes to; null without one");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_ANSWER_H_

#ifndef FLEXPENSION_CORE_IO_FIELDS_DESIGNS_H_
#define FLEXPENSION_CORE_IO_FIELDS_DESIGNS_H_

// The one list of the fields of a `designs` request and answer. Meanings and units are in
// core/designs/answer.h and repeated here in short for the schema.

#include "core/designs/answer.h"
#include "core/designs/request.h"
#include "core/io/fields_request.h"
#include "core/io/visitor.h"

namespace flexpension {

inline void Fields(Visitor& v, DesignsPlan& plan) {
  v.Type("DesignsPlan");
  v.Optional("id", plan.id, kName, "Not used");
  v.Optional("kind", plan.kind);
  Fields(v, plan.body);
  v.Type("DesignsPlan");
}

/// The six choices. The defaults are what Lu & Li propose, with split financing.
inline void Fields(Visitor& v, Design& design) {
  v.Type("Design");
  v.Optional("level", design.level, "Of the amount");
  v.Optional("term", design.term, "Of fixed months");
  v.Optional("financing", design.financing, "Where the amount goes");
  v.Optional("eligibility", design.eligibility, "Towards the minimum months");
  v.Optional("accrual", design.accrual, "Towards the benefit");
  v.Optional("index", design.index, "Of a fixed month");
}

inline void Fields(Visitor& v, DesignsRequest& request) {
  v.Type("DesignsRequest");
  SituationFields(v, request);
  v.Required("plan", request.plan, "Its fixed months are paid by each design");
  v.Optional("switch", request.worker_switch, "The design a standard payer may move to");
}

inline void Fields(Visitor& v, DesignAnswer& answer) {
  v.Type("DesignAnswer");
  v.Required("level", answer.design.level);
  v.Required("term", answer.design.term);
  v.Required("financing", answer.design.financing);
  v.Required("eligibility", answer.design.eligibility);
  v.Required("accrual", answer.design.accrual);
  v.Required("index", answer.design.index);
  v.Required("eligible", answer.eligible, "The minimum months are met");
  v.Required("why_not", answer.why_not,
             "credit: with full credit they would be; months: not even then; null if eligible");
  v.Required("reason", answer.reason, "Why the pension starts when it does");
  v.Required("pension_from", answer.pension_from, "First payment; null if not eligible");
  v.Required("extended_months", answer.extended_months, "Contributed after the chosen age");
  v.Required("eligibility_months", answer.eligibility_months, "Recorded + deemed + credited");
  v.Required("minimum_months", answer.minimum_months);
  v.Required("accrual_years", answer.accrual_years, "Years that count for the benefit");
  v.Required("mean_index", answer.mean_index, "Mean contribution index (平均缴费指数)");
  v.Required("first_month", answer.first_month, "Paid in the valuation month, yuan");
  v.Required("contributions_total", answer.contributions_total, "Before subsidy, uncut by death");
  v.Required("income_share_now", answer.income_share_now, "First month / income; null without");
  v.Required("income_share_worst", answer.income_share_worst, "Highest of all months");
  v.Required("account_balance", answer.account_balance, "In the last month, yuan");
  v.Required("pension_total", answer.pension_total, "Yuan in the first month; 0 if not eligible");
  v.Required("pension_total_today", answer.pension_total_today, "The same in today's money");
  v.Required("refund", answer.refund, "The account in one sum if not eligible, yuan");
  v.Required("lowers_pension", answer.lowers_pension,
             "Brings less a month than paying nothing more; fixed months lower the mean index");
  v.Required("share_of_last_income", answer.share_of_last_income, "Null without an income");
  v.Required("share_of_average_wage", answer.share_of_average_wage, "In the last month");
  v.Required("received", answer.received, "Pensions until death, yuan");
  v.Required("internal_rate", answer.internal_rate, "Fraction a year; null if there is none");
  v.Required("net_present_value", answer.net_present_value, "For the worker, yuan");
  v.Required("paid_over_received", answer.paid_over_received, "Null if nothing is received");
  v.Required("pool_net_cost", answer.pool_net_cost, "Present value, yuan");
  v.Required("undominated", answer.undominated,
             "No other gives more net present value at no more cost to the pool");
  v.Required("undominated_by_pension", answer.undominated_by_pension,
             "No other gives a higher pension at no more cost to the pool");
  v.Required("proposed", answer.proposed, "By Lu & Li");
}

inline void MeansFields(Visitor& v, DesignMeans& means) {
  v.Required("pension_total", means.pension_total, "Yuan a month");
  v.Required("net_present_value", means.net_present_value, "Yuan");
  v.Required("pool_net_cost", means.pool_net_cost, "Yuan");
  v.Required("eligible_share", means.eligible_share, "Fraction");
}

inline void Fields(Visitor& v, DesignMeans& means) {
  v.Type("DesignMeans");
  MeansFields(v, means);
}

inline void Fields(Visitor& v, LevelEffect& effect) {
  v.Type("LevelEffect");
  MeansFields(v, effect.mean);
  v.Required("difference", effect.difference, "To the mean of all designs");
}

inline void Fields(Visitor& v, ChoiceEffects& effects) {
  const ChoiceName& choice = kChoiceNames[effects.choice];
  v.Type(choice.type);
  for (std::size_t i = 0; i < choice.levels.size(); ++i) {
    v.Required(choice.levels[i].data(), effects.levels[i]);
  }
}

inline void Fields(Visitor& v, std::array<ChoiceEffects, kChoices>& effects) {
  v.Type("Effects");
  for (std::size_t i = 0; i < kChoices; ++i) v.Required(kChoiceNames[i].field, effects[i]);
}

/// A list of fixed length; only answers hold such.
template <class T, std::size_t n>
void List(Visitor& v, const char* name, std::array<T, n>& items, Doc doc = "") {
  std::span<const T> view(items);
  v.Required(name, view, doc);
}

inline void Fields(Visitor& v, InteractionCell& cell) {
  v.Type("InteractionCell");
  std::array<std::string_view, 2> levels;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    levels[i] = kChoiceNames[cell.choices[i]].levels[static_cast<std::size_t>(cell.levels[i])];
  }
  List(v, "levels", levels, "One of each choice");
  v.Required("effect", cell.effect, "Beyond the two main effects, yuan");
}

inline void Fields(Visitor& v, Interaction& interaction) {
  v.Type("Interaction");
  std::array<std::string_view, 2> choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    choices[i] = kChoiceNames[interaction.choices[i]].field;
  }
  List(v, "choices", choices, "Two of the six");
  v.Required("strength", interaction.strength, "Root mean square of the effects, yuan");
  List(v, "cells", interaction.cells, "The strongest three");
}

inline void Fields(Visitor& v, Interactions& interactions) {
  v.Type("Interactions");
  List(v, "pension_total", interactions.pension_total, "All pairs, the strongest first");
  List(v, "net_present_value", interactions.net_present_value);
  List(v, "pool_net_cost", interactions.pool_net_cost);
}

inline void Fields(Visitor& v, SwitchSide& side) {
  v.Type("SwitchSide");
  v.Required("first_month", side.first_month, "Paid in the valuation month, yuan");
  v.Required("income_share_now", side.income_share_now, "First month / income");
  v.Required("contributions_total", side.contributions_total, "Uncut by death, yuan");
  v.Required("eligible", side.eligible);
  v.Required("pension_total", side.pension_total, "Yuan in the first month");
  v.Required("internal_rate", side.internal_rate, "Fraction a year; null if there is none");
  v.Required("net_present_value", side.net_present_value, "For the worker, yuan");
  v.Required("pool_paid_in", side.pool_paid_in, "Present value, yuan");
  v.Required("pool_net_cost", side.pool_net_cost, "Present value, yuan");
}

inline void Fields(Visitor& v, SwitchDifference& difference) {
  v.Type("SwitchDifference");
  v.Required("first_month", difference.first_month);
  v.Required("contributions_total", difference.contributions_total);
  v.Required("pension_total", difference.pension_total);
  v.Required("internal_rate", difference.internal_rate, "Null where a side has none");
  v.Required("net_present_value", difference.net_present_value);
  v.Required("pool_paid_in", difference.pool_paid_in);
  v.Required("pool_net_cost", difference.pool_net_cost, "What the pool loses by the move");
}

inline void Fields(Visitor& v, SwitchRow& row) {
  v.Type("SwitchRow");
  v.Required("income_ratio", row.income_ratio, "Income / average wage");
  v.Required("income", row.income, "Yuan a month");
  v.Required("standard", row.standard);
  v.Required("fixed", row.fixed);
  v.Required("difference", row.difference, "Fixed minus standard");
  v.Required("rational_by_present_value", row.rational_by_present_value);
  v.Required("rational_by_internal_rate", row.rational_by_internal_rate);
}

inline void Fields(Visitor& v, SwitchFlip& flip) {
  v.Type("SwitchFlip");
  v.Required("income_ratio", flip.income_ratio, "Lowest with the new choice, to 1e-6");
  v.Required("income", flip.income, "Yuan a month");
  v.Required("rational_above", flip.rational_above, "Rational from here up; else from here down");
  v.Required("pool_net_cost", flip.pool_net_cost, "What the pool loses by the move here");
}

inline void Fields(Visitor& v, SwitchAnswer& answer) {
  v.Type("Switch");
  v.Required("design", answer.design);
  List(v, "rows", answer.rows, "By income, 0.5 to 3 times the average wage");
  v.Required("flips_by_present_value", answer.flips_by_present_value);
  v.Required("flips_by_internal_rate", answer.flips_by_internal_rate);
}

inline void Fields(Visitor& v, DesignsAnswer& answer) {
  v.Type("DesignsAnswer");
  v.Required("designs", answer.designs, "All 324, the last choice counting up fastest");
  v.Required("effects", answer.effects, "Main effect of each level of each choice");
  v.Required("interactions", answer.interactions, "What two choices do together");
  v.Required("switch", answer.worker_switch, "Null if not asked for");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_DESIGNS_H_

#ifndef FLEXPENSION_CORE_IO_FIELDS_POPULATION_H_
#define FLEXPENSION_CORE_IO_FIELDS_POPULATION_H_

// The one list of the fields of a `population` request and answer. Meanings and units are in
// core/population/request.h and answer.h and repeated here in short for the schema.

#include "core/io/fields_request.h"
#include "core/io/visitor.h"
#include "core/population/answer.h"
#include "core/population/request.h"

namespace flexpension {

template <>
inline constexpr std::array<std::string_view, 3> kNames<Group>{"nothing", "resident", "employee"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<ValueIn>{"average_wage", "income"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<ValueOver>{"all_ages", "chosen_age"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<GroupValue>{"best", "sum"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<ThresholdReading>{"relative", "odds",
                                                                          "points"};
template <>
inline constexpr std::array<std::string_view, 4> kNames<Behaviour>{"nobody", "better", "logit",
                                                                   "own"};

inline void Fields(Visitor& v, Cell& cell) {
  v.Type("PopulationCell");
  v.Required("weight", cell.weight, Between(0, kMostWeight, "persons"), "How many are like this");
  v.Inline("person", cell.person);
}

inline void Fields(Visitor& v, JoinResident& plan) {
  v.Type("JoinResident");
  ResidentTierFields(v, plan);
  v.Optional("subsidy", plan.subsidy, Between(0, 100'000, "yuan a year"), "Government's addition");
}

inline void Fields(Visitor& v, OfferedPlan& plan) {
  v.Type("OfferedPlan");
  v.Required("id", plan.id, kName, "Name of the plan, once in the request; not nothing");
  v.Variant("kind", plan.body, {"contribute", "resident"});
}

inline void Fields(Visitor& v, Observed& observed) {
  v.Type("Observed");
  v.Required("nothing", observed.nothing, kShare, "Who does nothing");
  v.Required("resident", observed.resident, kShare, "Who is in a resident plan");
  v.Required("employee", observed.employee, kShare, "Who is in the employee scheme");
}

/// The terms of a choice: in a request each may be left out, in an answer none.
inline void ChoiceFields(Visitor& v, ChoiceTerms& terms, bool required) {
  const auto field = [&](const char* name, auto& value, const Rule& rule, Doc doc) {
    required ? v.Required(name, value, rule, doc) : v.Optional(name, value, rule, doc);
  };
  field("value_weight", terms.value_weight, Between(0, 100),
        "Weight of a year's average wage of worth");
  field("burden_weight", terms.burden_weight, Between(0, 10'000),
        "Weight of the share of income paid; that of the threshold's effect if null");
  field("most_share", terms.most_share, Between(0, 100, "fraction of a year's income"),
        "Most that a plan may take in a year to be open");
  field("threshold_effect", terms.threshold_effect, Between(-1, 0),
        "On the employee share, of contributions that cost 1000 yuan a year more");
  field("reform_constant", terms.reform_constant, Between(-100, 100),
        "Added to the utility of a plan of the reform");
  field("within_group", terms.within_group, Between(0.01, 100),
        "How little the best plan of a scheme is preferred to its others");
  field("value_in", terms.value_in, kAnyRule, "What the worth is measured in");
  field("value_over", terms.value_over, kAnyRule, "All ages at death, or the chosen one");
  field("burden_years", terms.burden_years, Between(1, kMostBurdenYears),
        "Years from now on whose burden counts");
  field("group_value", terms.group_value, kAnyRule, "That of the best plan, or of all together");
}

inline void Fields(Visitor& v, ChoiceTerms& terms) {
  v.Type("ChoiceTerms");
  ChoiceFields(v, terms, false);
}

inline void Fields(Visitor& v, OwnMove& move) {
  v.Type("OwnMove");
  v.Required("from", move.from, "Where they are today");
  v.Required("to", move.to, kName, "Id of a plan");
  std::span<double> shares(move.shares);
  v.Required("shares", shares, kShare, "Of who is there, by tenth of income");
}

inline void Fields(Visitor& v, AmountSweep& sweep) {
  v.Type("AmountSweep");
  constexpr Rule kAmounts{
      .min = 0.01, .max = 100'000, .unit = "yuan a month", .min_items = 1, .max_items = 50};
  v.Required("amount", sweep.amount, kAmounts,
             "In place of the amount of each reform plan with a scheme");
}

struct StudyRetirement {
  RetirementChoice& choice;
};
inline void Fields(Visitor& v, StudyRetirement& retirement) {
  v.Type("StudyRetirement");
  RetirementFields(v, retirement.choice);
}

inline void Fields(Visitor& v, PopulationRequest& request) {
  v.Type("PopulationRequest");
  v.Required("valuation_month", request.valuation_month, "First month projected");
  v.Required("region", request.region, "A code of the data pack, or figures");
  v.Optional("assumptions", request.assumptions, "Fractions a year");
  StudyRetirement retirement{request.retirement};
  v.Optional("retirement", retirement);
  v.Required("cells", request.cells, Items(1, kMostCells), "Groups of like people");
  v.Required("menu", request.menu, Items(1, kMaxPlans), "Plans that exist today");
  v.Optional("reform", request.reform, Items(0, kMaxPlans), "Plans that are added");
  v.Required("observed", request.observed, "Shares of all persons today");
  v.Optional("choice", request.choice, "How people choose");
  v.Optional("threshold_reading", request.threshold_reading,
             "What the threshold's effect is on: the share, its odds, or points of it");
  v.Optional("rules", request.rules, Items(0, kBehaviours), "Rules of behaviour beside each other");
  v.Optional("better_margin", request.better_margin, Between(0, 100, "years of the average wage"),
             "By which a plan must be better");
  v.Optional("own", request.own, Items(0, 100), "A table of one's own of who moves");
  v.Optional("sweep", request.sweep, "Other amounts");
}

template <class T>
void ChangeFields(Visitor& v, Changed<T>& changed) {
  v.Required("before", changed.before);
  v.Required("after", changed.after);
  v.Required("difference", changed.difference);
}

inline void Fields(Visitor& v, PlanPersons& plan) {
  v.Type("PlanPersons");
  v.Required("id", plan.id);
  v.Required("group", plan.group);
  v.Required("reform", plan.reform);
  v.Required("open_to", plan.open_to, "Persons");
  ChangeFields(v, plan.persons);
}

inline void Fields(Visitor& v, Coverage& coverage) {
  v.Type("Coverage");
  v.Required("before", coverage.share.before, "Share of all in the employee scheme");
  v.Required("after", coverage.share.after);
  v.Required("new", coverage.joined, "Persons that come into the employee scheme");
  v.Required("moved_away", coverage.moved_away, "Persons from its plans to those of the reform");
}

inline void Fields(Visitor& v, Move& move) {
  v.Type("Move");
  v.Required("from", move.from);
  v.Required("to", move.to);
  v.Required("persons", move.persons);
}

inline constexpr std::array<const char*, kFundFlows> kFundNames = {"to_pool", "from_pool",
                                                                   "to_accounts", "from_accounts"};

inline void Fields(Visitor& v, FundYears& years) {
  v.Type("FundYears");
  for (std::size_t f = 0; f < kFundFlows; ++f) v.Required(kFundNames[f], years[f], "Yuan");
}

inline void Fields(Visitor& v, FundValue& value) {
  v.Type("FundValue");
  for (std::size_t f = 0; f < kFundFlows; ++f) v.Required(kFundNames[f], value.flows[f], "Yuan");
  v.Required("pool_balance", value.pool_balance, "Yuan");
  v.Required("balance", value.balance, "Of pool and accounts, yuan");
}

inline void Fields(Visitor& v, Changed<FundValue>& value) {
  v.Type("FundValues");
  ChangeFields(v, value);
}

struct NegativeFrom {
  Fund& fund;
};
inline void Fields(Visitor& v, NegativeFrom& from) {
  v.Type("NegativeFrom");
  v.Required("pool", from.fund.pool_negative_from);
  v.Required("all", from.fund.all_negative_from);
}

inline void Fields(Visitor& v, Fund& fund) {
  v.Type("Fund");
  std::span<const int> years(fund.years);
  v.Required("years", years);
  ChangeFields(v, fund.by_year);
  v.Required("present_value", fund.present_value);
  NegativeFrom from{fund};
  v.Required("negative_from", from, "First year in which the differences so far are below 0");
}

inline void OutcomeFields(Visitor& v, MoveOutcome& outcome) {
  v.Required("plans", outcome.plans, "Doing nothing, the menu, the reform");
  v.Required("coverage", outcome.coverage);
  v.Required("moves", outcome.moves);
  v.Required("fund", outcome.fund, "Of the employee scheme, nobody entering later");
}

inline void Fields(Visitor& v, MoveOutcome& outcome) {
  v.Type("MoveOutcome");
  OutcomeFields(v, outcome);
}

struct Constants {
  ChoiceAnswer& choice;
};
inline void Fields(Visitor& v, Constants& constants) {
  v.Type("ChoiceConstants");
  v.Required("employee", constants.choice.employee, "What the money does not explain");
  v.Required("resident", constants.choice.resident);
}

inline void Fields(Visitor& v, ChoiceAnswer& choice) {
  v.Type("ChoiceAnswer");
  ChoiceFields(v, choice, true);
  v.Required("solved", choice.solved, "The burden's weight is that of the threshold's effect");
  Constants constants{choice};
  v.Required("constants", constants, "By group; null without a plan of it");
}

template <class T>
struct TwoStates {
  BeforeAfter<T>& of;
};
inline void Fields(Visitor& v, TwoStates<double>& states) {
  v.Type("ShareBeforeAfter");
  v.Required("before", states.of.before);
  v.Required("after", states.of.after);
}
inline void Fields(Visitor& v, TwoStates<std::optional<double>>& states) {
  v.Type("PaymentShare");
  v.Required("before", states.of.before);
  v.Required("after", states.of.after);
}
inline void Fields(Visitor& v, Changed<double>& changed) {
  v.Type("CostChange");
  ChangeFields(v, changed);
}
inline void Fields(Visitor& v, Changed<std::optional<double>>& changed) {
  v.Type("ShareOfCost");
  ChangeFields(v, changed);
}

inline void Fields(Visitor& v, Tenth& tenth) {
  v.Type("IncomeTenth");
  v.Required("tenth", tenth.tenth);
  v.Required("persons", tenth.persons);
  v.Required("mean_income", tenth.mean_income, "Yuan a month");
  TwoStates<double> coverage{tenth.coverage};
  v.Required("coverage", coverage);
  TwoStates<std::optional<double>> share{tenth.payment_share};
  v.Required("payment_share", share, "Of the first year's income of who contributes");
  v.Required("pool_net_cost", tenth.pool_net_cost, "Present value a person, yuan");
  v.Required("share_of_cost", tenth.share_of_cost);
}

inline void VisitAs(Visitor& v, NumberOrWord& value, const Rule& rule) {
  v.IsText(!value.word.empty()) ? v.Visit(value.word, rule) : v.Visit(value.number, rule);
}

/// Where a study has no solution, each is null.
inline void ResultFields(Visitor& v, const StudyResults* results) {
  const auto field = [&](const char* name, double StudyResults::*member) {
    std::optional<double> value;
    if (results != nullptr) value = results->*member;
    v.Required(name, value);
  };
  field("coverage", &StudyResults::coverage);
  field("new", &StudyResults::joined);
  field("moved_away", &StudyResults::moved_away);
  field("pool_difference", &StudyResults::pool_difference);
  field("fund_difference", &StudyResults::fund_difference);
}

inline void Fields(Visitor& v, UncertaintyRow& row) {
  v.Type("UncertaintyRow");
  v.Required("vary", row.vary);
  v.Required("value", row.value);
  std::optional<double> weight;
  if (row.results) weight = row.burden_weight;
  v.Required("burden_weight", weight);
  ResultFields(v, row.results ? &*row.results : nullptr);
}

inline void Fields(Visitor& v, SweepRow& row) {
  v.Type("AmountRow");
  v.Required("amount", row.amount);
  ResultFields(v, &row.results);
}

inline void Fields(Visitor& v, RuleOutcomes& rules) {
  v.Type("RuleOutcomes");
  for (std::size_t i = 0; i < kBehaviours; ++i) {
    v.IfAsked(kNames<Behaviour>[i].data(), rules.of[i]);
  }
}

inline void Fields(Visitor& v, PopulationAnswer& answer) {
  v.Type("PopulationAnswer");
  v.Required("persons", answer.persons);
  v.Required("choice", answer.choice);
  OutcomeFields(v, answer.outcome);
  v.Required("tenths", answer.tenths, "Of income, by who they are before the reform");
  v.Required("uncertainty", answer.uncertainty, "Everything solved again; null where impossible");
  v.IfAsked("sweep", answer.sweep);
  v.IfAsked("rules", answer.rules, "By rule of behaviour");
}

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_FIELDS_POPULATION_H_

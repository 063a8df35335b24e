#ifndef FLEXPENSION_CORE_IO_NAMES_H_
#define FLEXPENSION_CORE_IO_NAMES_H_

#include <array>
#include <span>
#include <string_view>
#include <type_traits>

#include "core/base/problem.h"
#include "core/compare/answer.h"
#include "core/designs/answer.h"
#include "core/designs/request.h"
#include "core/explore/answer.h"
#include "core/figures/award_rules.h"
#include "core/figures/series.h"
#include "core/plan/accumulation.h"
#include "core/plan/person.h"
#include "core/plan/plan.h"
#include "core/rules/retirement.h"
#include "core/rules/scheme.h"

namespace flexpension {

/// The JSON names of an enum's values, in the order of the enum.
template <class T>
inline constexpr std::array<std::string_view, 0> kNames{};

template <>
inline constexpr std::array<std::string_view, 3> kNames<Category>{"male", "female_55", "female_50"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<AfterTerm>{"standard", "none"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<IndexedTo>{"average_wage",
                                                                   "flexible_income"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<Credit>{"full", "none", "prorated"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<IndexMode>{"actual", "fixed", "amplified"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<Weighting>{"calendar", "accrued"};
template <>
inline constexpr std::array<std::string_view, 6> kNames<Reason>{"statutory", "early",    "late",
                                                                "extended",  "resident", "none"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<IfShort>{"refund", "resident", "lump_sum"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<SubsidyOf>{"paid", "floor"};
template <>
inline constexpr std::array<std::string_view, 5> kNames<Status>{"published", "provisional",
                                                                "derived", "projected", "given"};
template <>
inline constexpr std::array<std::string_view, 6> kNames<TraceUnit>{"yuan", "months", "years",
                                                                   "year", "index",  "number"};
template <>
inline constexpr std::array<std::string_view, 5> kNames<TraceStatus>{
    "published", "provisional", "projected", "typed", "computed"};
template <>
inline constexpr std::array<std::string_view, 4> kNames<TraceRounding>{"none", "fen", "tenth",
                                                                       "place"};
template <>
inline constexpr std::array<std::string_view, 12> kNames<Cause>{
    "years",         "mean_index",    "benefit_base", "account_balance",
    "payout_months", "dated_amounts", "eligibility",  "scheme",
    "base_pension",  "paid_months",   "amounts",      "at_once"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<Level>{"absolute", "relative"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<Term>{"unlimited", "limited"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<Financing>{"account", "pool", "split"};
template <>
inline constexpr std::array<std::string_view, 1> kNames<DesignsKind>{"contribute"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<WhyNot>{"credit", "months"};
template <>
inline constexpr std::array<std::string_view, 8> kNames<ProblemCode>{
    "not_json",   "too_large",    "missing",      "unknown_field",
    "wrong_type", "out_of_range", "inconsistent", "not_available"};

template <>
inline constexpr std::array<std::string_view, 3> kNames<Confidence>{"A", "B", "C"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<RoundingMode>{"half_up", "up", "down"};
template <>
inline constexpr std::array<std::string_view, 8> kNames<AwardKind>{
    "wage_years", "wage_steps", "fixed",    "per_full_year",
    "percent_of", "typed",      "phase_in", "paid_share"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<AwardBase>{"first", "second", "one_yuan"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<AwardIndexOf>{"mean", "transitional",
                                                                      "one"};
template <>
inline constexpr std::array<std::string_view, 6> kNames<AwardUnit>{"yes_no", "months", "years",
                                                                   "yuan",   "number", "class"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<TransitionalMonths>{
    "paid_or_deemed", "deemed", "deemed_with_converted"};

inline constexpr std::array<std::string_view, 14> kVariedNames{"base_ratio",
                                                               "amount",
                                                               "stop_after_months",
                                                               "shift_months",
                                                               "start_after_months",
                                                               "death_age_months",
                                                               "account_rate",
                                                               "benefit_base_convergence",
                                                               "benefit_growth",
                                                               "discount_rate",
                                                               "income_growth",
                                                               "inflation",
                                                               "mortality_improvement",
                                                               "wage_growth"};
template <>
inline constexpr std::span<const std::string_view> kNames<Varied>{kVariedNames};
template <>
inline constexpr auto kNames<GoalBy> = kNames<Varied>.first(4);
template <>
inline constexpr auto kNames<Assumption> = kNames<Varied>.subspan(kFirstAssumption);
static_assert(kNames<Assumption>.size() == kAssumptionCount);

template <class T>
constexpr std::string_view NameOf(T value) {
  static_assert(!kNames<T>.empty());
  return kNames<T>[static_cast<std::size_t>(value)];
}

/// A choice of the design space: its field, the names of its levels, and what the schema calls the
/// struct of its effects.
struct ChoiceName {
  const char* field;
  std::span<const std::string_view> levels;
  const char* type;
};
inline constexpr std::array<ChoiceName, kChoices> kChoiceNames{{
    {"level", kNames<Level>, "LevelEffects"},
    {"term", kNames<Term>, "TermEffects"},
    {"financing", kNames<Financing>, "FinancingEffects"},
    {"eligibility", kNames<Credit>, "EligibilityEffects"},
    {"accrual", kNames<Credit>, "AccrualEffects"},
    {"index", kNames<IndexMode>, "IndexEffects"},
}};

/// The letters of a pattern, in the order of Way: nothing, standard, fixed.
inline constexpr std::string_view kWayLetters = "NSF";

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_NAMES_H_

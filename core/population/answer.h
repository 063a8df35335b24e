#ifndef FLEXPENSION_CORE_POPULATION_ANSWER_H_
#define FLEXPENSION_CORE_POPULATION_ANSWER_H_

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/population/request.h"

namespace flexpension {

/// Today, after the reform, and the one less the other.
template <class T>
struct BeforeAfter {
  T before{};
  T after{};
};
template <class T>
struct Changed : BeforeAfter<T> {
  T difference{};
};

struct PlanPersons {
  std::string id;
  Group group = Group::kNothing;
  bool reform = false;
  double open_to = 0.0;  ///< persons
  Changed<double> persons;
};

struct Coverage {
  BeforeAfter<double> share;  ///< of all persons in a contribute plan
  double joined = 0.0;        ///< persons that were in none
  double moved_away = 0.0;    ///< persons from a plan of the menu to one of the reform
};

struct Move {
  std::string from;
  std::string to;
  double persons = 0.0;
};

/// Money of the employee scheme, in the order of an answer.
enum class FundFlow { kToPool, kFromPool, kToAccounts, kFromAccounts };
inline constexpr std::size_t kFundFlows = 4;

/// By calendar year, yuan.
using FundYears = std::array<std::vector<double>, kFundFlows>;

/// Present values, yuan.
struct FundValue {
  std::array<double, kFundFlows> flows{};
  double pool_balance = 0.0;
  double balance = 0.0;  ///< of pool and accounts
};

struct Fund {
  std::vector<int> years;
  Changed<FundYears> by_year;
  Changed<FundValue> present_value;
  /// First year in which the sum of the differences so far is below 0: of the pool, of all.
  std::optional<int> pool_negative_from;
  std::optional<int> all_negative_from;
};

/// What a rule of behaviour leads to.
struct MoveOutcome {
  std::vector<PlanPersons> plans;
  Coverage coverage;
  std::vector<Move> moves;
  Fund fund;
};

/// A tenth of the persons, the lowest incomes first.
struct Tenth {
  int tenth = 0;
  double persons = 0.0;
  double mean_income = 0.0;
  BeforeAfter<double> coverage;
  BeforeAfter<std::optional<double>> payment_share;  ///< of who contributes, of a year
  Changed<double> pool_net_cost;                     ///< yuan a person
  Changed<std::optional<double>> share_of_cost;      ///< of all tenths
};

/// What comes of other terms.
struct StudyResults {
  double coverage = 0.0;
  double joined = 0.0;
  double moved_away = 0.0;
  double pool_difference = 0.0;  ///< present value, yuan
  double fund_difference = 0.0;
};

struct NumberOrWord {
  double number = 0.0;
  std::string word;  ///< empty: the number
};

struct UncertaintyRow {
  std::string vary;
  NumberOrWord value;
  double burden_weight = 0.0;
  std::optional<StudyResults> results;  ///< none: these terms have no solution
};

struct SweepRow {
  Money amount;
  StudyResults results;
};

/// The terms that were used, with what was solved.
struct ChoiceAnswer : ChoiceTerms {
  bool solved = false;  ///< the burden's weight is that of the threshold's effect
  std::optional<double> employee;
  std::optional<double> resident;
};

/// By rule of behaviour, those that were asked for.
struct RuleOutcomes {
  std::array<std::optional<MoveOutcome>, kBehaviours> of;
};

struct PopulationAnswer {
  double persons = 0.0;
  ChoiceAnswer choice;
  MoveOutcome outcome;
  std::vector<Tenth> tenths;
  std::vector<UncertaintyRow> uncertainty;
  std::optional<std::vector<SweepRow>> sweep;
  std::optional<RuleOutcomes> rules;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_ANSWER_H_

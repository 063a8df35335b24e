#ifndef FLEXPENSION_CORE_POPULATION_REQUEST_H_
#define FLEXPENSION_CORE_POPULATION_REQUEST_H_

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/compare/request.h"
#include "core/plan/situation.h"

namespace flexpension {

/// Like persons, as many as the weight says.
struct Cell {
  double weight = 0.0;
  Person person;
};

/// Where somebody is: outside, or in the scheme that a plan belongs to.
enum class Group { kNothing, kResident, kEmployee };

/// Joining the resident scheme as who has no record there.
struct JoinResident : ResidentRequest {};

/// A plan that can be chosen.
struct OfferedPlan {
  std::string id;
  std::variant<ContributionPlan, JoinResident> body;

  Group group() const {
    return std::holds_alternative<ContributionPlan>(body) ? Group::kEmployee : Group::kResident;
  }
};

/// Shares of the whole weight that do nothing, are in a resident plan and in the employee scheme
/// today; together 1.
struct Observed {
  double nothing = 0.0;
  double resident = 0.0;
  double employee = 0.0;
};

enum class ValueIn { kAverageWage, kIncome };
enum class ValueOver { kAllAges, kChosenAge };
enum class GroupValue { kBest, kSum };
enum class ThresholdReading { kRelative, kOdds, kPoints };

inline constexpr int kMostBurdenYears = 60;

/// How people choose; every number is an assumption. Source: core/model.md#choice.
struct ChoiceTerms {
  double value_weight = 0.25;           ///< b: of the worth
  std::optional<double> burden_weight;  ///< k: of the burden; none: that of the effect below
  double most_share = 0.3;              ///< of an income, that a plan may take in a year
  double threshold_effect = -0.07;      ///< on who is in the employee scheme, of 1000 yuan a year
  double reform_constant = 0.0;         ///< added to the utility of a reform's plans
  double within_group = 0.25;           ///< λ: how little the best plan of a group is preferred
  ValueIn value_in = ValueIn::kAverageWage;
  ValueOver value_over = ValueOver::kAllAges;
  int burden_years = 10;  ///< from now on, whose burden counts
  GroupValue group_value = GroupValue::kBest;
};

/// Rules of behaviour. Source: core/model.md#rules-of-behaviour.
enum class Behaviour { kNobody, kBetter, kLogit, kOwn };
inline constexpr std::size_t kBehaviours = 4;

inline constexpr std::size_t kTenths = 10;

/// Of who is in a group, the share that moves to a plan, by tenth of income.
struct OwnMove {
  Group from = Group::kNothing;
  std::string to;
  std::array<double, kTenths> shares{};
};

/// What is tried in place of the amount of every plan of the reform that has a scheme.
struct AmountSweep {
  std::vector<Money> amount;
};

inline constexpr int kMostCells = 5'000;
inline constexpr double kMostWeight = 1e8;
/// Cells times plans, doing nothing and those of the sweep among them: each is kept year by year.
inline constexpr std::size_t kMostLives = 40'000;

/// Who would move, and what it does to the fund. Source: core/model.md#population.
struct PopulationRequest {
  Month valuation_month;
  RegionChoice region;
  Assumptions assumptions;
  RetirementChoice retirement;  ///< who is short in the end is refunded
  std::vector<Cell> cells;
  std::vector<OfferedPlan> menu;    ///< that exist today
  std::vector<OfferedPlan> reform;  ///< that are added
  Observed observed;
  ChoiceTerms choice;
  ThresholdReading threshold_reading = ThresholdReading::kRelative;
  std::vector<Behaviour> rules;  ///< to be shown side by side
  double better_margin = 0.5;    ///< years of the average wage
  std::vector<OwnMove> own;
  std::optional<AmountSweep> sweep;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_REQUEST_H_

#ifndef FLEXPENSION_CORE_EXPLORE_ANSWER_H_
#define FLEXPENSION_CORE_EXPLORE_ANSWER_H_

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/explore/request.h"

namespace flexpension {

/// The numbers of a plan that a picture shows; each is the one that `compare` gives.
struct PointAnswer {
  Money first_month;
  Money total;
  bool eligible = false;
  std::optional<Month> pension_from;
  Money pension_total;
  Money pension_total_today;
  Money received;
  Money net_present_value;
  std::optional<double> internal_rate;
  std::optional<Month> break_even_month;
  struct {
    Money net_present_value;
  } against_nothing;
  Money pool_net_cost;
};

struct SweepAnswer {
  const Sweep* asked = nullptr;     ///< of the request, which outlives the answer
  std::vector<PointAnswer> points;  ///< one a value; of a grid row by row, a row a first value
};

struct GoalAnswer {
  const Goal* asked = nullptr;  ///< likewise
  bool reached = false;
  double value = 0.0;  ///< not reached: the limit of the grid
  PointAnswer point;   ///< there
};

/// Assumptions, in the order of Varied.
enum class Assumption : unsigned char {
  kInterest,
  kConvergence,
  kBenefitGrowth,
  kDiscountRate,
  kIncomeGrowth,
  kInflation,
  kMortality,
  kWageGrowth,
};
inline constexpr int kAssumptionCount = 8;

/// A plan with one assumption as a default set has it.
struct EffectSide {
  double value = 0.0;
  PointAnswer point;
};

struct Effect {
  Assumption assumption = Assumption::kInterest;
  EffectSide cautious;
  EffectSide optimistic;
};

struct SensitivityAnswer {
  std::string_view plan;  ///< of the request
  /// The first `count`; what moves the pension in today's money most comes first.
  std::array<Effect, kAssumptionCount> effects;
  std::size_t count = 0;
};

struct ExploreAnswer {
  std::vector<SweepAnswer> sweeps;
  std::vector<GoalAnswer> goals;
  std::vector<SensitivityAnswer> sensitivity;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_EXPLORE_ANSWER_H_

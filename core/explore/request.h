#ifndef FLEXPENSION_CORE_EXPLORE_REQUEST_H_
#define FLEXPENSION_CORE_EXPLORE_REQUEST_H_

#include <optional>
#include <string>
#include <vector>

#include "core/compare/request.h"
#include "core/explore/vary.h"

namespace flexpension {

/// The values that one thing takes.
struct SweepAxis {
  std::vector<double> values;
};

/// A plan of contributions with one thing changed, or two.
struct Sweep {
  std::string plan;               ///< id
  std::vector<Varied> vary;       ///< one, or two that differ
  std::vector<SweepAxis> values;  ///< one list each
};

/// What a goal goes by: what of Varied has a grid, in its order.
enum class GoalBy : unsigned char { kBaseRatio, kAmount, kStopAfter, kShift };

/// What is wanted: exactly one of these.
struct GoalTarget {
  std::optional<double> pension_total_today;   ///< yuan a month
  std::optional<double> pension_total;         ///< yuan a month
  std::optional<double> share_of_last_income;  ///< a fraction
};

/// What can be paid.
struct GoalMost {
  double first_month = 0.0;  ///< yuan in the valuation month
};

/// Which value of `by` does it: the smallest that reaches the target, or the largest that costs no
/// more. One of the two is given.
struct Goal {
  std::string plan;  ///< id
  GoalBy by = GoalBy::kBaseRatio;
  std::optional<GoalTarget> target;
  std::optional<GoalMost> most;
};

/// A request of `compare` and what of it is changed: core/model.md#explore.
struct ExploreRequest : CompareRequest {
  std::vector<Sweep> sweeps;
  std::vector<Goal> goals;
  std::vector<std::string> sensitivity;  ///< ids of plans
};

/// Points of all sweeps of a request together.
inline constexpr std::size_t kMaxPoints = 20'000;
/// A goal by amount may look at as many points as a sweep has at most.
inline constexpr std::size_t kMaxGoals = 64;

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_EXPLORE_REQUEST_H_

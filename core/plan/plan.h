#ifndef FLEXPENSION_CORE_PLAN_PLAN_H_
#define FLEXPENSION_CORE_PLAN_PLAN_H_

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/rules/scheme.h"

namespace flexpension {

/// How one month is paid: the standard way (S), by the fixed amount (F), or not at all (N).
enum class Way { kNone, kStandard, kFixed };

/// January to December.
using Pattern = std::array<Way, 12>;

/// What happens from a month on, until the next phase.
struct Phase {
  std::optional<Month> from;  ///< none: the valuation month (the first phase only)
  Pattern pattern{};
  double base_ratio = 0.6;  ///< contribution base / average wage, before the bounds
  /// Instead of the ratio: yuan in the valuation month, then moving with the average wage.
  std::optional<double> base_amount;
};

/// What the share of a subsidy is taken of.
enum class SubsidyOf { kPaid, kFloor };

/// Social insurance subsidy (社保补贴): pays back part of the first paid months.
struct Subsidy {
  double share = 0.0;  ///< of what is paid up to what the floor costs
  SubsidyOf of = SubsidyOf::kPaid;
  /// Of what is paid above the floor's payment; none: 0, or `share` where that is of all that is
  /// paid.
  std::optional<double> above_floor_share = std::nullopt;
  std::optional<Money> monthly_cap = std::nullopt;  ///< none: no cap
  std::optional<int> months = std::nullopt;  ///< how many paid months are subsidised; none: all
};

/// What a fixed month becomes when the term of the scheme is used up.
enum class AfterTerm { kStandard, kNone };

/// What a person pays month by month from the valuation month on.
struct ContributionPlan {
  std::vector<Phase> phases;  ///< ascending; none: nothing is paid
  std::optional<Scheme> scheme;
  AfterTerm after_term = AfterTerm::kStandard;
  std::map<Month, Way> months;  ///< single months set otherwise
  std::optional<Subsidy> subsidy;
  /// What is tried instead of what the plan says: one base for all phases, and no payment in the
  /// first months, so many from the valuation month on, or from that month on.
  std::optional<double> base_ratio;
  int start_after = 0;
  std::optional<int> stop_after;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_PLAN_H_

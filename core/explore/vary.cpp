#include "core/explore/vary.h"

#include <cmath>

namespace flexpension {
namespace {

/// In the order of Varied.
constexpr double Assumptions::*kAssumptions[] = {
    &Assumptions::account_rate,          &Assumptions::benefit_base_convergence,
    &Assumptions::benefit_growth,        &Assumptions::discount_rate,
    &Assumptions::income_growth,         &Assumptions::inflation,
    &Assumptions::mortality_improvement, &Assumptions::wage_growth};

struct Range {
  double least;
  double most;
};
constexpr Range kRatio{0.0, 5.0};
constexpr Range kAmount{0.01, 100'000.0};
constexpr Range kMonths{0.0, 1200.0};
constexpr Range kShift{-kMaxShiftMonths, kMaxShiftMonths};
constexpr Range kDeathAge{192.0, 1560.0};
constexpr Range kGrowth{-0.1, 0.2};
constexpr Range kRate{0.0, 0.2};
constexpr Range kSmallRate{0.0, 0.1};
constexpr Range kRanges[] = {kRatio,     kAmount, kMonths, kShift,  kMonths, kDeathAge,  kRate,
                             kSmallRate, kGrowth, kGrowth, kGrowth, kGrowth, kSmallRate, kGrowth};

}  // namespace

double& AssumptionOf(Varied by, Assumptions& assumptions) {
  return assumptions.*kAssumptions[static_cast<int>(by) - kFirstAssumption];
}

void Change(Varied by, double value, Situation& situation, ContributionPlan& plan) {
  const int months = by < Varied::kInterest ? static_cast<int>(value) : 0;
  switch (by) {
    case Varied::kBaseRatio:
      plan.base_ratio = value;
      break;
    case Varied::kAmount:
      plan.scheme->amount = Fen(value);
      break;
    case Varied::kStopAfter:
      plan.stop_after = months;
      break;
    case Varied::kStartAfter:
      plan.start_after = months;
      break;
    case Varied::kShift:
      situation.retirement.shift_months = months;
      break;
    case Varied::kDeathAge:
      situation.retirement.death_age_months = months;
      break;
    default:
      AssumptionOf(by, situation.assumptions) = value;
  }
}

Unchanged::Unchanged(Situation& situation, ContributionPlan& plan)
    : situation_(situation),
      plan_(plan),
      assumptions_(situation.assumptions),
      shift_months_(situation.retirement.shift_months),
      death_age_months_(situation.retirement.death_age_months) {
  if (plan.scheme) amount_ = plan.scheme->amount;
}

Unchanged::~Unchanged() {
  situation_.assumptions = assumptions_;
  situation_.retirement.shift_months = shift_months_;
  situation_.retirement.death_age_months = death_age_months_;
  if (plan_.scheme) plan_.scheme->amount = amount_;
  plan_.base_ratio.reset();
  plan_.start_after = 0;
  plan_.stop_after.reset();
}

ValueFault FaultOf(Varied by, double value) {
  const Range& range = kRanges[static_cast<int>(by)];
  const bool whole = by > Varied::kAmount && by < Varied::kInterest;
  if (whole && value != std::floor(value)) return ValueFault::kNotWhole;
  if (value < range.least || value > range.most) return ValueFault::kRange;
  const bool fen = by != Varied::kAmount || Fen(value).yuan() == value;
  return fen ? ValueFault::kNone : ValueFault::kNoFen;
}

}  // namespace flexpension

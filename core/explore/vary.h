#ifndef FLEXPENSION_CORE_EXPLORE_VARY_H_
#define FLEXPENSION_CORE_EXPLORE_VARY_H_

#include <optional>

#include "core/plan/plan.h"
#include "core/plan/situation.h"

namespace flexpension {

/// What a point changes: the plan, or the situation, of which the assumptions stand at the end, in
/// the order of their names. The first four are those that a goal can go by.
enum class Varied : unsigned char {
  kBaseRatio,
  kAmount,
  kStopAfter,
  kShift,
  kStartAfter,
  kDeathAge,
  kInterest,
  kConvergence,
  kBenefitGrowth,
  kDiscountRate,
  kIncomeGrowth,
  kInflation,
  kMortality,
  kWageGrowth,
};
inline constexpr int kFirstAssumption = static_cast<int>(Varied::kInterest);

/// True if it is of the situation, which then has to be made ready anew.
constexpr bool IsOfSituation(Varied by) { return by == Varied::kShift || by >= Varied::kDeathAge; }

/// The assumption that `by` is.
double& AssumptionOf(Varied by, Assumptions& assumptions);

/// Makes of a request what it is with that one thing changed. A plan of which the amount is changed
/// has a scheme.
void Change(Varied by, double value, Situation& situation, ContributionPlan& plan);

/// Takes back, when it goes, all that was changed of a situation and a plan since it was made.
class Unchanged {
 public:
  Unchanged(Situation& situation, ContributionPlan& plan);
  Unchanged(const Unchanged&) = delete;
  Unchanged& operator=(const Unchanged&) = delete;
  ~Unchanged();

 private:
  Situation& situation_;
  ContributionPlan& plan_;
  Assumptions assumptions_;
  int shift_months_;
  std::optional<int> death_age_months_;
  Money amount_;
};

/// Whether a value is one that its own field could have.
enum class ValueFault : unsigned char { kNone, kNotWhole, kRange, kNoFen };
ValueFault FaultOf(Varied by, double value);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_EXPLORE_VARY_H_

#ifndef FLEXPENSION_CORE_COMPARE_REQUEST_H_
#define FLEXPENSION_CORE_COMPARE_REQUEST_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/plan/plan.h"
#include "core/plan/situation.h"
#include "core/rules/resident.h"

namespace flexpension {

/// Joining the resident scheme instead.
struct ResidentRequest : ResidentTerms {
  Money subsidy;  ///< added by the government to each yearly payment
};

/// Saving what an earlier plan costs.
struct SaveRequest {
  std::string like;  ///< id of an earlier contribute plan
  double annual_rate = 0.015;
};

struct PlanRequest {
  std::string id;
  std::variant<ContributionPlan, ResidentRequest, SaveRequest> body;
};

/// One person and several plans: core/model.md#the-model.
struct CompareRequest : Situation {
  std::vector<PlanRequest> plans;
  bool trace = false;   ///< fill `trace`: every number with its formula, inputs and source
  bool causes = false;  ///< fill `difference.causes`
};

/// At most this many plans are compared at once.
inline constexpr int kMaxPlans = 16;

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_REQUEST_H_

#ifndef FLEXPENSION_CORE_COMPARE_REQUEST_H_
#define FLEXPENSION_CORE_COMPARE_REQUEST_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/contributions/plan.h"
#include "core/person/person.h"
#include "core/region/region.h"

namespace flexpension {

/// The region of a request: one of the data pack, figures typed by the user, or both, in which
/// case a typed series wins from its first month on.
struct RegionChoice {
  std::optional<std::string> code;
  Series average_wage;
  Series base_floor;
  Series base_ceiling;
  Series benefit_base;
  Series indexed_wage_base;
  std::optional<bool> low_index_factor;
  std::optional<double> transition_coefficient;
};

/// Joining the resident scheme instead.
struct ResidentRequest {
  Money annual;
  Money subsidy;
  double base_pension = 0.0;
  std::optional<double> base_growth;   ///< none: the benefit growth
  std::optional<double> account_rate;  ///< none: the account rate
  double extra_per_year = 0.0;
  struct {
    int years = 0;
    Money account_balance;
  } record;
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

/// What every call about one person starts from.
struct Situation {
  Month valuation_month;
  Person person;
  RegionChoice region;
  Assumptions assumptions;
  RetirementChoice retirement;
};

/// model.md 2-6 for one person and several plans.
struct CompareRequest : Situation {
  std::vector<PlanRequest> plans;
  bool trace = false;  ///< fill `trace`: every number with its formula, inputs and source
};

/// At most this many plans are compared at once.
inline constexpr int kMaxPlans = 16;

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_COMPARE_REQUEST_H_

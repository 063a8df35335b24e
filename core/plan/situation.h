#ifndef FLEXPENSION_CORE_PLAN_SITUATION_H_
#define FLEXPENSION_CORE_PLAN_SITUATION_H_

#include <optional>
#include <string>

#include "core/figures/region.h"
#include "core/plan/person.h"

namespace flexpension {

/// Wages and benefit bases are given, and in use in the valuation month, between these, yuan a
/// month.
inline constexpr double kLeastWage = 1.0;
inline constexpr double kMostWage = 1e6;

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
  Series urban_income;
  std::optional<double> break_months_index;
};

/// What every call about one person starts from.
struct Situation {
  Month valuation_month;
  Person person;
  RegionChoice region;
  Assumptions assumptions;
  RetirementChoice retirement;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_PLAN_SITUATION_H_

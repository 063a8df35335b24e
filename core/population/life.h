#ifndef FLEXPENSION_CORE_POPULATION_LIFE_H_
#define FLEXPENSION_CORE_POPULATION_LIFE_H_

#include <array>
#include <vector>

#include "core/base/problem.h"
#include "core/figures/pack.h"
#include "core/population/answer.h"
#include "core/population/request.h"

namespace flexpension {

/// A plan as the persons of a cell would live it, over all ages at death.
struct PlanLife {
  /// By plan year: what the person bears, yuan; below 0 in a year in which nothing is paid.
  std::vector<double> borne;
  bool leads = false;  ///< to a pension, if it is kept up
  double worth = 0.0;  ///< present value, yuan, unrounded; of a contribute plan over paying nothing
  std::array<double, kFundFlows> fund_value{};  ///< present values
  std::vector<double> fund;                     ///< by calendar year, kFundFlows numbers each
};

/// A cell with every plan that it might choose.
struct CellLives {
  double average_wage = 0.0;    ///< in the valuation month
  PlanLife nothing;             ///< paying nothing more
  std::vector<PlanLife> plans;  ///< menu, reform, and the reform's at each amount of the sweep
};

/// The calendar years from the valuation month's to the last in which somebody may be alive.
int FundYearsOf(const PopulationRequest& request);

/// The person of a cell as a request of `compare` has it.
Situation SituationOf(const PopulationRequest& request, const Cell& cell);

/// Works out all plans of a cell, or adds to `problems` why it cannot; paths in them are those of
/// the person ("/person/…") and of the plans. Source: core/model.md#burden-and-worth.
CellLives LivesOf(const Pack& pack, const PopulationRequest& request, const Cell& cell,
                  Problems& problems);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_LIFE_H_

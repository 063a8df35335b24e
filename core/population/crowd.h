#ifndef FLEXPENSION_CORE_POPULATION_CROWD_H_
#define FLEXPENSION_CORE_POPULATION_CROWD_H_

#include <vector>

#include "core/population/exact_sum.h"
#include "core/population/life.h"

namespace flexpension {

/// A part of a cell within a tenth of income.
struct TenthPart {
  std::size_t cell = 0;
  int tenth = 0;       ///< 0 to 9
  double share = 0.0;  ///< of all persons
};

/// The population with all its lives, as it is asked about again and again.
struct Crowd {
  const PopulationRequest& request;
  std::vector<CellLives> lives;      ///< by cell
  std::vector<double> share;         ///< of all persons, by cell
  double persons = 0.0;              ///< all weights
  std::vector<TenthPart> tenths;     ///< by income; cells of the same income in their order
  std::vector<double> tenth_income;  ///< by tenth, the mean

  std::size_t cells() const { return lives.size(); }
  /// Plans that can be chosen at once, menu and reform.
  std::size_t plans() const { return request.menu.size() + request.reform.size(); }
  const OfferedPlan& plan(std::size_t p) const {
    const std::size_t menu = request.menu.size();
    return p < menu ? request.menu[p] : request.reform[p - menu];
  }
};

/// Fills in what follows from the weights; false if nobody has any. Weights are cut to units of
/// which all together are fewer than 2^61, so that no order changes a sum.
bool Weigh(Crowd& crowd);

/// The shares of all persons in tenths of income. Source: core/model.md#tenths.
void CutIntoTenths(Crowd& crowd);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_POPULATION_CROWD_H_

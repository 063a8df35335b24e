#ifndef FLEXPENSION_CORE_FIGURES_BENEFIT_BASE_H_
#define FLEXPENSION_CORE_FIGURES_BENEFIT_BASE_H_

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/figures/region.h"

namespace flexpension {

/// A figure that a region lacks: the series and the year or month it is wanted for.
struct MissingFigure {
  std::string_view name;  ///< as in a request: "benefit_base"
  std::string when;       ///< "2030" or "2025-12"
};

/// The benefit base of a year. Past the last published year Y it goes back to the average wage:
///   B_Y · (1 + g)^n · max(1, r - c · n) / r,   n years after Y
/// where r = B_Y / W_Y is above 1, and grows plainly where it is not.
/// Source: core/model.md#benefit-base (a judgement: provinces have been lowering the base towards
/// the wage).
struct BenefitBase : Series::InForce {
  int years = 0;       ///< n; 0 for a published year
  double ratio = 1.0;  ///< r, at least 1; 1 too where nothing converges (n or c is 0)
  /// What the plain growth is multiplied with: 1, or less on the way back to the wage.
  double factor = 1.0;
};

/// The benefit base of `year`. `growth` is that of the average wage, `convergence` is c, in shares
/// of the wage a year. W_Y is the average wage in force in December of Y, projected if need be.
/// What is missing is named: the base, or where c is not 0 that wage.
std::variant<BenefitBase, MissingFigure> BenefitBaseOf(const Region& region, int year,
                                                       double growth, double convergence);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_BENEFIT_BASE_H_

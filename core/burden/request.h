#ifndef FLEXPENSION_CORE_BURDEN_REQUEST_H_
#define FLEXPENSION_CORE_BURDEN_REQUEST_H_

#include <optional>
#include <vector>

#include "core/base/month.h"
#include "core/plan/situation.h"

namespace flexpension {

/// Regions and incomes of which the burden of the standard contribution is asked.
struct BurdenRequest {
  Month valuation_month;
  /// One may be named more than once, to see it at several incomes; none: all that the data holds.
  std::vector<RegionChoice> regions;
  std::vector<double> incomes;  ///< yuan a month; one for all regions, or one a region
  double base_ratio = 1.0;      ///< contribution base / average wage, before the bounds
  /// Fraction a year, with which figures grow past the last published ones; none: the newest
  /// published ones are taken as they are.
  std::optional<double> wage_growth;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_BURDEN_REQUEST_H_

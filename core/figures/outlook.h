#ifndef FLEXPENSION_CORE_FIGURES_OUTLOOK_H_
#define FLEXPENSION_CORE_FIGURES_OUTLOOK_H_

#include <string_view>
#include <vector>

#include "core/figures/region.h"

namespace flexpension {

/// The wages and bounds of a region month by month from the valuation month on, published first
/// and then projected: worked out once and shared by all plans of a request.
struct Outlook {
  Month start;                  ///< the valuation month, entry 0 of each list
  std::vector<double> wage;     ///< average wage, yuan a month
  std::vector<double> floor;    ///< lower bound of the base, yuan a month
  std::vector<double> ceiling;  ///< upper bound, yuan a month

  /// Average wage in `month`, which lies in the list.
  double WageIn(Month month) const { return wage[static_cast<std::size_t>(month - start)]; }
};

/// Fills `outlook` for `months` months. Returns the name of each series that lacks a figure
/// ("average_wage", "base_floor", "base_ceiling"); the outlook is usable only if there is none.
std::vector<std::string_view> BuildOutlook(const Region& region, Month start, int months,
                                           double wage_growth, Outlook& outlook);

/// What an office collects on in `month`: the newest figures published by then, provisional ones
/// among them, nothing projected. The region has a wage in that month.
/// Source: core/model.md#first-month.
Outlook PublishedOutlook(const Region& region, Month month);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_OUTLOOK_H_

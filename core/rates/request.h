#ifndef FLEXPENSION_CORE_RATES_REQUEST_H_
#define FLEXPENSION_CORE_RATES_REQUEST_H_

#include <optional>

#include "core/rates/assumptions.h"
#include "core/rates/series.h"

namespace flexpension {

/// Asks for the value of one assumption at which the actual rate meets its target in a year.
struct RatesSolve {
  RatesInput input = InputOf("coverage");
  RateFund series = RateFund::kPooled;
  int year = 2035;
  RateTarget meet = RateTarget::kDesiredLow;
};

/// Asks where the gap of a year comes from.
struct RatesDecompose {
  RateFund series = RateFund::kPooled;
  int year = 2035;
  RateTarget meet = RateTarget::kDesiredLow;
  int since = 2020;  ///< the base year, before `year`
};

/// One self-employed person, to see what contributing on income would mean for them.
struct RatesWorker {
  double annual_income = 0.0;          ///< before tax, yuan a year
  std::optional<double> average_wage;  ///< of the region, yuan a month; none: the model's, of the
                                       ///< year before
  double base_ratio = 0.6;             ///< today's base / average wage, as the person chooses
  double profit = 0.0;                 ///< of an enterprise of one's own, if any, yuan a year
  int year = 2026;
};

struct RatesRequest {
  RatesAssumptions assumptions;
  RatesForms forms;
  std::optional<RatesSolve> solve;
  std::optional<RatesDecompose> decompose;
  std::optional<RatesWorker> worker;
  bool paper = false;  ///< add the paper's own table beside what its assumptions give
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_REQUEST_H_

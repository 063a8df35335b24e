#ifndef FLEXPENSION_CORE_FIGURES_ANNOUNCED_RATE_H_
#define FLEXPENSION_CORE_FIGURES_ANNOUNCED_RATE_H_

namespace flexpension {

/// The rate at which individual accounts were credited for a year (记账利率), as announced.
struct AnnouncedRate {
  int year = 0;
  double rate = 0.0;  ///< fraction
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_ANNOUNCED_RATE_H_

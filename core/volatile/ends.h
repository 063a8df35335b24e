#ifndef FLEXPENSION_CORE_VOLATILE_ENDS_H_
#define FLEXPENSION_CORE_VOLATILE_ENDS_H_

#include <optional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/plan/award.h"
#include "core/plan/setting.h"

namespace flexpension {

/// What is known of a life that ends its contributions in a month, whatever was paid.
struct End {
  Month awarded;  ///< whose age and year count for the award
  int minimum_months = 0;
  double benefit_base = 0.0;       ///< yuan a month
  double indexed_wage_base = 0.0;  ///< the benefit base where the region has no other
  double payout_months = 0.0;
  double prices = 1.0;  ///< in the month after, those of the valuation month being 1
  bool known = false;   ///< no figure of that year is missing or falls too low
};

/// Where contributions may end, worked out once: the same for every policy and path.
class Ends {
 public:
  /// `setting` must outlive it.
  explicit Ends(const Setting& setting);

  /// Months from the valuation month to the chosen month; 0 if that is before it. The others
  /// likewise: to the month that ends it for who will never have enough, and to the last in which
  /// anything is paid. See Accumulate().
  std::size_t chosen() const { return chosen_; }
  std::size_t if_short() const { return if_short_; }
  std::size_t limit() const { return limit_; }
  /// What is wrong of a plan at `path` that ends after `months`: its end is not known, or its mean
  /// index is too high.
  Problem ProblemAfter(std::size_t months, const Accumulation& plan, const std::string& path) const;
  /// Of who ends after `months` months.
  const End& After(std::size_t months) const { return ends_[months]; }

 private:
  std::optional<MissingFigure> FindBases(const End& end, Award& award) const;

  const Setting& setting_;
  std::size_t chosen_;
  std::size_t if_short_;
  std::size_t limit_;
  std::vector<End> ends_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_ENDS_H_

#ifndef FLEXPENSION_CORE_VOLATILE_PATH_WALK_H_
#define FLEXPENSION_CORE_VOLATILE_PATH_WALK_H_

#include <cstdint>
#include <vector>

#include "core/plan/accumulation.h"
#include "core/volatile/draws.h"
#include "core/volatile/ends.h"
#include "core/volatile/ways.h"

namespace flexpension {

/// The contributions of a policy on a path: month by month to the chosen month, and on from there
/// by whoever is short, as Accumulate() does with a plan. It is used for one path after the other
/// and allocates nothing for them. Source: core/model.md#policies.
class PathWalk {
 public:
  /// All must outlive the walk.
  PathWalk(const Setting& setting, const Policy& policy, const Ways& ways, const Ends& ends);

  /// Goes the path that `draws` has begun.
  void Go(Draws& draws);

  /// What came of the path gone last; without its months, but where break months count.
  const Accumulation& accumulation() const { return accumulation_; }
  /// The same with its months, so far as a life needs them: ways and amounts.
  const Accumulation& WithMonths(const Draws& draws);
  /// Not enough in the chosen month, or the one before the valuation month.
  bool was_short() const { return short_; }
  std::size_t months() const { return now_.months; }
  /// At the end of each calendar year through the chosen month, interest included, fen.
  const std::vector<std::int64_t>& balances() const { return balances_; }
  const PathSums& sums() const { return now_.sums; }

 private:
  /// Where a path stands after a number of months.
  struct State {
    std::size_t months = 0;
    std::size_t year_ends = 0;  // the months by which the open calendar year is over
    PathSums sums;
    Ledger account{0.0, Month{}, {}};  // without the open year
  };

  void PayTo(std::size_t months, Draws& draws);
  void PayInYear(std::size_t months, const Draws& draws);
  double Eligibility() const;
  bool Enough() const;
  /// No month credits more than one: with all there are it would not be enough.
  bool InVain() const;
  void Finish(const Draws& draws);

  const Setting& setting_;
  const Ways& ways_;
  const Ends& ends_;
  int recorded_;          // and deemed months
  int most_fixed_;        // months of the term
  double most_prorated_;  // months of the cap
  State start_;
  State now_;
  bool short_ = false;
  std::vector<std::int64_t> balances_;
  Accumulation accumulation_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_PATH_WALK_H_

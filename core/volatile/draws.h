#ifndef FLEXPENSION_CORE_VOLATILE_DRAWS_H_
#define FLEXPENSION_CORE_VOLATILE_DRAWS_H_

#include <cstdint>
#include <vector>

#include "core/volatile/cuts.h"
#include "core/volatile/philox.h"
#include "core/volatile/request.h"
#include "core/volatile/rough_normal.h"

namespace flexpension {

/// What chance decides of the months of a path: how many of a month's cuts the shock z of its
/// income reaches, or that there is no income. Months are drawn when they are asked for, no draw is
/// made that decides nothing, and shocks are worked out roughly, but exactly where one comes so
/// near to a cut that it matters. Source: core/model.md#random-numbers.
class Draws {
 public:
  /// No month behind the cuts' is ever asked for; they must outlive the draws.
  Draws(const UncertainIncome& income, std::int64_t seed, const Cuts& cuts);

  /// True if all paths are the same.
  bool certain() const { return !shocked_ && back_or_out_[1] == 0; }

  /// Begins a path.
  void Start(std::int64_t path);

  /// Draws the months before `count`, 0 being the valuation month.
  void DrawTo(std::size_t count);
  /// The rank of a month that was drawn.
  Cuts::Rank operator[](std::size_t k) const { return ranks_[k]; }

  /// z of a month, exactly, after all months before it.
  double ShockOf(std::size_t k);

 private:
  RandomWords WordsOf(std::size_t k) const;

  double persistence_;
  double fresh_;  // √(1 - ρ²)
  bool shocked_;
  double near_;  // no rough z is off by more
  /// The state changes where a word is below this; by whether one is in work.
  std::uint64_t back_or_out_[2];  // NOLINT(*-avoid-c-arrays)
  std::uint64_t seed_;
  std::uint64_t path_ = 0;
  const Cuts& cuts_;
  RoughNormal rough_;

  std::size_t drawn_ = 0;
  std::uint64_t in_work_ = 1;  // or 0
  double z_ = 0.0;             // of the last month drawn
  std::size_t exact_ = 0;
  double exact_z_ = 0.0;  // of the last month before exact_
  std::vector<Cuts::Rank> ranks_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_DRAWS_H_

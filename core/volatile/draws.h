#ifndef FLEXPENSION_CORE_VOLATILE_DRAWS_H_
#define FLEXPENSION_CORE_VOLATILE_DRAWS_H_

#include <cstdint>
#include <limits>
#include <vector>

#include "core/volatile/request.h"

namespace flexpension {

/// What chance decides of the months of a path: the shock z of a month's income, or that there is
/// none. Months are drawn when they are asked for, and no draw is made that decides nothing.
/// Source: core/model.md#random-numbers.
class Draws {
 public:
  /// The shock of a month out of work: below every other.
  static constexpr double kOutOfWork = -std::numeric_limits<double>::infinity();

  /// At most `months` months are ever asked for.
  Draws(const UncertainIncome& income, std::int64_t seed, std::size_t months);

  /// True if all paths are the same.
  bool certain() const { return !shocked_ && back_or_out_[1] == 0; }

  /// Begins a path.
  void Start(std::int64_t path);

  /// Draws the months before `count`, 0 being the valuation month.
  void DrawTo(std::size_t count);
  /// Of a month that was drawn.
  double operator[](std::size_t k) const { return shocks_[k]; }

 private:
  double persistence_;
  double fresh_;  // √(1 - ρ²)
  bool shocked_;
  /// The state changes where a word is below this; by whether one is in work.
  std::uint64_t back_or_out_[2];  // NOLINT(*-avoid-c-arrays)
  std::uint64_t seed_;
  std::uint64_t path_ = 0;
  std::size_t drawn_ = 0;
  bool in_work_ = true;
  double z_ = 0.0;
  std::vector<double> shocks_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_DRAWS_H_

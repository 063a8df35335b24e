#ifndef FLEXPENSION_CORE_VOLATILE_ANSWER_H_
#define FLEXPENSION_CORE_VOLATILE_ANSWER_H_

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/month.h"

namespace flexpension {

/// What is measured of a policy on a path, in the order of an answer.
enum class Measure {
  kShort,
  kNeverEligible,
  kMonthsStandard,
  kMonthsFixed,
  kMonthsUnpaid,
  kEligibilityMonths,
  kMeanIndex,
  kPaid,
  kPensionTotalToday,
  kExtendedMonths,
  kNetPresentValue,
};
inline constexpr std::size_t kMeasures = 11;
/// The first measures are yes or no, 1 or 0.
inline constexpr std::size_t kShares = 2;

constexpr bool IsMoney(Measure measure) {
  return measure == Measure::kPaid || measure == Measure::kPensionTotalToday ||
         measure == Measure::kNetPresentValue;
}

/// Measures are whole numbers: money in fen, all others in this many a unit.
inline constexpr double kUnitsOfOne = 1e9;

/// Of one policy, each measure by path.
struct PathValues {
  std::size_t paths = 0;
  std::vector<std::int64_t> all;  ///< one measure behind the other

  std::span<const std::int64_t> Of(Measure measure) const {
    return {all.data() + static_cast<std::size_t>(measure) * paths, paths};
  }
};

/// A share of the paths, with the standard error of a share.
struct PathShare {
  double share = 0.0;
  double standard_error = 0.0;
};

/// Percent of the paths at or below.
inline constexpr std::array<int, 5> kQuantiles = {5, 25, 50, 75, 95};

/// How a measure is distributed over the paths; money in yuan, rounded to the fen.
struct Spread {
  double mean = 0.0;
  double standard_deviation = 0.0;  ///< with the number of paths below
  std::array<double, kQuantiles.size()> quantiles{};
};

/// Paths by pension: equal bins from 0 to the largest, yuan.
struct Histogram {
  double from = 0.0;
  double to = 0.0;
  std::array<int, 40> counts{};
};

/// A mean over the paths of the difference to the first policy, path by path.
struct MeanDifference {
  double mean = 0.0;
  double standard_error = 0.0;
};

/// What is in the account at the end of a calendar year, interest included, over the paths.
struct AccountAt {
  Month month;  ///< a December through that of the chosen month
  Spread balance;
};

struct PolicyAnswer {
  std::string id;
  /// By measure; those of shares stay empty.
  std::array<Spread, kMeasures> spreads;
  PathShare short_of;  ///< paths without enough months when the chosen age is reached
  PathShare never_eligible;
  Histogram histogram;
  MeanDifference pension_against_first;
  MeanDifference paid_against_first;
  MeanDifference short_against_first;
  std::optional<PathValues> values;
  std::optional<std::vector<AccountAt>> accounts;
};

struct VolatileAnswer {
  int paths = 0;
  std::vector<PolicyAnswer> policies;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_ANSWER_H_

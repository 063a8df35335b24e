#ifndef FLEXPENSION_CORE_VOLATILE_REQUEST_H_
#define FLEXPENSION_CORE_VOLATILE_REQUEST_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/plan.h"
#include "core/plan/situation.h"

namespace flexpension {

/// How a month's income lies around its trend. Source: core/model.md#uncertain-income.
struct UncertainIncome {
  /// January to December, before they are divided by their mean; if all are 0 there is no income.
  std::array<double, 12> season{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0};
  double sigma = 0.0;        ///< standard deviation of the logarithm of a month's income
  double persistence = 0.0;  ///< ρ: correlation of one month's shock with the next one's
  double enter = 0.0;        ///< chance a month that who is in work is out of it
  double leave = 0.0;        ///< chance a month that who is out of work is back
};

/// In which way a month's payment is made.
enum class PolicyWay { kStandard, kFixed };

struct PolicyStep {
  PolicyWay way = PolicyWay::kStandard;
  double base_ratio = 0.6;  ///< of a standard way: contribution base / average wage
  double most_share = 0.0;  ///< of the month's income that a payment may take
};

/// What somebody does: each month is paid in the first way that its income affords, or not at all.
struct Policy {
  std::string id;
  std::optional<Scheme> scheme;
  std::vector<PolicyStep> ways;
};

inline constexpr int kMostPolicies = 8;
inline constexpr int kMostWays = 8;
/// Of one call; a longer study is put together from several.
inline constexpr int kMostPaths = 100'000;
/// Of a call that lists the values of each path or tells of the accounts.
inline constexpr int kMostListedPaths = 10'000;
/// The largest whole number that JSON is sure to carry; and the largest number of a first path.
inline constexpr std::int64_t kMostWhole = (std::int64_t{1} << 53) - 1;
inline constexpr std::int64_t kMostFirstPath = kMostWhole - kMostPaths;

/// Many lives of one person, of an income that is uncertain. Source: core/model.md#volatile.
struct VolatileRequest : Situation {
  UncertainIncome income;
  std::vector<Policy> policies;
  int paths = 10'000;
  double first_path = 0.0;  ///< whole, as is the seed; they may be beyond an int
  double seed = 1.0;
  bool values = false;    ///< list what comes of each path
  bool accounts = false;  ///< tell what is in the account at the end of each year
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_VOLATILE_REQUEST_H_

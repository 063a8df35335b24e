#ifndef FLEXPENSION_CORE_RATES_ANSWER_H_
#define FLEXPENSION_CORE_RATES_ANSWER_H_

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/figures/rates_figures.h"
#include "core/rates/request.h"

namespace flexpension {

/// Fractions, one a year 2020-2050.
using YearlyRates = std::array<double, kRatesYears>;
/// By RateSeries.
using RateLists = std::array<YearlyRates, kRateSeries>;

/// What the actual rate of a fund lacks of each target, target - actual, a number a year.
struct RatesGaps {
  YearlyRates desired_low;
  YearlyRates desired_high;
  YearlyRates potential;
};

enum class SolveStatus {
  kFound,     ///< one value
  kSeveral,   ///< more than one; `value` is the one nearest to the request's own
  kNone,      ///< none within the range
  kNoEffect,  ///< this assumption moves neither rate in this year
};

inline constexpr std::size_t kMostSolutions = 8;

/// The answer to RatesSolve. Put back into the request, `value` closes the gap to 1e-9.
struct RatesSolution {
  RatesSolve asked;
  SolveStatus status = SolveStatus::kNone;
  std::optional<double> value;
  std::optional<double> residual;               ///< target - actual at `value`
  std::array<double, kMostSolutions> values{};  ///< the first that were found, ascending
  std::size_t count = 0;                        ///< of these
  double least = 0.0;                           ///< range searched
  double most = 0.0;
  double closest = 0.0;      ///< of the values looked at, the one with the smallest gap
  double closest_gap = 0.0;  ///< target - actual there
  PackText message;
};

/// What one assumption or one driver does to a gap.
struct RatesEffect {
  std::string_view name;
  double effect = 0.0;          ///< fraction of the base
  std::optional<double> share;  ///< of the whole difference; none if that is zero
};

/// The answer to RatesDecompose; all gaps are target - actual in `asked.year` unless said.
struct RatesDecomposition {
  RatesDecompose asked;
  double gap = 0.0;
  /// Against the paper's assumptions: what each assumption of the request that differs does alone,
  /// all others being the paper's, and what is left because they work together.
  double default_gap = 0.0;
  std::vector<RatesEffect> moved;
  double moved_together = 0.0;
  /// Against the base year: the gap less what it would be had one driver stayed at its value of
  /// the base year, and what is left because they work together or are not drivers.
  double base_gap = 0.0;
  std::vector<RatesEffect> drivers;
  double drivers_together = 0.0;
};

/// A year's contributions of one person, each sum rounded to the fen.
struct RatesPay {
  Money to_account;
  Money to_pool;
  Money total;
};

struct RatesWorkerAnswer {
  int year = 0;
  double base = 0.0;      ///< today's base, yuan a year
  double tax_base = 0.0;  ///< max(0, income - allowance), yuan a year
  RatesPay today;         ///< 8 % and 12 % of today's base
  /// On income: the account's rate on the tax base, the pooled fund's on the enterprise's profit.
  RatesPay actual;
  RatesPay desired_low;
  RatesPay desired_high;
  RatesPay potential;
};

/// By RateSeries; even years.
inline constexpr int kTableYears = kRatesYears / 2 + 1;
using TableRates = std::array<std::array<double, kTableYears>, kRateSeries>;

/// The paper's table 1 beside what its assumptions give. Lists hold even years; fractions.
struct RatesPaper {
  std::span<const int> years;
  TableRates printed;
  TableRates residuals;                   ///< computed under the paper's assumptions - printed
  std::array<double, kRateSeries> means;  ///< printed means over all years, a number a series
  std::array<double, kRateSeries> mean_residuals;
  std::span<const RatesFinding> findings;
};

struct RatesAnswer {
  std::span<const int> years;
  RateLists series;
  struct {
    RatesGaps pooled;
    RatesGaps account;
  } gaps;
  RatesAssumptions assumptions;  ///< all, defaults filled in
  RatesForms forms;
  std::optional<RatesSolution> solution;
  std::optional<RatesDecomposition> decomposition;
  std::optional<RatesWorkerAnswer> worker;
  std::optional<RatesPaper> paper;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_ANSWER_H_

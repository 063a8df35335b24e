#include "core/volatile/statistics.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "core/base/money.h"

namespace flexpension {
namespace {

using Values = std::span<const std::int64_t>;

/// As it is shown: yuan rounded to the fen, or a plain number.
double Shown(double value, bool money) {
  return money ? Fen(value / 100.0).yuan() : value / kUnitsOfOne;
}

struct Moments {
  double mean;
  double deviation;
};

/// Of values less those of `less`, if any. They are taken from the first, so that equal ones have
/// no deviation.
Moments MomentsOf(Values values, Values less = {}) {
  const std::size_t count = values.size();
  const auto at = [&](std::size_t i) { return values[i] - (less.empty() ? 0 : less[i]); };
  const std::int64_t origin = at(0);
  const auto n = static_cast<double>(count);
  double sum = 0.0;
  for (std::size_t i = 0; i < count; ++i) sum += static_cast<double>(at(i) - origin);
  const double mean = sum / n;
  double squares = 0.0;
  for (std::size_t i = 0; i < count; ++i) {
    const double away = static_cast<double>(at(i) - origin) - mean;
    squares += away * away;
  }
  return {static_cast<double>(origin) + mean, std::sqrt(squares / n)};
}

/// Puts the value there that would stand at `rank`, counted from 0, if all were sorted, and none
/// before it that is larger (Hoare's FIND); `from`: those before it are so placed already.
std::int64_t Select(std::vector<std::int64_t>& values, std::size_t from, std::size_t rank) {
  auto low = static_cast<std::ptrdiff_t>(from);
  auto high = static_cast<std::ptrdiff_t>(values.size()) - 1;
  const auto wanted = static_cast<std::ptrdiff_t>(rank);
  std::int64_t* const at = values.data();
  while (low < high) {
    const std::int64_t middle = at[wanted];
    std::ptrdiff_t i = low;
    std::ptrdiff_t j = high;
    while (i <= j) {
      while (at[i] < middle) ++i;
      while (middle < at[j]) --j;
      if (i <= j) std::swap(at[i++], at[j--]);
    }
    if (j < wanted) low = i;
    if (wanted < i) high = j;
  }
  return at[wanted];
}

/// `sorted` is for use here.
Spread SpreadOf(Values values, bool money, std::vector<std::int64_t>& sorted) {
  Spread spread;
  const Moments moments = MomentsOf(values);
  spread.mean = Shown(moments.mean, money);
  spread.standard_deviation = Shown(moments.deviation, money);
  std::copy(values.begin(), values.end(), sorted.begin());
  std::size_t from = 0;
  for (std::size_t q = 0; q < kQuantiles.size(); ++q) {
    // The ⌈p·n⌉-th smallest.
    const std::size_t rank = (static_cast<std::size_t>(kQuantiles[q]) * values.size() + 99) / 100;
    spread.quantiles[q] = Shown(static_cast<double>(Select(sorted, from, rank - 1)), money);
    from = rank - 1;
  }
  return spread;
}

PathShare ShareOf(Values values) {
  const auto n = static_cast<double>(values.size());
  double paths = 0.0;
  for (const std::int64_t value : values) paths += value != 0 ? 1.0 : 0.0;
  const double share = paths / n;
  return {share, std::sqrt(share * (1.0 - share) / n)};
}

Histogram HistogramOf(Values values) {
  Histogram histogram;
  std::int64_t largest = 0;
  for (const std::int64_t value : values) largest = std::max(largest, value);
  const auto bins = static_cast<std::int64_t>(histogram.counts.size());
  histogram.to = Shown(static_cast<double>(largest), true);
  for (const std::int64_t value : values) {
    const std::int64_t bin = largest > 0 ? std::min(bins - 1, value * bins / largest) : 0;
    ++histogram.counts[static_cast<std::size_t>(bin)];
  }
  return histogram;
}

MeanDifference DifferenceOf(const PathValues& values, const PathValues& first, Measure measure) {
  const Moments moments = MomentsOf(values.Of(measure), first.Of(measure));
  const double error = moments.deviation / std::sqrt(static_cast<double>(values.paths));
  return {Shown(moments.mean, IsMoney(measure)), Shown(error, IsMoney(measure))};
}

}  // namespace

Spread SpreadOfMoney(Values values) {
  std::vector<std::int64_t> sorted(values.size());
  return SpreadOf(values, true, sorted);
}

void SumUpPaths(const PathValues& values, const PathValues& first, PolicyAnswer& answer) {
  answer.short_of = ShareOf(values.Of(Measure::kShort));
  answer.never_eligible = ShareOf(values.Of(Measure::kNeverEligible));
  std::vector<std::int64_t> sorted(values.paths);
  for (std::size_t m = kShares; m < kMeasures; ++m) {
    const auto measure = static_cast<Measure>(m);
    answer.spreads[m] = SpreadOf(values.Of(measure), IsMoney(measure), sorted);
  }
  answer.histogram = HistogramOf(values.Of(Measure::kPensionTotalToday));
  answer.pension_against_first = DifferenceOf(values, first, Measure::kPensionTotalToday);
  answer.paid_against_first = DifferenceOf(values, first, Measure::kPaid);
  answer.short_against_first = DifferenceOf(values, first, Measure::kShort);
}

}  // namespace flexpension

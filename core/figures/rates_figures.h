#ifndef FLEXPENSION_CORE_FIGURES_RATES_FIGURES_H_
#define FLEXPENSION_CORE_FIGURES_RATES_FIGURES_H_

#include <cstddef>
#include <span>
#include <string_view>

#include "core/figures/pack_text.h"

namespace flexpension {

/// Ages at which somebody may retire, shifted or not: figures are held for these alone.
struct AgeRange {
  int first;
  int last;
};
inline constexpr AgeRange kMenRetire = {55, 70};
inline constexpr AgeRange kWomenRetire = {48, 65};

/// Columns of a grid of persons: the ages 16 to 25 one by one; 26 and what is below the first
/// retirement age together; the retirement ages one by one; all who are older together.
inline constexpr std::size_t kMiddleColumn = 10;
constexpr std::size_t LifeColumns(AgeRange ages) {
  return static_cast<std::size_t>(ages.last) - static_cast<std::size_t>(ages.first) + 1;
}
constexpr std::size_t HeadColumns(AgeRange ages) { return kMiddleColumn + 2 + LifeColumns(ages); }

/// A slip of the second paper (printed wrongly), or an open cell (its table and its formulas
/// disagree and nobody knows why).
struct RatesFinding {
  std::string_view kind;  ///< "slip" or "open"
  std::string_view code;
  PackText message;
};

/// What the contribution-rate model rests on: texts of core/figures/grid.h, a row a year.
struct RatesFigures {
  std::string_view men;          ///< kHeads, halves of a 万 persons, 2019-2050
  std::string_view women;        ///< likewise
  std::string_view male_life;    ///< kLife at the retirement ages, thousandths of a year, 2019-2050
  std::string_view female_life;  ///< likewise
  std::string_view urban;        ///< kSeries of one column, thousandths of a per cent, 2018-2050
  /// kSeries of eight columns, hundredths of a point: the paper's table 1, even years 2020-2050,
  /// and last its means.
  std::string_view table;
  std::span<const RatesFinding> findings;
};

/// The figures of the rates compiled into this program: apart from the pack, which the module of
/// the page Calculate holds without them.
const RatesFigures& BuiltinRates();

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_FIGURES_RATES_FIGURES_H_

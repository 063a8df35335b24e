#ifndef FLEXPENSION_CORE_RATES_YEARS_H_
#define FLEXPENSION_CORE_RATES_YEARS_H_

#include <array>
#include <cstddef>

namespace flexpension {

/// The years the series run over, and the first year any figure of them is of.
inline constexpr int kFirstRatesYear = 2020;
inline constexpr int kLastRatesYear = 2050;
inline constexpr int kRatesYears = kLastRatesYear - kFirstRatesYear + 1;
inline constexpr int kFirstPathYear = 2017;
/// Head counts and life tables begin.
inline constexpr int kFirstHeadsYear = 2019;

/// A value for each year 2017-2050.
template <class T = double>
class ByYear {
 public:
  T& operator[](int year) { return values_[At(year)]; }
  const T& operator[](int year) const { return values_[At(year)]; }

 private:
  static std::size_t At(int year) { return static_cast<std::size_t>(year - kFirstPathYear); }
  std::array<T, kLastRatesYear - kFirstPathYear + 1> values_{};
};

/// The years 2020, 2020 + step, ...
template <std::size_t count, int step>
constexpr std::array<int, count> YearsFrom() {
  std::array<int, count> years{};
  for (std::size_t i = 0; i < count; ++i) years[i] = kFirstRatesYear + step * static_cast<int>(i);
  return years;
}

/// The block of a year: 0 to 2025, then five years each.
constexpr int BlockOf(int year) { return year <= 2025 ? 0 : (year - 2021) / 5; }

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_YEARS_H_

#ifndef FLEXPENSION_CORE_RATES_DATA_H_
#define FLEXPENSION_CORE_RATES_DATA_H_

#include <array>
#include <vector>

#include "core/figures/rates_figures.h"

namespace flexpension {

enum class Sex { kMale, kFemale };

constexpr AgeRange RetirementAges(Sex sex) { return sex == Sex::kMale ? kMenRetire : kWomenRetire; }

/// The figures of the contribution-rate model, unpacked. Index of the arrays: Sex.
struct RatesData {
  /// Persons of an age or older, 万, 2019-2050: rows of the ages 16 to 26, then the retirement ages
  /// and the one after.
  std::array<std::vector<double>, 2> at_or_above;
  /// Years that remain, 2019-2050: rows of the exact retirement ages.
  std::array<std::vector<double>, 2> life;
  /// Urban population, thousandths of a per cent of all, 2018-2050.
  std::vector<int> urban;
};

RatesData UnpackRates(const RatesFigures& figures);

/// Persons of `age` or older, 万, on 1 July of a year 2019-2050; between whole ages in proportion.
/// `age` is 16 to 26, or a retirement age or up to a year after the last.
double AtOrAbove(const RatesData& data, Sex sex, int year, double age);

/// Years that remain to those of the exact retirement `age` in a year 2019-2050; between whole
/// ages in proportion.
double RemainingYears(const RatesData& data, Sex sex, int year, double age);

/// Urban population as a fraction of all, 2018-2050; `rounded` half up to a tenth of a per cent.
double UrbanFraction(const RatesData& data, int year, bool rounded);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_DATA_H_

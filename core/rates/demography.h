#ifndef FLEXPENSION_CORE_RATES_DEMOGRAPHY_H_
#define FLEXPENSION_CORE_RATES_DEMOGRAPHY_H_

#include "core/rates/data.h"
#include "core/rates/paths.h"

namespace flexpension {

/// Which unemployment, and with it which urban share: the true one of the desired series or the
/// natural one of the potential series.
enum class Employment { kTrue, kNatural };

/// Heads and years of the population in a year 2019-2050, at the ages of the paths. Everybody
/// works from the entry age to the retirement age. Source: core/model.md#rates-persons; JH part 4
/// (1), 2 (6) to (8), 3 (16), (17).
class Demography {
 public:
  Demography(const RatesData& data, const RatesPaths& paths, double entry_age, RatesForms forms)
      : data_(data), paths_(paths), entry_age_(entry_age), forms_(forms) {}

  /// N: insured, 万: those of working age · U · c · (1 - u); counted ones 2019-2023 for kTrue,
  /// unless the forms say projected.
  double Insured(int year, Employment employment) const;

  /// R: retired with a pension, 万: those of retirement age · U · c · (1 - u).
  double Retired(int year, Employment employment) const;

  /// a: years from the entry age to retirement, men and women weighted by those of working age.
  double WorkYears(int year) const;

  /// ω: years that remain at the retirement age, weighted by the cohorts of that age.
  double RetiredYears(int year) const;

 private:
  /// Of `heads` persons, those who are urban, covered and in employment, 万.
  double Covered(double heads, int year, Employment employment) const;
  double Working(Sex sex, int year) const;
  double RetirementAge(Sex sex, int year) const;
  double OfAgeOrOlder(Sex sex, int year, double age) const;

  const RatesData& data_;
  const RatesPaths& paths_;
  double entry_age_;
  RatesForms forms_;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_DEMOGRAPHY_H_

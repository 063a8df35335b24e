#include "core/rates/demography.h"

namespace flexpension {
namespace {

// 万, 2019-2023. Statistical Yearbooks 2022 and 2023, bulletin of 2023, as JH quotes them.
constexpr double kCounted[] = {31177.5, 32858.7, 34917.1, 36711.0, 37925.0};
constexpr int kLastCounted = 2023;

}  // namespace

double Demography::RetirementAge(Sex sex, int year) const {
  return sex == Sex::kMale ? paths_.men_age[year] : paths_.women_age[year];
}

double Demography::OfAgeOrOlder(Sex sex, int year, double age) const {
  return AtOrAbove(data_, sex, paths_.heads_year[year], age);
}

double Demography::Working(Sex sex, int year) const {
  return OfAgeOrOlder(sex, year, entry_age_) - OfAgeOrOlder(sex, year, RetirementAge(sex, year));
}

double Demography::Covered(double heads, int year, Employment employment) const {
  const bool natural = employment == Employment::kNatural;
  const bool rounded = !natural && forms_.urban_share == UrbanShare::kAsTable;
  const double urban = rounded ? paths_.urban_rounded[year] : paths_.urban[year];
  const double unemployed = natural ? paths_.natural_unemployment[year] : paths_.unemployment[year];
  return heads * urban * paths_.coverage[year] * (1.0 - unemployed);
}

double Demography::Insured(int year, Employment employment) const {
  if (employment == Employment::kTrue && year <= kLastCounted &&
      forms_.insured == InsuredCount::kObserved) {
    return kCounted[year - kFirstHeadsYear];
  }
  return Covered(Working(Sex::kMale, year) + Working(Sex::kFemale, year), year, employment);
}

double Demography::Retired(int year, Employment employment) const {
  const double heads = OfAgeOrOlder(Sex::kMale, year, RetirementAge(Sex::kMale, year)) +
                       OfAgeOrOlder(Sex::kFemale, year, RetirementAge(Sex::kFemale, year));
  return Covered(heads, year, employment);
}

double Demography::WorkYears(int year) const {
  const double men = Working(Sex::kMale, year);
  const double women = Working(Sex::kFemale, year);
  return ((paths_.men_age[year] - entry_age_) * men +
          (paths_.women_age[year] - entry_age_) * women) /
         (men + women);
}

double Demography::RetiredYears(int year) const {
  double persons = 0.0;
  double years = 0.0;
  for (const Sex sex : {Sex::kMale, Sex::kFemale}) {
    const double age = RetirementAge(sex, year);
    const double cohort = OfAgeOrOlder(sex, year, age) - OfAgeOrOlder(sex, year, age + 1.0);
    persons += cohort;
    years += cohort * RemainingYears(data_, sex, paths_.heads_year[year], age);
  }
  return years / persons;
}

}  // namespace flexpension

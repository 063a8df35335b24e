#include "core/rates/paths.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

namespace flexpension {
namespace {

using A = RatesAssumptions;

// Observed. Wages and private wages: China Statistical Yearbooks 2022, 2023. City GDP: China City
// Statistical Yearbooks 2019-2023. All as JH quotes them.
constexpr double kWages[] = {57136, 62201, 67372, 71940, 78667, 83061};       // 2017-2022
constexpr double kPrivateWages[] = {49575, 53604, 57727, 62884, 65237};       // 2018-2022
constexpr double kCityGdp[] = {894202, 951233, 980082, 1098135, 1161852};     // 2018-2022
constexpr double kProfitShares[] = {0.1925, 0.1891, 0.1796, 0.1833, 0.1809};  // 2018-2022
constexpr double kNationalGdp2022 = 1210207.2;                                // 亿 yuan
constexpr double kCoverageBefore[] = {0.90, 0.90, 0.91};                      // 2018-2020
constexpr double kUnemploymentBefore = 0.0685;                                // 2018, 2019
constexpr double kSelfEmployedBefore[] = {0.1065 * 0.2005, 0.109 * 0.203};    // 2018, 2019
constexpr double kInterest[] = {0.0831, 0.0712, 0.0829, 0.0761};              // 2016-2019

constexpr int kFirstAssumed = 2023;
constexpr int kFirstPathWithMostFigures = 2018;
constexpr int kFirstHigherAllowance = 2036;

void Observe(ByYear<>& path, int first, std::span<const double> values) {
  for (const double value : values) path[first++] = value;
}

/// The period a year from 2023 on is in, of those that end in 2030, 2040 and 2050.
std::size_t DecadeOf(int year) { return year <= 2030 ? 0 : year <= 2040 ? 1 : 2; }

/// Likewise of those that end in 2030, 2035, 2040, 2045 and 2050.
std::size_t ProfitPeriodOf(int year) {
  return year <= 2030 ? 0 : static_cast<std::size_t>(BlockOf(year) - 1);
}

void SetPersons(const RatesData& data, const A& a, RatesPaths& paths) {
  Observe(paths.coverage, kFirstPathWithMostFigures, kCoverageBefore);
  Observe(paths.self_employed, kFirstPathWithMostFigures, kSelfEmployedBefore);
  for (int year = kFirstHeadsYear; year <= kLastRatesYear; ++year) {
    const int block = BlockOf(year);
    const auto at = static_cast<std::size_t>(block);
    paths.heads_year[year] = year;
    paths.men_age[year] = a.retirement_ages_men[at] + a.retirement_shift;
    paths.women_age[year] = a.retirement_ages_women[at] + a.retirement_shift;
    paths.urban[year] = UrbanFraction(data, year, false) + a.urban_shift;
    paths.urban_rounded[year] = UrbanFraction(data, year, true) + a.urban_shift;
    if (year >= 2021) paths.coverage[year] = a.coverage;
    paths.unemployment[year] =
        year < 2020 ? kUnemploymentBefore : a.unemployment + block * a.unemployment_step;
    paths.natural_unemployment[year] = a.natural_unemployment + block * a.natural_unemployment_step;
    if (year >= 2020) {
      paths.self_employed[year] =
          (a.flexible_share + block * a.flexible_step) * (a.founder_share + block * a.founder_step);
    }
  }
}

void SetMoney(const A& a, RatesPaths& paths) {
  Observe(paths.wage, kFirstPathYear, kWages);
  Observe(paths.private_wage, kFirstPathWithMostFigures, kPrivateWages);
  Observe(paths.profit_share, kFirstPathWithMostFigures, kProfitShares);
  Observe(paths.real_gdp, kFirstPathWithMostFigures, kCityGdp);
  Observe(paths.potential_gdp, kFirstPathWithMostFigures, kCityGdp);
  double real = kNationalGdp2022;
  double potential = kNationalGdp2022;
  for (int year = kFirstAssumed; year <= kLastRatesYear; ++year) {
    const double growth = a.wage_growth - a.wage_growth_fall * (year - kFirstAssumed);
    paths.wage[year] = paths.wage[year - 1] * (1.0 + growth);
    paths.private_wage[year] = paths.private_wage[year - 1] * (1.0 + growth);
    paths.profit_share[year] = a.phi[ProfitPeriodOf(year)] + a.phi_shift;
    real *= 1.0 + (a.real_growth[DecadeOf(year)] + a.gdp_growth_shift);
    potential *= 1.0 + (a.potential_growth[DecadeOf(year)] + a.gdp_growth_shift);
    paths.real_gdp[year] = a.city_gdp_share * real;
    paths.potential_gdp[year] = a.city_gdp_share * potential;
  }
  for (int year = kFirstPathWithMostFigures; year <= kLastRatesYear; ++year) {
    paths.allowance[year] = year < kFirstHigherAllowance ? a.allowance : a.allowance_from_2036;
  }
  std::copy_n(a.late_income_growth.begin(), std::size(paths.late_growth), paths.late_growth);
  paths.interest_shift = a.interest_shift;
}

}  // namespace

RatesPaths PathsOf(const RatesData& data, const RatesAssumptions& assumptions) {
  RatesPaths paths;
  SetPersons(data, assumptions, paths);
  SetMoney(assumptions, paths);
  return paths;
}

double TaxBase(const RatesPaths& paths, int year) {
  return std::max(0.0, paths.private_wage[year] - paths.allowance[year]);
}

double MeanIncome(const RatesPaths& paths, int year) {
  const double s = paths.self_employed[year];
  return (1.0 - s) * paths.wage[year] + s * TaxBase(paths, year);
}

double IncomeGrowth(const RatesPaths& paths, int year) {
  if (year <= 1990) return 0.08;
  if (year <= 2000) return 0.07;
  if (year <= 2010) return 0.06;
  if (year < kFirstRatesYear) return 0.05;
  if (year <= kLastRatesYear) return MeanIncome(paths, year) / MeanIncome(paths, year - 1) - 1.0;
  return paths.late_growth[year <= 2060 ? 0 : year <= 2070 ? 1 : 2];
}

double AccountInterest(const RatesPaths& paths, int year) {
  if (year <= 2015) return 0.09 - 0.0005 * (year - 1980) + paths.interest_shift;
  if (year < kFirstRatesYear) return kInterest[year - 2016] + paths.interest_shift;
  return 0.07 - 0.0005 * (std::min(year, paths.interest_until) - kFirstRatesYear) +
         paths.interest_shift;
}

}  // namespace flexpension

#ifndef FLEXPENSION_CORE_RATES_ASSUMPTIONS_H_
#define FLEXPENSION_CORE_RATES_ASSUMPTIONS_H_

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "core/base/doc.h"
#include "core/figures/rates_figures.h"

namespace flexpension {

/// A list of an assumption; how many of its numbers count is said by kRatesLists.
using RatesSteps = std::array<double, 6>;

/// Everything the second paper (Jia Hongbo, "JH") assumes about 2020-2050. The defaults are its
/// own, so that they give its table 1. Figures it observed (wages and city GDP to 2022, insured to
/// 2023, profit shares to 2022, coverage to 2020) are data and not moved by anything here.
///
/// A block is one of 2020-2025, 2026-2030, 2031-2035, 2036-2040, 2041-2045, 2046-2050; "a block"
/// below means: the value of the first block, and what each later block adds.
struct RatesAssumptions {
  /// What the paper assumes: the standards of kRatesScalars and kRatesLists.
  RatesAssumptions();

  // Persons
  double coverage;                   ///< c: insured share of urban workers from 2021 on
  double entry_age;                  ///< age at which work begins, years
  double retirement_shift;           ///< added to both retirement ages in every block, years
  double urban_shift;                ///< added to the urban share from 2019 on, fraction
  double unemployment;               ///< true rate, for the desired series
  double unemployment_step;          ///< a block
  double natural_unemployment;       ///< for the potential series
  double natural_unemployment_step;  ///< a block
  double flexible_share;             ///< flexible workers among workers, from 2020 on
  double flexible_step;              ///< a block
  double founder_share;              ///< self-employed among flexible workers, from 2020 on
  double founder_step;               ///< a block
  RatesSteps retirement_ages_men;    ///< by block, years
  RatesSteps retirement_ages_women;

  // Money
  double wage_growth;       ///< of wages and private wages in 2023, fraction a year
  double wage_growth_fall;  ///< by which it is less each year after
  double gdp_growth_shift;  ///< added to both growths below
  double city_gdp_share;    ///< city GDP / national GDP from 2023 on
  double phi_shift;         ///< added to φ from 2023 on, fraction of city GDP
  double allowance;         ///< not taxed, to 2035, yuan a year
  double allowance_from_2036;
  double interest_shift;        ///< added to the account interest r of every year, fraction a year
  RatesSteps potential_growth;  ///< GDP 2023-30, 2031-40, 2041-50
  RatesSteps real_growth;       ///< likewise
  /// φ, profits / city GDP: 2023-30, 2031-35, 2036-40, 2041-45, 2046-50.
  RatesSteps phi;
  RatesSteps late_income_growth;  ///< 2051-60, 2061-70, after

  // Rules
  double delta;           ///< δ: contribution base / wage
  double theta;           ///< θ: pooled part of the pension
  double benefit_low;     ///< q: least desired pension / average wage
  double benefit_high;    ///< q: most desired
  double sigma;           ///< σ: account pension / last income, for the account's potential
  double pool_rate;       ///< employer's rate on wages from 2019 on
  double pool_rate_2018;  ///< and before
  double pool_rate_self_employed;     ///< 12 % of 60 % of the average wage
  double account_rate;                ///< employee's rate on wages
  double account_rate_self_employed;  ///< 8 % of 60 % of the average wage
};

/// A number of at most four decimals, kept small: tables of them are in the module of the page.
class ShortNumber {
 public:
  constexpr ShortNumber() = default;
  // Both ways by themselves, so that tables and formulas read like numbers.
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr ShortNumber(double value)
      : ten_thousandths_(static_cast<int>(value * 1e4 + (value < 0 ? -0.5 : 0.5))) {}
  /// The double nearest to the decimals.
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr operator double() const { return ten_thousandths_ / 1e4; }

 private:
  int ten_thousandths_ = 0;
};

/// An assumption that is one number: its name in JSON, where it stands, what the paper assumes,
/// what it may be, and what it means. A row says all there is; everything else is made from it.
struct RatesScalar {
  const char* name;
  double RatesAssumptions::*value;
  ShortNumber standard;
  ShortNumber min;
  ShortNumber max;
  const char* unit;
  Doc doc;
};

/// An assumption that is a list: as RatesScalar, bounds of each number, and how many there are.
struct RatesList {
  const char* name;
  RatesSteps RatesAssumptions::*values;
  unsigned char size;
  std::array<ShortNumber, 6> standard;
  ShortNumber min;
  ShortNumber max;
  const char* unit;
  Doc doc;
};

// Ranges keep every formula defined: heads, wages, profits and interest stay above zero, shares
// below one, and ages where there are figures.
inline constexpr RatesScalar kRatesScalars[] = {
    {"coverage", &RatesAssumptions::coverage, 0.95, 0.1, 1, "fraction",
     "Insured share c from 2021 (参保率)"},
    {"entry_age", &RatesAssumptions::entry_age, 22, 16, 26, "years", "Age at which work begins"},
    {"retirement_shift", &RatesAssumptions::retirement_shift, 0, -2, 5, "years",
     "Added to all retirement ages"},
    {"urban_shift", &RatesAssumptions::urban_shift, 0, -0.2, 0.15, "fraction",
     "Added to the urban share"},
    {"unemployment", &RatesAssumptions::unemployment, 0.07, 0, 0.3, "fraction",
     "True rate, 2020-25 (失业率)"},
    {"unemployment_step", &RatesAssumptions::unemployment_step, 0.0015, 0, 0.01, "fraction",
     "Added every five years"},
    {"natural_unemployment", &RatesAssumptions::natural_unemployment, 0.05, 0, 0.3, "fraction",
     "2020-25 (自然失业率)"},
    {"natural_unemployment_step", &RatesAssumptions::natural_unemployment_step, 0.0005, 0, 0.01,
     "fraction", "Added every five years"},
    {"flexible_share", &RatesAssumptions::flexible_share, 0.119, 0, 0.5, "fraction",
     "Of workers, 2020-25 (灵活就业)"},
    {"flexible_step", &RatesAssumptions::flexible_step, 0.01, 0, 0.05, "fraction",
     "Added every five years"},
    {"founder_share", &RatesAssumptions::founder_share, 0.213, 0, 0.7, "fraction",
     "Self-employed of these, 2020-25"},
    {"founder_step", &RatesAssumptions::founder_step, 0.01, 0, 0.05, "fraction",
     "Added every five years"},
    {"wage_growth", &RatesAssumptions::wage_growth, 0.04, -0.05, 0.1, "fraction a year", "In 2023"},
    {"wage_growth_fall", &RatesAssumptions::wage_growth_fall, 0.0004, -0.002, 0.002,
     "fraction a year", "Less each year after"},
    {"gdp_growth_shift", &RatesAssumptions::gdp_growth_shift, 0, -0.05, 0.05, "fraction a year",
     "Added to both GDP growths"},
    {"city_gdp_share", &RatesAssumptions::city_gdp_share, 0.95, 0.5, 1, "fraction",
     "Of national GDP, from 2023"},
    {"phi_shift", &RatesAssumptions::phi_shift, 0, -0.08, 0.4, "fraction", "Added to φ from 2023"},
    {"allowance", &RatesAssumptions::allowance, 60000, 0, 200000, "yuan a year",
     "Not taxed, to 2035 (起征点)"},
    {"allowance_from_2036", &RatesAssumptions::allowance_from_2036, 96000, 0, 200000, "yuan a year",
     "Not taxed, from 2036"},
    {"interest_shift", &RatesAssumptions::interest_shift, 0, -0.03, 0.03, "fraction a year",
     "Added to the account interest"},
    {"delta", &RatesAssumptions::delta, 0.6, 0.1, 1, "fraction",
     "δ: contribution base / wage (缴费工资率)"},
    {"theta", &RatesAssumptions::theta, 0.5, 0, 1, "fraction", "θ: pooled part of the pension"},
    {"benefit_low", &RatesAssumptions::benefit_low, 0.5, 0.05, 2, "fraction",
     "q: pension / average wage"},
    {"benefit_high", &RatesAssumptions::benefit_high, 0.7, 0.05, 2, "fraction",
     "q: pension / average wage"},
    {"sigma", &RatesAssumptions::sigma, 0.3, 0.02, 2, "fraction",
     "σ: account pension / last income"},
    {"pool_rate", &RatesAssumptions::pool_rate, 0.16, 0, 1, "fraction", "Employer's, on wages"},
    {"pool_rate_2018", &RatesAssumptions::pool_rate_2018, 0.2, 0, 1, "fraction",
     "The same in 2018"},
    {"pool_rate_self_employed", &RatesAssumptions::pool_rate_self_employed, 0.072, 0, 1, "fraction",
     "12 % of 60 %"},
    {"account_rate", &RatesAssumptions::account_rate, 0.08, 0, 1, "fraction",
     "Employee's, on wages"},
    {"account_rate_self_employed", &RatesAssumptions::account_rate_self_employed, 0.048, 0, 1,
     "fraction", "8 % of 60 %"},
};
inline constexpr RatesList kRatesLists[] = {
    {"retirement_ages_men",
     &RatesAssumptions::retirement_ages_men,
     6,
     {60, 61, 62, 63, 64, 65},
     kMenRetire.first,
     kMenRetire.last,
     "years",
     "2020-25, 2026-30, ... 2046-50"},
    {"retirement_ages_women",
     &RatesAssumptions::retirement_ages_women,
     6,
     {50, 51, 52, 54, 56, 58},
     kWomenRetire.first,
     kWomenRetire.last,
     "years",
     "2020-25, 2026-30, ... 2046-50"},
    {"potential_growth",
     &RatesAssumptions::potential_growth,
     3,
     {0.05, 0.04, 0.03},
     -0.05,
     0.1,
     "fraction a year",
     "GDP 2023-30, -40, -50"},
    {"real_growth",
     &RatesAssumptions::real_growth,
     3,
     {0.0433, 0.0333, 0.0233},
     -0.05,
     0.1,
     "fraction a year",
     "GDP 2023-30, -40, -50"},
    {"phi",
     &RatesAssumptions::phi,
     5,
     {0.18, 0.17, 0.16, 0.15, 0.14},
     0.1,
     0.6,
     "fraction",
     "Profits / city GDP 2023-30, -35, -40, -45, -50"},
    {"late_income_growth",
     &RatesAssumptions::late_income_growth,
     3,
     {0.029, 0.025, 0.02},
     -0.05,
     0.1,
     "fraction a year",
     "2051-60, -70, after"},
};
static_assert(sizeof(RatesAssumptions) == std::size(kRatesScalars) * sizeof(double) +
                                              std::size(kRatesLists) * sizeof(RatesSteps),
              "an assumption without a row");

/// Names an assumption that is one number, by its place in kRatesScalars.
enum class RatesInput : int {};

constexpr const RatesScalar& ScalarOf(RatesInput input) {
  return kRatesScalars[static_cast<std::size_t>(input)];
}

/// The assumption of this name, which there is.
consteval RatesInput InputOf(std::string_view name) {
  std::size_t i = 0;
  while (kRatesScalars[i].name != name) ++i;
  return static_cast<RatesInput>(i);
}

/// Which of two readings of the paper is computed; the first is how its table came about.
enum class AccountForm {
  kFormula20,         ///< (20), or (23) when r = g
  kFormula23,         ///< (23) with the mean growth g whatever r is, as the note below table 1 says
  kFormula22Printed,  ///< what follows from (21) and (22) as printed, without its factor
};
enum class BaseYear {
  kSame,    ///< φ and G of year t in the desired rates, as in the table
  kBefore,  ///< of year t - 1, as (5) and (6) print
};
enum class CoverageInBase {
  kTwice,  ///< c multiplies the insured, who hold it already, in (4) to (17): printed and tabled
  kOnce,   ///< corrected, as in (1) to (3)
};
enum class UrbanShare {
  kAsTable,  ///< rounded half up to 0.1 % for the desired rates, unrounded for the potential ones
  kExact,    ///< unrounded for both
};
enum class InsuredCount {
  kObserved,   ///< the insured of 2019-2023 as counted, in the desired rates
  kProjected,  ///< as the model gives them, like all later years
};

struct RatesForms {
  AccountForm account_potential = AccountForm::kFormula20;
  BaseYear desired_base_year = BaseYear::kSame;
  CoverageInBase coverage_in_base = CoverageInBase::kTwice;
  UrbanShare urban_share = UrbanShare::kAsTable;
  InsuredCount insured = InsuredCount::kObserved;
};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_ASSUMPTIONS_H_

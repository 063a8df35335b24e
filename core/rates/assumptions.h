#ifndef FLEXPENSION_CORE_RATES_ASSUMPTIONS_H_
#define FLEXPENSION_CORE_RATES_ASSUMPTIONS_H_

#include <array>
#include <cstddef>
#include <span>

namespace flexpension {

/// A list of an assumption; how many of its numbers count is said by RatesLists().
using RatesSteps = std::array<double, 6>;

/// Everything the second paper (Jia Hongbo, "JH") assumes about 2020-2050. The defaults are its
/// own, so that they give its table 1. Figures it observed (wages and city GDP to 2022, insured to
/// 2023, profit shares to 2022, coverage to 2020) are data and not moved by anything here.
///
/// A block is one of 2020-2025, 2026-2030, 2031-2035, 2036-2040, 2041-2045, 2046-2050; "a block"
/// below means: the value of the first block, and what each later block adds.
struct RatesAssumptions {
  // Persons
  double coverage = 0.95;              ///< c: insured share of urban workers from 2021 on
  double entry_age = 22;               ///< age at which work begins, years
  double retirement_shift = 0;         ///< added to both retirement ages in every block, years
  double urban_shift = 0;              ///< added to the urban share from 2019 on, fraction
  double unemployment = 0.07;          ///< true rate, for the desired series
  double unemployment_step = 0.0015;   ///< a block
  double natural_unemployment = 0.05;  ///< for the potential series
  double natural_unemployment_step = 0.0005;  ///< a block
  double flexible_share = 0.119;              ///< flexible workers among workers, from 2020 on
  double flexible_step = 0.01;                ///< a block
  double founder_share = 0.213;  ///< self-employed among flexible workers, from 2020 on
  double founder_step = 0.01;    ///< a block
  RatesSteps retirement_ages_men = {60, 61, 62, 63, 64, 65};  ///< by block, years
  RatesSteps retirement_ages_women = {50, 51, 52, 54, 56, 58};

  // Money
  double wage_growth = 0.04;         ///< of wages and private wages in 2023, fraction a year
  double wage_growth_fall = 0.0004;  ///< by which it is less each year after
  double gdp_growth_shift = 0;       ///< added to both growths below
  double city_gdp_share = 0.95;      ///< city GDP / national GDP from 2023 on
  double phi_shift = 0;              ///< added to φ from 2023 on, fraction of city GDP
  double allowance = 60000;          ///< not taxed, to 2035, yuan a year
  double allowance_from_2036 = 96000;
  double interest_shift = 0;  ///< added to the account interest r of every year, fraction a year
  RatesSteps potential_growth = {0.05, 0.04, 0.03};   ///< GDP 2023-30, 2031-40, 2041-50
  RatesSteps real_growth = {0.0433, 0.0333, 0.0233};  ///< likewise
  /// φ, profits / city GDP: 2023-30, 2031-35, 2036-40, 2041-45, 2046-50.
  RatesSteps phi = {0.18, 0.17, 0.16, 0.15, 0.14};
  RatesSteps late_income_growth = {0.029, 0.025, 0.02};  ///< 2051-60, 2061-70, after

  // Rules
  double delta = 0.6;           ///< δ: contribution base / wage
  double theta = 0.5;           ///< θ: pooled part of the pension
  double benefit_low = 0.5;     ///< q: least desired pension / average wage
  double benefit_high = 0.7;    ///< q: most desired
  double sigma = 0.3;           ///< σ: account pension / last income, for the account's potential
  double pool_rate = 0.16;      ///< employer's rate on wages from 2019 on
  double pool_rate_2018 = 0.2;  ///< and before
  double pool_rate_self_employed = 0.072;     ///< 12 % of 60 % of the average wage
  double account_rate = 0.08;                 ///< employee's rate on wages
  double account_rate_self_employed = 0.048;  ///< 8 % of 60 % of the average wage
};

/// The assumptions that are one number, in the order of kRatesInputs.
enum class RatesInput {
  kCoverage,
  kEntryAge,
  kRetirementShift,
  kUrbanShift,
  kUnemployment,
  kUnemploymentStep,
  kNaturalUnemployment,
  kNaturalUnemploymentStep,
  kFlexibleShare,
  kFlexibleStep,
  kFounderShare,
  kFounderStep,
  kWageGrowth,
  kWageGrowthFall,
  kGdpGrowthShift,
  kCityGdpShare,
  kPhiShift,
  kAllowance,
  kAllowanceFrom2036,
  kInterestShift,
  kDelta,
  kTheta,
  kBenefitLow,
  kBenefitHigh,
  kSigma,
  kPoolRate,
  kPoolRate2018,
  kPoolRateSelfEmployed,
  kAccountRateEmployees,
  kAccountRateSelfEmployed,
};

/// An assumption that is one number: its name in JSON, where it stands, and what it may be.
struct RatesScalar {
  const char* name;
  double RatesAssumptions::*value;
  double min;
  double max;
  const char* unit;
};

/// An assumption that is a list: as RatesScalar, bounds of each number, and how many there are.
struct RatesList {
  const char* name;
  RatesSteps RatesAssumptions::*values;
  std::size_t size;
  double min;
  double max;
  const char* unit;
};

std::span<const RatesScalar> RatesScalars();
std::span<const RatesList> RatesLists();
const RatesScalar& ScalarOf(RatesInput input);

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

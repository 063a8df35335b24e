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
  /// What the paper assumes: the standards of RatesScalars() and RatesLists().
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

/// An assumption that is one number: its name in JSON, where it stands, what the paper assumes, and
/// what it may be.
struct RatesScalar {
  const char* name;
  double RatesAssumptions::*value;
  ShortNumber standard;
  ShortNumber min;
  ShortNumber max;
  const char* unit;
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

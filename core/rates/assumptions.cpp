#include "core/rates/assumptions.h"

#include <iterator>

#include "core/figures/rates_figures.h"

namespace flexpension {
namespace {

using A = RatesAssumptions;

constexpr const char* kFraction = "fraction";
constexpr const char* kAYear = "fraction a year";
constexpr const char* kYears = "years";
constexpr const char* kYuan = "yuan a year";

// Ranges keep every formula defined: heads, wages, profits and interest stay above zero, shares
// below one, and ages where there are figures.
constexpr RatesScalar kScalars[] = {
    {"coverage", &A::coverage, 0.95, 0.1, 1, kFraction},
    {"entry_age", &A::entry_age, 22, 16, 26, kYears},
    {"retirement_shift", &A::retirement_shift, 0, -2, 5, kYears},
    {"urban_shift", &A::urban_shift, 0, -0.2, 0.15, kFraction},
    {"unemployment", &A::unemployment, 0.07, 0, 0.3, kFraction},
    {"unemployment_step", &A::unemployment_step, 0.0015, 0, 0.01, kFraction},
    {"natural_unemployment", &A::natural_unemployment, 0.05, 0, 0.3, kFraction},
    {"natural_unemployment_step", &A::natural_unemployment_step, 0.0005, 0, 0.01, kFraction},
    {"flexible_share", &A::flexible_share, 0.119, 0, 0.5, kFraction},
    {"flexible_step", &A::flexible_step, 0.01, 0, 0.05, kFraction},
    {"founder_share", &A::founder_share, 0.213, 0, 0.7, kFraction},
    {"founder_step", &A::founder_step, 0.01, 0, 0.05, kFraction},
    {"wage_growth", &A::wage_growth, 0.04, -0.05, 0.1, kAYear},
    {"wage_growth_fall", &A::wage_growth_fall, 0.0004, -0.002, 0.002, kAYear},
    {"gdp_growth_shift", &A::gdp_growth_shift, 0, -0.05, 0.05, kAYear},
    {"city_gdp_share", &A::city_gdp_share, 0.95, 0.5, 1, kFraction},
    {"phi_shift", &A::phi_shift, 0, -0.08, 0.4, kFraction},
    {"allowance", &A::allowance, 60000, 0, 200000, kYuan},
    {"allowance_from_2036", &A::allowance_from_2036, 96000, 0, 200000, kYuan},
    {"interest_shift", &A::interest_shift, 0, -0.03, 0.03, kAYear},
    {"delta", &A::delta, 0.6, 0.1, 1, kFraction},
    {"theta", &A::theta, 0.5, 0, 1, kFraction},
    {"benefit_low", &A::benefit_low, 0.5, 0.05, 2, kFraction},
    {"benefit_high", &A::benefit_high, 0.7, 0.05, 2, kFraction},
    {"sigma", &A::sigma, 0.3, 0.02, 2, kFraction},
    {"pool_rate", &A::pool_rate, 0.16, 0, 1, kFraction},
    {"pool_rate_2018", &A::pool_rate_2018, 0.2, 0, 1, kFraction},
    {"pool_rate_self_employed", &A::pool_rate_self_employed, 0.072, 0, 1, kFraction},
    {"account_rate", &A::account_rate, 0.08, 0, 1, kFraction},
    {"account_rate_self_employed", &A::account_rate_self_employed, 0.048, 0, 1, kFraction},
};

constexpr RatesList kLists[] = {
    {"retirement_ages_men",
     &A::retirement_ages_men,
     6,
     {60, 61, 62, 63, 64, 65},
     kMenRetire.first,
     kMenRetire.last,
     kYears},
    {"retirement_ages_women",
     &A::retirement_ages_women,
     6,
     {50, 51, 52, 54, 56, 58},
     kWomenRetire.first,
     kWomenRetire.last,
     kYears},
    {"potential_growth", &A::potential_growth, 3, {0.05, 0.04, 0.03}, -0.05, 0.1, kAYear},
    {"real_growth", &A::real_growth, 3, {0.0433, 0.0333, 0.0233}, -0.05, 0.1, kAYear},
    {"phi", &A::phi, 5, {0.18, 0.17, 0.16, 0.15, 0.14}, 0.1, 0.6, kFraction},
    {"late_income_growth", &A::late_income_growth, 3, {0.029, 0.025, 0.02}, -0.05, 0.1, kAYear},
};

}  // namespace

RatesAssumptions::RatesAssumptions() {
  for (const RatesScalar& scalar : kScalars) this->*scalar.value = scalar.standard;
  for (const RatesList& list : kLists) {
    for (std::size_t i = 0; i < list.standard.size(); ++i) {
      (this->*list.values)[i] = list.standard[i];
    }
  }
}

std::span<const RatesScalar> RatesScalars() { return kScalars; }
std::span<const RatesList> RatesLists() { return kLists; }
const RatesScalar& ScalarOf(RatesInput input) { return kScalars[static_cast<std::size_t>(input)]; }

static_assert(std::size(kScalars) ==
              static_cast<std::size_t>(RatesInput::kAccountRateSelfEmployed) + 1);

}  // namespace flexpension

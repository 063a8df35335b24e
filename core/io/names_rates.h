#ifndef FLEXPENSION_CORE_IO_NAMES_RATES_H_
#define FLEXPENSION_CORE_IO_NAMES_RATES_H_

#include "core/io/names.h"
#include "core/rates/answer.h"

namespace flexpension {

template <>
inline constexpr std::array<std::string_view, 30> kNames<RatesInput>{
    "coverage",
    "entry_age",
    "retirement_shift",
    "urban_shift",
    "unemployment",
    "unemployment_step",
    "natural_unemployment",
    "natural_unemployment_step",
    "flexible_share",
    "flexible_step",
    "founder_share",
    "founder_step",
    "wage_growth",
    "wage_growth_fall",
    "gdp_growth_shift",
    "city_gdp_share",
    "phi_shift",
    "allowance",
    "allowance_from_2036",
    "interest_shift",
    "delta",
    "theta",
    "benefit_low",
    "benefit_high",
    "sigma",
    "pool_rate",
    "pool_rate_2018",
    "pool_rate_self_employed",
    "account_rate",
    "account_rate_self_employed",
};
template <>
inline constexpr std::array<std::string_view, 3> kNames<AccountForm>{"formula_20", "formula_23",
                                                                     "formula_22_as_printed"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<BaseYear>{"same_year", "year_before"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<CoverageInBase>{"twice", "once"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<UrbanShare>{"as_table", "exact"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<InsuredCount>{"observed", "projected"};
template <>
inline constexpr std::array<std::string_view, kRateSeries> kNames<RateSeries>{
    "pooled_actual",  "pooled_desired_low",  "pooled_desired_high",  "pooled_potential",
    "account_actual", "account_desired_low", "account_desired_high", "account_potential"};
template <>
inline constexpr std::array<std::string_view, 2> kNames<RateFund>{"pooled", "account"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<RateTarget>{"desired_low", "desired_high",
                                                                    "potential"};
template <>
inline constexpr std::array<std::string_view, 4> kNames<SolveStatus>{"found", "several", "none",
                                                                     "no_effect"};

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_IO_NAMES_RATES_H_

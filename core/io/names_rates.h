#ifndef FLEXPENSION_CORE_IO_NAMES_RATES_H_
#define FLEXPENSION_CORE_IO_NAMES_RATES_H_

#include "core/io/names.h"
#include "core/rates/answer.h"

namespace flexpension {

constexpr auto NamesOfScalars() {
  std::array<std::string_view, std::size(kRatesScalars)> names;
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = kRatesScalars[i].name;
  return names;
}
template <>
inline constexpr auto kNames<RatesInput> = NamesOfScalars();
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

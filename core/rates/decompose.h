#ifndef FLEXPENSION_CORE_RATES_DECOMPOSE_H_
#define FLEXPENSION_CORE_RATES_DECOMPOSE_H_

#include "core/rates/answer.h"
#include "core/rates/data.h"

namespace flexpension {

/// Where the gap of a year comes from, in two ways (RatesDecomposition says exactly how).
///
/// `moved` names assumptions as the request does; forms that differ count together as "forms".
/// `drivers` are: population (head counts and life tables), retirement_ages, urban_share, coverage,
/// unemployment (true and natural), self_employed (their share), profit_share, wages_and_gdp (no
/// growth of wages, private wages and GDP after the base year), allowance, interest. A driver stays
/// at its value of the base year in all later years; counted insured stay as counted.
RatesDecomposition Decompose(const RatesData& data, const RatesAssumptions& assumptions,
                             const RatesForms& forms, const RatesDecompose& asked);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_DECOMPOSE_H_

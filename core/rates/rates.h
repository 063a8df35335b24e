#ifndef FLEXPENSION_CORE_RATES_RATES_H_
#define FLEXPENSION_CORE_RATES_RATES_H_

#include <variant>

#include "core/base/problem.h"
#include "core/figures/pack.h"
#include "core/rates/answer.h"
#include "core/rates/request.h"

namespace flexpension {

/// Works out the eight series 2020-2050 with their gaps, and what else a request asks for, or says
/// what is wrong with it: `found`, which is what reading the request found wrong with single
/// fields, then what does not hold between fields. Source: JH; core/model.md#rates.
std::variant<RatesAnswer, Problems> Rates(const RatesFigures& figures, const RatesRequest& request,
                                          Problems found = {});

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_RATES_H_

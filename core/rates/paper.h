#ifndef FLEXPENSION_CORE_RATES_PAPER_H_
#define FLEXPENSION_CORE_RATES_PAPER_H_

#include "core/figures/rates_figures.h"
#include "core/rates/answer.h"
#include "core/rates/data.h"

namespace flexpension {

/// The paper's printed table, what this model gives under the paper's assumptions, and what is
/// wrong or unexplained in the paper.
RatesPaper PaperOf(const RatesFigures& figures, const RatesData& data);

/// All series of a model, a number a year 2020-2050.
RateLists AllRates(const RatesModel& model);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_PAPER_H_

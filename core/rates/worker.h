#ifndef FLEXPENSION_CORE_RATES_WORKER_H_
#define FLEXPENSION_CORE_RATES_WORKER_H_

#include "core/rates/answer.h"

namespace flexpension {

/// What a self-employed person pays in a year today (国发〔2005〕38号: 20 % of a base chosen
/// between 0.6 and 3 times the average wage, 8 % of it to the account) and would pay on income (JH
/// part 2 (1)): to the account the fund's rate on what is taxed of the income, to the pooled fund
/// its rate on the profit of an enterprise of one's own, nothing without one.
RatesWorkerAnswer PayOf(const RatesModel& model, const RatesWorker& worker);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_WORKER_H_

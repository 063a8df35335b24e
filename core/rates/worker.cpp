#include "core/rates/worker.h"

#include <algorithm>

#include "core/rules/month_credit.h"

namespace flexpension {
namespace {

constexpr double kMonths = 12.0;

RatesPay Pay(double to_account, double to_pool) {
  const Money account = Fen(to_account);
  const Money pool = Fen(to_pool);
  return {account, pool, account + pool};
}

}  // namespace

RatesWorkerAnswer PayOf(const RatesModel& model, const RatesWorker& worker) {
  const RatesPaths& paths = model.paths();
  RatesWorkerAnswer answer;
  answer.year = worker.year;
  const double average =
      worker.average_wage ? *worker.average_wage * kMonths : paths.wage[worker.year - 1];
  answer.base = worker.base_ratio * average;
  answer.tax_base = std::max(0.0, worker.annual_income - paths.allowance[worker.year]);
  const MonthCredit year = StandardMonth(answer.base, average);
  answer.today = {year.to_account, year.to_pool(), year.paid};
  const auto on_income = [&](RateSeries pooled, RateSeries account) {
    return Pay(model.Rate(account, worker.year) * answer.tax_base,
               model.Rate(pooled, worker.year) * worker.profit);
  };
  const auto target = [&](RateTarget wanted) {
    return on_income(TargetOf(RateFund::kPooled, wanted), TargetOf(RateFund::kAccount, wanted));
  };
  answer.actual = on_income(RateSeries::kPooledActual, RateSeries::kAccountActual);
  answer.desired_low = target(RateTarget::kDesiredLow);
  answer.desired_high = target(RateTarget::kDesiredHigh);
  answer.potential = target(RateTarget::kPotential);
  return answer;
}

}  // namespace flexpension

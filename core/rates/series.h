#ifndef FLEXPENSION_CORE_RATES_SERIES_H_
#define FLEXPENSION_CORE_RATES_SERIES_H_

#include "core/rates/assumptions.h"
#include "core/rates/demography.h"
#include "core/rates/paths.h"

namespace flexpension {

/// The eight series, in the order of the answer and of the paper's table 1.
enum class RateSeries {
  kPooledActual,
  kPooledDesiredLow,
  kPooledDesiredHigh,
  kPooledPotential,
  kAccountActual,
  kAccountDesiredLow,
  kAccountDesiredHigh,
  kAccountPotential,
};
inline constexpr int kRateSeries = 8;

/// The model under one set of assumptions, which must outlive it and be within their ranges.
/// Rates are fractions of the base: of employers' income for the pooled fund, of wages and taxed
/// incomes for the account. Source: core/model.md#rates.
class RatesModel {
 public:
  RatesModel(const RatesData& data, const RatesAssumptions& assumptions, const RatesForms& forms)
      : RatesModel(data, assumptions, forms, PathsOf(data, assumptions)) {}
  /// The same with paths of one's own in place of those the assumptions give.
  RatesModel(const RatesData& data, const RatesAssumptions& assumptions, const RatesForms& forms,
             const RatesPaths& paths)
      : a_(assumptions),
        forms_(forms),
        paths_(paths),
        people_(data, paths_, assumptions.entry_age, forms) {}
  RatesModel(const RatesModel&) = delete;
  RatesModel& operator=(const RatesModel&) = delete;

  /// A rate of a year 2020-2050.
  double Rate(RateSeries series, int year) const;

  const RatesPaths& paths() const { return paths_; }

 private:
  double PooledActualRate() const;
  double PooledDesiredRate(double q, int year) const;
  double PooledPotentialRate(int year) const;
  double AccountActualRate() const;
  double AccountDesiredRate(double q, int year) const;
  double AccountPotentialRate(int year) const;

  /// Rate on wages to the pooled fund, averaged over the insured of a year.
  double Mix(int year) const;
  /// Contributions that employers would no longer deduct in year t, 亿 yuan: δ·c_t·w_{t-2}·N_{t-1}·
  /// mix_{t-1}.
  double NoLongerDeducted(int year, Employment employment) const;

  const RatesAssumptions& a_;
  RatesForms forms_;
  RatesPaths paths_;
  Demography people_;
};

/// What actual contributions are held against.
enum class RateTarget { kDesiredLow, kDesiredHigh, kPotential };

/// The two halves of the system.
enum class RateFund { kPooled, kAccount };

/// The series of a fund: the actual one, or a target.
RateSeries ActualOf(RateFund fund);
RateSeries TargetOf(RateFund fund, RateTarget target);

/// (26) to (28): what the actual rate of a year lacks of its target, as a fraction of the base;
/// below zero where it is more than the target.
double GapIn(const RatesModel& model, RateFund fund, RateTarget target, int year);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_SERIES_H_

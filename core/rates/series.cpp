#include "core/rates/series.h"

#include <cmath>

#include "core/rates/formulas.h"

namespace flexpension {
namespace {

// Insured of 2018 and 2019 by kind, 万, rounded as the paper prints them.
constexpr InsuredParts kInsured2018 = {29461.2, 642.8};
constexpr InsuredParts kInsured2019 = {30487.6, 689.9};

}  // namespace

double RatesModel::Rate(RateSeries series, int year) const {
  switch (series) {
    case RateSeries::kPooledActual:
      return PooledActualRate();
    case RateSeries::kPooledDesiredLow:
      return PooledDesiredRate(a_.benefit_low, year);
    case RateSeries::kPooledDesiredHigh:
      return PooledDesiredRate(a_.benefit_high, year);
    case RateSeries::kPooledPotential:
      return PooledPotentialRate(year);
    case RateSeries::kAccountActual:
      return AccountActualRate();
    case RateSeries::kAccountDesiredLow:
      return AccountDesiredRate(a_.benefit_low, year);
    case RateSeries::kAccountDesiredHigh:
      return AccountDesiredRate(a_.benefit_high, year);
    case RateSeries::kAccountPotential:
      break;
  }
  return AccountPotentialRate(year);
}

double RatesModel::Mix(int year) const {
  const double s = paths_.self_employed[year];
  return (1.0 - s) * a_.pool_rate + s * a_.pool_rate_self_employed;
}

double RatesModel::PooledActualRate() const {
  const double now = PaidOnWages(a_.delta, paths_.wage[2018], kInsured2019,
                                 {a_.pool_rate, a_.pool_rate_self_employed});
  const double before = PaidOnWages(a_.delta, paths_.wage[2017], kInsured2018,
                                    {a_.pool_rate_2018, a_.pool_rate_self_employed});
  return PooledActual(now,
                      EmployersIncome(paths_.profit_share[2018], paths_.real_gdp[2018], before));
}

double RatesModel::AccountActualRate() const {
  const double paid = PaidOnWages(a_.delta, paths_.wage[2018], kInsured2019,
                                  {a_.account_rate, a_.account_rate_self_employed});
  return AccountActual(paid, AccountBase(kInsured2019, paths_.wage[2018], TaxBase(paths_, 2018)));
}

double RatesModel::NoLongerDeducted(int year, Employment employment) const {
  const double again =
      forms_.coverage_in_base == CoverageInBase::kTwice ? paths_.coverage[year] : 1.0;
  const double insured = people_.Insured(year - 1, employment);
  const double mix = Mix(year - 1);
  return again * PaidOnWages(a_.delta, paths_.wage[year - 2], {insured, 0.0}, {mix, 0.0});
}

double RatesModel::PooledDesiredRate(double q, int year) const {
  const int base_year = forms_.desired_base_year == BaseYear::kSame ? year : year - 1;
  const double income = EmployersIncome(paths_.profit_share[base_year], paths_.real_gdp[base_year],
                                        NoLongerDeducted(year, Employment::kTrue));
  return PooledDesired(q, a_.theta, paths_.wage[year], people_.Retired(year, Employment::kTrue),
                       income);
}

double RatesModel::PooledPotentialRate(int year) const {
  constexpr auto kNatural = Employment::kNatural;
  const double n = GrowthOf(people_.Insured(year, kNatural), people_.Insured(year - 1, kNatural));
  const double lambda = GrowthOf(paths_.wage[year], paths_.wage[year - 1]);
  const double pension = PooledPension(n, lambda, Mix(year - 1), paths_.wage[year - 1]);
  const double income =
      EmployersIncome(paths_.profit_share[year - 1], paths_.potential_gdp[year - 1],
                      NoLongerDeducted(year, kNatural));
  return PooledPotential(pension, people_.Retired(year - 1, kNatural), income);
}

double RatesModel::AccountDesiredRate(double q, int year) const {
  const double s = paths_.self_employed[year];
  const double insured = people_.Insured(year, Employment::kTrue);
  const double base = AccountBase({insured * (1.0 - s), insured * s}, paths_.wage[year - 1],
                                  TaxBase(paths_, year - 1));
  return AccountDesired(q, a_.theta, paths_.wage[year], people_.Retired(year, Employment::kTrue),
                        base);
}

double RatesModel::AccountPotentialRate(int year) const {
  const double a = people_.WorkYears(year);
  const double omega = people_.RetiredYears(year);
  // One growth and one interest stand for all years from the first contribution to the last
  // pension.
  const int first = year - static_cast<int>(std::floor(a + 0.5));
  const int last = year + static_cast<int>(std::floor(omega)) - 1;
  double g = 0.0;
  double r = 0.0;
  for (int y = first; y <= last; ++y) {
    g += IncomeGrowth(paths_, y);
    r += AccountInterest(paths_, y);
  }
  g /= last - first + 1;
  r /= last - first + 1;
  if (forms_.account_potential == AccountForm::kFormula23) {
    return AccountPotentialEqualRates(a_.sigma, g, a, omega);
  }
  if (forms_.account_potential == AccountForm::kFormula22Printed) {
    return PensionValueAsPrinted(a_.sigma, g, a, omega) / AccumulatedEqualRates(g, a);
  }
  return AccountPotential(a_.sigma, r, g, a, omega);
}

RateSeries ActualOf(RateFund fund) {
  return fund == RateFund::kPooled ? RateSeries::kPooledActual : RateSeries::kAccountActual;
}

RateSeries TargetOf(RateFund fund, RateTarget target) {
  return static_cast<RateSeries>(static_cast<int>(ActualOf(fund)) + 1 + static_cast<int>(target));
}

double GapIn(const RatesModel& model, RateFund fund, RateTarget target, int year) {
  return RatesGap(model.Rate(ActualOf(fund), year), model.Rate(TargetOf(fund, target), year));
}

}  // namespace flexpension

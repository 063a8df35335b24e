#include "core/rates/formulas.h"

#include <cmath>

#include "core/base/real_power.h"

namespace flexpension {
namespace {

constexpr double kWanInYi = 1e4;  // 万 persons times yuan, in 亿 yuan

/// Rates closer than this are as good as equal for what stands in a denominator: there the first
/// terms of the series are exact to the last bits.
constexpr double kClose = 1e-5;

/// [(1+g)^ω - 1] / [g(1+g)^ω], the present value of 1 a year in arrears; ω where g is 0.
double Annuity(double g, double omega) {
  if (std::fabs(g) < 1e-9) return omega;
  const double power = PowReal(1.0 + g, omega);
  return (power - 1.0) / (g * power);
}

}  // namespace

double PaidOnWages(double delta, double wage, InsuredParts insured, WageRates rates) {
  return delta * wage *
         (insured.employees * rates.employees + insured.self_employed * rates.self_employed) /
         kWanInYi;
}

double EmployersIncome(double profit_share, double gdp, double no_longer_deducted) {
  return profit_share * gdp + no_longer_deducted;
}

double PooledActual(double paid, double employers_income) { return paid / employers_income; }

double AccountBase(InsuredParts insured, double wage, double tax_base) {
  return (insured.employees * wage + insured.self_employed * tax_base) / kWanInYi;
}

double AccountActual(double paid, double account_base) { return paid / account_base; }

double PooledDesired(double q, double theta, double wage, double retired, double employers_income) {
  return q * theta * wage * retired / kWanInYi / employers_income;
}

double AccountDesired(double q, double theta, double wage, double retired, double account_base) {
  return q * (1.0 - theta) * wage * retired / kWanInYi / account_base;
}

double GrowthOf(double now, double before) { return now / before - 1.0; }

double PooledPension(double n, double lambda, double mix, double wage_before) {
  return (1.0 + n) * (1.0 + lambda) * mix * wage_before;
}

double PooledPotential(double pension, double retired_before, double employers_income) {
  return pension * retired_before / kWanInYi / employers_income;
}

double AccumulatedAtRetirement(double r, double g, double a) {
  const double half = (r - g) / 2.0;
  if (std::fabs(half) < kClose) {
    const double middle = 1.0 + (r + g) / 2.0;
    const double bend = half * half / 6.0 * (a - 1.0) * (a - 2.0) / (middle * middle);
    return (1.0 + r) * a * PowReal(middle, a) / middle * (1.0 + bend);
  }
  return (1.0 + r) * (PowReal(1.0 + r, a) - PowReal(1.0 + g, a)) / (r - g);
}

double PensionValue(double s, double r, double g, double a, double omega) {
  return s * (1.0 + r) * Annuity(r, omega) * PowReal(1.0 + g, a) / (1.0 + g);
}

double AccountPotential(double s, double r, double g, double a, double omega) {
  return PensionValue(s, r, g, a, omega) / AccumulatedAtRetirement(r, g, a);
}

double AccumulatedEqualRates(double g, double a) { return a * PowReal(1.0 + g, a); }

double PensionValueEqualRates(double s, double g, double a, double omega) {
  return PensionValue(s, g, g, a, omega);
}

double PensionValueAsPrinted(double s, double g, double a, double /*omega*/) {
  return s * PowReal(1.0 + g, a) / (1.0 + g) / g;
}

double AccountPotentialEqualRates(double s, double g, double a, double omega) {
  return s * Annuity(g, omega) / a;
}

double RatesGap(double actual, double target) { return target - actual; }

}  // namespace flexpension

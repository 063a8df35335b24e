#ifndef FLEXPENSION_CORE_RATES_FORMULAS_H_
#define FLEXPENSION_CORE_RATES_FORMULAS_H_

namespace flexpension {

// The formulas of JH by their numbers, as plain functions. Persons are in 万 (10 000), wages and
// bases in yuan a year, sums in 亿 (10^8) yuan, rates and shares are fractions; times of the
// account are in years and need not be whole. t is the year of the rate.

/// The insured by what they pay on.
struct InsuredParts {
  double employees = 0;
  double self_employed = 0;
};

/// Rates on wages by law.
struct WageRates {
  double employees = 0;
  double self_employed = 0;
};

/// What is paid on wages: δ·w·(N_ee·rate_ee + N_se·rate_se), 亿 yuan; part of (1) to (17).
double PaidOnWages(double delta, double wage, InsuredParts insured, WageRates rates);

/// What employers earn if they pay on profits: φ·G and the contributions they no longer deduct,
/// 亿 yuan; the denominator of (2), (5), (6), (12), (16).
double EmployersIncome(double profit_share, double gdp, double no_longer_deducted);

/// (1), (2): what is paid on wages as a rate on employers' income.
double PooledActual(double paid, double employers_income);

/// The base of the account, N_ee·w_{t-1} + N_se·b_{t-1}, 亿 yuan; the denominator of (3), (7), (8).
double AccountBase(InsuredParts insured, double wage, double tax_base);

/// (3): what is paid on wages as a rate on the account's base.
double AccountActual(double paid, double account_base);

/// (4) to (6): rate that pays every retired the share θ of a pension of q·w_t.
double PooledDesired(double q, double theta, double wage, double retired, double employers_income);

/// (7), (8): rate that pays every retired the share 1 - θ of that pension.
double AccountDesired(double q, double theta, double wage, double retired, double account_base);

/// (13), (14): growth n or λ from one year to the next.
double GrowthOf(double now, double before);

/// (15): what the pooled fund can pay each retired of t - 1 a year, yuan, when those at work grow
/// by n and wages by λ. `mix` is the rate on wages averaged over employees and self-employed.
double PooledPension(double n, double lambda, double mix, double wage_before);

/// (9) to (12), (16): rate on employers' income that pays that pension; (17) with n = λ = 0.
double PooledPotential(double pension, double retired_before, double employers_income);

/// (18): balance at the end of year `a` of contributions at the start of each year of a rate of 1
/// on an income that starts at 1 and grows by g: [(1+r)^(a+1) - (1+r)(1+g)^a] / (r - g).
/// Close to r = g it is taken by its series, so that nothing is lost; at r = g it is (21).
double AccumulatedAtRetirement(double r, double g, double a);

/// (19): value at retirement of ω yearly payments in advance of s times the last income,
/// s·[(1+r)^ω - 1](1+g)^(a-1) / [r(1+r)^(ω-1)], incomes starting at 1. Needs r > 0.
double PensionValue(double s, double r, double g, double a, double omega);

/// (20): rate at which (18) pays for (19).
double AccountPotential(double s, double r, double g, double a, double omega);

/// (21): what (18) becomes for r = g: a·(1+g)^a.
double AccumulatedEqualRates(double g, double a);

/// (22) corrected: what (19) becomes for r = g, s(1+g)^(a-1)·[(1+g)^ω - 1] / [g(1+g)^(ω-1)].
double PensionValueEqualRates(double s, double g, double a, double omega);

/// (22) as printed, without [(1+g)^ω - 1]: s(1+g)^(a-1)·(1+g)^(ω-1) / [g(1+g)^(ω-1)], which is
/// a pension for ever. Needs g > 0.
double PensionValueAsPrinted(double s, double g, double a, double omega);

/// (23): rate at which (21) pays for (22): s[(1+g)^ω - 1] / [a·g(1+g)^ω]. By (24) the rate (20) is
/// above it where r < g, and by (25) below where r > g.
double AccountPotentialEqualRates(double s, double g, double a, double omega);

/// (26) to (28): what an actual rate lacks of its target; zero where they meet.
double RatesGap(double actual, double target);

}  // namespace flexpension

#endif  // FLEXPENSION_CORE_RATES_FORMULAS_H_

// The formulas of JH against what they stand for: payments year by year.

#include "core/rates/formulas.h"

#include <gtest/gtest.h>

#include "core/base/powers.h"

namespace flexpension::test {
namespace {

struct AccountCase {
  double r;
  double g;
  int a;
  int omega;
};
constexpr AccountCase kCases[] = {{0.07, 0.05, 34, 28}, {0.03, 0.06, 40, 24},
                                  {0.05, 0.05, 35, 25}, {0.02, 0.0, 10, 1},
                                  {0.04, -0.02, 1, 5},  {0.06, 0.06 + 1e-7, 30, 20}};

/// The account at the end of year `a`: 1 a year at its start, growing by g, earning r.
double BalanceByYears(double r, double g, int a) {
  double balance = 0.0;
  double income = 1.0;
  for (int year = 0; year < a; ++year) {
    balance = (balance + income) * (1.0 + r);
    income *= 1.0 + g;
  }
  return balance;
}

/// What must be there to pay `share` of the last of `a` incomes at the start of each of ω years.
double PensionByYears(double share, double r, double g, int a, int omega) {
  double value = 0.0;
  for (int year = 0; year < omega; ++year)
    value += share * PowInt(1.0 + g, a - 1) / PowInt(1.0 + r, year);
  return value;
}

TEST(Formula18, IsTheBalanceOfTheAccountYearByYear) {
  for (const AccountCase& c : kCases) {
    const double balance = BalanceByYears(c.r, c.g, c.a);
    EXPECT_NEAR(AccumulatedAtRetirement(c.r, c.g, c.a), balance, 1e-12 * balance) << c.r << c.g;
  }
}

TEST(Formula19, IsTheValueOfThePensionsYearByYear) {
  for (const AccountCase& c : kCases) {
    const double value = PensionByYears(0.3, c.r, c.g, c.a, c.omega);
    EXPECT_NEAR(PensionValue(0.3, c.r, c.g, c.a, c.omega), value, 1e-12 * value);
  }
}

TEST(Formula20, IsTheRateWhoseAccountPaysThePensionsAndIsThenEmpty) {
  for (const AccountCase& c : kCases) {
    const double rate = AccountPotential(0.3, c.r, c.g, c.a, c.omega);
    double balance = rate * BalanceByYears(c.r, c.g, c.a);
    for (int year = 0; year < c.omega; ++year) {
      balance = (balance - 0.3 * PowInt(1.0 + c.g, c.a - 1)) * (1.0 + c.r);
    }
    EXPECT_NEAR(balance, 0.0, 1e-9);
  }
}

TEST(Formula20, IsWrittenAsPrinted) {
  const auto [r, g, a, w] = AccountCase{0.072, 0.052, 34, 28};
  const double printed = 0.3 * (r - g) * (PowInt(1 + r, w) - 1) * PowInt(1 + g, a - 1) /
                         (r * PowInt(1 + r, a + w) - r * PowInt(1 + r, w) * PowInt(1 + g, a));
  EXPECT_NEAR(AccountPotential(0.3, r, g, a, w), printed, 1e-14);
}

TEST(Formula21To23, AreTheLimitOfTheGeneralOnes) {
  for (const double g : {0.02, 0.05, 0.08}) {
    const double a = 33.9;
    const double w = 28.5;
    EXPECT_NEAR(AccumulatedAtRetirement(g, g, a), AccumulatedEqualRates(g, a), 1e-11);
    const double equal = AccountPotentialEqualRates(0.3, g, a, w);
    EXPECT_NEAR(AccountPotential(0.3, g, g, a, w), equal, 1e-14);
    EXPECT_NEAR(PensionValueEqualRates(0.3, g, a, w) / AccumulatedEqualRates(g, a), equal, 1e-14);
    // No step where the series takes over.
    for (const double apart : {1e-9, 1.9e-5, 2.1e-5}) {
      EXPECT_NEAR(AccountPotential(0.3, g + apart, g, a, w), equal, 80 * apart * equal);
      EXPECT_NEAR(AccountPotential(0.3, g + apart, g, a, w) - equal,
                  equal - AccountPotential(0.3, g - apart, g, a, w),
                  2000 * apart * apart * equal + 1e-14);
    }
  }
}

TEST(Formula22, AsPrintedIsAPensionForEver) {
  // What lacks is the factor [(1+g)^ω - 1]; without it the value does not know ω at all.
  const double printed = PensionValueAsPrinted(0.3, 0.05, 34, 28);
  EXPECT_EQ(printed, PensionValueAsPrinted(0.3, 0.05, 34, 2800));
  EXPECT_NEAR(printed, PensionByYears(0.3, 0.05, 0.05, 34, 2000) / 1.05, 1e-10);
  EXPECT_NEAR(PensionValueEqualRates(0.3, 0.05, 34, 28), PensionByYears(0.3, 0.05, 0.05, 34, 28),
              1e-12);
  EXPECT_GT(printed, 1.2 * PensionValueEqualRates(0.3, 0.05, 34, 28));
}

TEST(Formula24And25, TheGeneralRateIsAboveOrBelowThatOfEqualRates) {
  for (const double g : {0.03, 0.05}) {
    for (const double apart : {0.001, 0.01, 0.02}) {
      const double equal = AccountPotentialEqualRates(0.3, g, 35, 26);
      EXPECT_GT(AccountPotential(0.3, g - apart, g, 35, 26), equal);
      EXPECT_LT(AccountPotential(0.3, g + apart, g, 35, 26), equal);
    }
  }
}

TEST(Formula1And2, PutContributionsOnWagesOverProfits) {
  const double paid = PaidOnWages(0.6, 62201, {30487.6, 689.9}, {0.16, 0.072});
  EXPECT_NEAR(paid, 0.6 * 6.2201 * (30487.6 * 0.16 + 689.9 * 0.072), 1e-9);
  const double income = EmployersIncome(0.1925, 894202, 20000);
  EXPECT_NEAR(income, 192133.885, 1e-9);
  EXPECT_EQ(PooledActual(paid, income), paid / income);
}

TEST(Formula5To8, PayTheDesiredPensionOutOfTheBase) {
  const double retired = 31000;  // 万
  const double pension = 0.5 * 80000;
  const double base = AccountBase({30000, 1000}, 78000, 5000);
  EXPECT_NEAR(base, 234500, 1e-9);
  const double pooled = PooledDesired(0.5, 0.5, 80000, retired, 200000) * 200000;
  const double account = AccountDesired(0.5, 0.5, 80000, retired, base) * base;
  EXPECT_NEAR(pooled + account, retired * pension / 1e4, 1e-7);
}

TEST(Formula13To17, ContributionsOfThoseAtWorkPayThePensions) {
  const double n = GrowthOf(33000, 32500);
  const double lambda = GrowthOf(84000, 80000);
  const double pension = PooledPension(n, lambda, 0.157, 80000);
  // (9): pensions = contributions; the mix is what each insured pays, N_t/N_{t-1} of them each.
  EXPECT_NEAR(pension, 33000.0 / 32500.0 * 84000 * 0.157, 1e-8);
  EXPECT_NEAR(PooledPotential(pension, 30000, 250000) * 250000, pension * 30000 / 1e4, 1e-7);
  // (17): without growth it is what is paid on last year's wage.
  EXPECT_EQ(PooledPension(0.0, 0.0, 0.157, 80000), 0.157 * 80000);
}

TEST(Formula26To28, ThereIsNoGapWhereTheRatesMeet) {
  EXPECT_EQ(RatesGap(0.12, 0.12), 0.0);
  EXPECT_GT(RatesGap(0.10, 0.12), 0.0);
}

}  // namespace
}  // namespace flexpension::test

// Each driver of a decomposition against a way of its own to leave it as it was.

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "core/figures/pack.h"
#include "core/rates/decompose.h"
#include "core/rates/formulas.h"

namespace flexpension::test {
namespace {

const RatesData& Builtin() {
  static const RatesData data = UnpackRates(BuiltinRates());
  return data;
}

RatesDecompose Asked(RateFund fund, RateTarget meet, int since) {
  return {.series = fund, .year = 2050, .meet = meet, .since = since};
}

double EffectOf(const std::string& name, const RatesDecompose& asked,
                const RatesAssumptions& assumptions = {}) {
  const RatesDecomposition found = Decompose(Builtin(), assumptions, {}, asked);
  for (const RatesEffect& effect : found.drivers) {
    if (effect.name == name) return effect.effect;
  }
  ADD_FAILURE() << name;
  return 0.0;
}

double GapUnder(const RatesAssumptions& assumptions, const RatesDecompose& asked) {
  const RatesModel model(Builtin(), assumptions, {});
  return GapIn(model, asked.series, asked.meet, asked.year);
}

/// A driver whose staying can be said by assumptions, and the gaps that it moves.
struct Stays {
  const char* driver;
  int since;
  std::function<void(RatesAssumptions&)> stay;
  std::vector<std::pair<RateFund, RateTarget>> moves;
};

constexpr auto kPooled = RateFund::kPooled;
constexpr auto kAccount = RateFund::kAccount;
constexpr auto kLow = RateTarget::kDesiredLow;
constexpr auto kPotential = RateTarget::kPotential;

std::vector<Stays> ByAssumptions() {
  return {
      {"retirement_ages",
       2020,
       [](RatesAssumptions& a) {
         a.retirement_ages_men.fill(60);
         a.retirement_ages_women.fill(50);
       },
       {{kPooled, kLow}, {kPooled, kPotential}, {kAccount, kLow}, {kAccount, kPotential}}},
      // 0.91 was counted in 2020.
      {"coverage",
       2020,
       [](RatesAssumptions& a) { a.coverage = 0.91; },
       {{kPooled, kLow}, {kPooled, kPotential}}},
      {"unemployment",
       2020,
       [](RatesAssumptions& a) { a.unemployment_step = a.natural_unemployment_step = 0; },
       {{kPooled, kLow}, {kPooled, kPotential}}},
      {"self_employed",
       2020,
       [](RatesAssumptions& a) { a.flexible_step = a.founder_step = 0; },
       {{kPooled, kLow}, {kPooled, kPotential}, {kAccount, kLow}, {kAccount, kPotential}}},
      // 0.1809 was observed in 2022.
      {"profit_share",
       2022,
       [](RatesAssumptions& a) { a.phi.fill(0.1809); },
       {{kPooled, kLow}, {kPooled, kPotential}}},
      // Wages as in 2022; the city GDP of 2022 as a share of the nation's.
      {"wages_and_gdp",
       2022,
       [](RatesAssumptions& a) {
         a.wage_growth = a.wage_growth_fall = 0;
         a.real_growth.fill(0);
         a.potential_growth.fill(0);
         a.city_gdp_share = 1161852 / 1210207.2;
       },
       {{kPooled, kLow}, {kPooled, kPotential}, {kAccount, kLow}}},
      {"allowance",
       2020,
       [](RatesAssumptions& a) { a.allowance_from_2036 = a.allowance; },
       {{kAccount, kLow}, {kAccount, kPotential}}},
  };
}

TEST(Drivers, LeavingOneAsItWasIsSayingSoInTheAssumptions) {
  for (const Stays& each : ByAssumptions()) {
    RatesAssumptions stayed;
    each.stay(stayed);
    for (const auto& [fund, meet] : each.moves) {
      const RatesDecompose asked = Asked(fund, meet, each.since);
      const double effect = EffectOf(each.driver, asked);
      EXPECT_NEAR(effect, GapUnder({}, asked) - GapUnder(stayed, asked), 1e-12) << each.driver;
      EXPECT_GT(std::fabs(effect), 1e-7) << each.driver;
    }
  }
}

/// The pooled desired rate of 2050 by its formulas, with heads of one year and towns of another.
double DesiredOf(int heads, int urban) {
  const RatesAssumptions a;
  const RatesPaths paths = PathsOf(Builtin(), a);
  const auto covered = [&](double men_from, double women_from, int year) {
    return (AtOrAbove(Builtin(), Sex::kMale, heads == 0 ? year : heads, men_from) +
            AtOrAbove(Builtin(), Sex::kFemale, heads == 0 ? year : heads, women_from)) *
           UrbanFraction(Builtin(), urban == 0 ? year : urban, true) * a.coverage *
           (1 - paths.unemployment[year]);
  };
  const double retired = covered(65, 58, 2050);
  const double insured = covered(22, 22, 2049) - covered(65, 58, 2049);
  const double s = paths.self_employed[2049];
  const double mix = (1 - s) * 0.16 + s * 0.072;
  const double income = EmployersIncome(paths.profit_share[2050], paths.real_gdp[2050],
                                        0.95 * 0.6 * paths.wage[2048] * insured * mix / 1e4);
  return PooledDesired(0.5, 0.5, paths.wage[2050], retired, income);
}

TEST(Drivers, HeadCountsAndTownsThatStayAreThoseOfTheBaseYear) {
  const RatesDecompose asked = Asked(kPooled, kLow, 2020);
  const double now = DesiredOf(0, 0);
  const RatesAssumptions a;
  const RatesModel model(Builtin(), a, {});
  ASSERT_NEAR(model.Rate(RateSeries::kPooledDesiredLow, 2050), now, 1e-12);
  EXPECT_NEAR(EffectOf("population", asked), now - DesiredOf(2020, 0), 1e-12);
  EXPECT_NEAR(EffectOf("urban_share", asked), now - DesiredOf(0, 2020), 1e-12);
  EXPECT_GT(EffectOf("population", asked), 0.1);  // ageing widens the gap
}

TEST(Drivers, AnInterestThatStaysFallsNoFurther) {
  const RatesAssumptions a;
  const RatesModel model(Builtin(), a, {});
  const RatesPaths& paths = model.paths();
  const Demography people(Builtin(), paths, a.entry_age, {});
  const double years = people.WorkYears(2050);
  const double omega = people.RetiredYears(2050);
  const int first = 2050 - static_cast<int>(std::floor(years + 0.5));
  const int last = 2050 + static_cast<int>(std::floor(omega)) - 1;
  const auto rate = [&](bool stays) {
    double r = 0.0;
    double g = 0.0;
    for (int year = first; year <= last; ++year) {
      constexpr double kAnnounced[] = {0.0831, 0.0712, 0.0829, 0.0761};  // 2016 to 2019
      r += year <= 2015  ? 0.09 - 0.0005 * (year - 1980)
           : year < 2020 ? kAnnounced[year - 2016]
                         : 0.07 - (stays ? 0.0 : 0.0005 * (year - 2020));
      g += IncomeGrowth(paths, year);
    }
    const int count = last - first + 1;
    return AccountPotential(a.sigma, r / count, g / count, years, omega);
  };
  ASSERT_NEAR(model.Rate(RateSeries::kAccountPotential, 2050), rate(false), 1e-12);
  const double effect = EffectOf("interest", Asked(kAccount, kPotential, 2020));
  EXPECT_NEAR(effect, rate(false) - rate(true), 1e-12);
  EXPECT_GT(std::fabs(effect), 1e-4);
}

TEST(Drivers, WhatAFundDoesNotDependOnHasNoEffect) {
  EXPECT_EQ(EffectOf("interest", Asked(kPooled, kLow, 2020)), 0.0);
  EXPECT_EQ(EffectOf("allowance", Asked(kPooled, kPotential, 2020)), 0.0);
  EXPECT_EQ(EffectOf("profit_share", Asked(kAccount, kLow, 2020)), 0.0);
}

}  // namespace
}  // namespace flexpension::test

#include "core/rules/measures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "core/plan/setting.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

using Flows = std::vector<Money>;

TEST(PresentValue, OfAnAnnuityIsItsClosedForm) {
  for (const double rate : {0.01, 0.03, 0.1}) {
    for (const std::size_t months : {1u, 12u, 240u, 600u}) {
      const double v = std::pow(1.0 + rate, -1.0 / 12.0);
      const double expected = 100.0 * (1.0 - std::pow(v, static_cast<double>(months))) / (1.0 - v);
      const Flows flows(months, Yuan(100));
      EXPECT_NEAR(PresentValue(flows, Discounts(rate, months)), expected, 1e-9 * expected);
    }
  }
}

TEST(InternalRate, IsTheYearlyRateOfTheMonthlyOne) {
  EXPECT_NEAR(*InternalRate(Flows{Yuan(-1000), Yuan(1010)}), std::pow(1.01, 12) - 1.0, 1e-12);
  EXPECT_NEAR(*InternalRate(Flows{Yuan(-1000), Yuan(990)}), std::pow(0.99, 12) - 1.0, 1e-12);
  EXPECT_NEAR(*InternalRate(Flows{Yuan(-1000), Yuan(1000)}), 0.0, 1e-12);
}

TEST(InternalRate, OfADepositAndItsYearlyInterestIsTheInterest) {
  Flows flows(121);
  flows[0] = Yuan(-10000);
  for (std::size_t year = 1; year <= 10; ++year) flows[12 * year] = Yuan(400);
  flows[120] += Yuan(10000);
  EXPECT_NEAR(*InternalRate(flows), 0.04, 1e-12);
}

TEST(InternalRate, OfAnAnnuityIsTheRateItWasPricedAt) {
  Flows flows(1, -Fen(1000.0 * (1.0 - std::pow(1.005, -360.0)) / 0.005));
  flows.resize(361, Yuan(1000));
  EXPECT_NEAR(*InternalRate(flows), std::pow(1.005, 12) - 1.0, 1e-7);
}

TEST(InternalRate, NeedsAPositiveAndANegativeEndOfTheBracket) {
  EXPECT_FALSE(InternalRate(Flows{}).has_value());
  EXPECT_FALSE(InternalRate(Flows(100)).has_value());
  EXPECT_FALSE(InternalRate(Flows(100, Yuan(5))).has_value());
  EXPECT_FALSE(InternalRate(Flows(100, Yuan(-5))).has_value());
  EXPECT_FALSE(InternalRate(Flows{Yuan(1000), Yuan(-1010)}).has_value());  // a loan
}

TEST(InternalRate, IsNoneBeyondFivePercentAMonth) {
  EXPECT_TRUE(InternalRate(Flows{Yuan(-1000), FenOf(104999)}).has_value());
  EXPECT_FALSE(InternalRate(Flows{Yuan(-1000), Yuan(1051)}).has_value());
  EXPECT_TRUE(InternalRate(Flows{Yuan(-1000), FenOf(95001)}).has_value());
  EXPECT_FALSE(InternalRate(Flows{Yuan(-1000), Yuan(949)}).has_value());
}

TEST(BreakEven, IsTheFirstMonthInWhichThePensionsReachTheTotal) {
  const PensionParts pension{Yuan(60), Yuan(30), Yuan(10)};
  EXPECT_EQ(BreakEvenMonth(pension, M(2030, 1), {.growth = 0.0}, Yuan(1000)), M(2030, 10));
  EXPECT_EQ(BreakEvenMonth(pension, M(2030, 1), {.growth = 0.0}, FenOf(100001)), M(2030, 11));
  EXPECT_EQ(BreakEvenMonth(pension, M(2030, 1), {.growth = 0.0}, Money{}), M(2030, 1));
}

TEST(BreakEven, CountsTheYearlyRaises) {
  const PensionParts pension{Yuan(100), {}, {}};
  EXPECT_EQ(BreakEvenMonth(pension, M(2030, 12), {.growth = 0.1}, Yuan(210)), M(2031, 1));
  EXPECT_EQ(BreakEvenMonth(pension, M(2031, 1), {.growth = 0.1}, Yuan(210)), M(2031, 3));
}

TEST(BreakEven, IsNoneMoreThan960MonthsAfterTheFirst) {
  const PensionParts pension{FenOf(1), {}, {}};
  EXPECT_EQ(BreakEvenMonth(pension, M(2030, 1), {.growth = 0.0}, FenOf(961)), M(2030, 1) + 960);
  EXPECT_FALSE(BreakEvenMonth(pension, M(2030, 1), {.growth = 0.0}, FenOf(962)).has_value());
  EXPECT_FALSE(BreakEvenMonth(PensionParts{}, M(2030, 1), {.growth = 0.0}, FenOf(1)).has_value());
}

}  // namespace
}  // namespace flexpension::test

#include "core/rules/survival.h"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

std::vector<double> Deaths(double each) { return std::vector<double>(101, each); }

TEST(Survival, StartsAtOneAndEndsAtNoneAfterTheLastMonthOfLife) {
  const auto alive = ChancesAlive(Deaths(0.1), 0.0, M(1970, 1), M(2026, 4));
  EXPECT_EQ(alive.front(), 1.0);
  EXPECT_EQ(alive.back(), 0.0);
  EXPECT_EQ(static_cast<int>(alive.size()) - 1, kLastMonthOfLife + 1 - (56 * 12 + 3));
  for (std::size_t k = 1; k < alive.size(); ++k) EXPECT_LT(alive[k], alive[k - 1]);
}

TEST(Survival, IsAStraightLineWithinAYearOfAge) {
  const auto alive = ChancesAlive(Deaths(0.12), 0.0, M(1970, 1), M(2026, 1));
  EXPECT_NEAR(alive[3], 1.0 - 0.12 * 3 / 12, 1e-15);
  EXPECT_NEAR(alive[12], 0.88, 1e-15);
  EXPECT_NEAR(alive[18], 0.88 * (1.0 - 0.06), 1e-15);
}

TEST(Survival, BeginsWithinAYearOfAge) {
  const auto alive = ChancesAlive(Deaths(0.12), 0.0, M(1970, 1), M(2026, 7));
  EXPECT_NEAR(alive[1], (1.0 - 0.07) / (1.0 - 0.06), 1e-15);
}

TEST(Survival, MortalityFallsFromTheYearOfTheLifeTableOn) {
  // 53 is reached in 2023, 55 in 2025: two years of a fall by a tenth.
  const auto then = ChancesAlive(Deaths(0.1), 0.1, M(1970, 1), M(2023, 1));
  EXPECT_NEAR(then[12], 0.9, 1e-15);
  const auto later = ChancesAlive(Deaths(0.1), 0.1, M(1970, 1), M(2025, 1));
  EXPECT_NEAR(later[12], 1.0 - 0.1 * 0.81, 1e-15);
  const auto before = ChancesAlive(Deaths(0.1), 0.1, M(1950, 1), M(2000, 1));
  EXPECT_NEAR(before[12], 0.9, 1e-15);
}

TEST(Survival, AtAHundredAllDieWithinTheYearAndNobodyIsOlder) {
  const auto alive = ChancesAlive(Deaths(0.0), 0.5, M(1926, 1), M(2026, 1));
  ASSERT_EQ(alive.size(), 13u);
  EXPECT_NEAR(alive[6], 0.5, 1e-15);
  EXPECT_EQ(ChancesAlive(Deaths(0.0), 0.0, M(1926, 1), M(2026, 12)).size(), 2u);
  EXPECT_TRUE(ChancesAlive(Deaths(0.0), 0.0, M(1926, 1), M(2027, 1)).empty());
}

}  // namespace
}  // namespace flexpension::test

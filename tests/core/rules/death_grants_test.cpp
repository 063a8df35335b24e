#include "core/rules/death_grants.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

TEST(DeathGrants, MonthsOfSurvivorsGrowWithTheYearsOfContributions) {
  const auto months = [](int contribution_months) {
    return SurvivorMonths(contribution_months, 0);
  };
  EXPECT_EQ(months(1), 3);
  EXPECT_EQ(months(59), 3);
  EXPECT_EQ(months(60), 6);
  EXPECT_EQ(months(119), 6);
  EXPECT_EQ(months(120), 9);
  EXPECT_EQ(months(15 * 12), 9);
  EXPECT_EQ(months(16 * 12 - 1), 9);
  EXPECT_EQ(months(16 * 12), 10);
  EXPECT_EQ(months(30 * 12 - 1), 23);
  EXPECT_EQ(months(30 * 12), 24);
  EXPECT_EQ(months(45 * 12), 24);
}

TEST(DeathGrants, EachYearInPaymentTakesOneMonthDownToNine) {
  EXPECT_EQ(SurvivorMonths(30 * 12, 11), 24);
  EXPECT_EQ(SurvivorMonths(30 * 12, 12), 23);
  EXPECT_EQ(SurvivorMonths(30 * 12, 15 * 12), 9);
  EXPECT_EQ(SurvivorMonths(30 * 12, 40 * 12), 9);
  EXPECT_EQ(SurvivorMonths(11 * 12, 40 * 12), 9);
  EXPECT_EQ(SurvivorMonths(59, 12), 3);  // fewer than nine are all kept
}

TEST(DeathGrants, AreTwoAndSoManyMonthsOfIncomeEachRoundedToTheFen) {
  const DeathGrants grants = GrantsOf(4708.335, 60, 0);
  EXPECT_EQ(grants.funeral, FenOf(941667));
  EXPECT_EQ(grants.survivors, FenOf(2825001));
  EXPECT_EQ(grants.total(), FenOf(941667 + 2825001));
}

}  // namespace
}  // namespace flexpension::test

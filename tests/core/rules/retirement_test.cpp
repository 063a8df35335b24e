#include "core/rules/retirement.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

TEST(StatutoryAge, BeforeTheFirstMonthOfTheGroupIsTheOriginalAge) {
  EXPECT_EQ(StatutoryAge(Category::kMale, M(1964, 12)), 60 * 12);
  EXPECT_EQ(StatutoryAge(Category::kFemale55, M(1969, 12)), 55 * 12);
  EXPECT_EQ(StatutoryAge(Category::kFemale50, M(1974, 12)), 50 * 12);
}

TEST(StatutoryAge, IsDelayedAMonthForEachStepUpToTheCap) {
  EXPECT_EQ(StatutoryAge(Category::kMale, M(1965, 4)), 60 * 12 + 1);
  EXPECT_EQ(StatutoryAge(Category::kMale, M(1965, 5)), 60 * 12 + 2);
  EXPECT_EQ(StatutoryAge(Category::kMale, M(1976, 9)), 63 * 12);
  EXPECT_EQ(StatutoryAge(Category::kMale, M(2010, 12)), 63 * 12);
  EXPECT_EQ(StatutoryAge(Category::kFemale50, M(1975, 3)), 50 * 12 + 2);
  EXPECT_EQ(StatutoryAge(Category::kFemale50, M(1990, 1)), 55 * 12);
}

TEST(EarliestAge, IsThreeYearsEarlyButNeverBelowTheOriginalAge) {
  EXPECT_EQ(EarliestAge(Category::kMale, M(1990, 5)), 60 * 12);
  EXPECT_EQ(EarliestAge(Category::kMale, M(1966, 11)), 60 * 12);
  EXPECT_EQ(EarliestAge(Category::kFemale50, M(1990, 1)), 52 * 12);
  EXPECT_EQ(EarliestAge(Category::kFemale50, M(1980, 1)), 50 * 12);
}

TEST(MinimumMonths, RiseBySixAYearFrom2030To2039) {
  EXPECT_EQ(MinimumMonths(1999), 180);
  EXPECT_EQ(MinimumMonths(2029), 180);
  EXPECT_EQ(MinimumMonths(2030), 186);
  EXPECT_EQ(MinimumMonths(2038), 234);
  EXPECT_EQ(MinimumMonths(2039), 240);
  EXPECT_EQ(MinimumMonths(2200), 240);
}

TEST(PayoutMonths, AStraightLineBetweenWholeAgesHalfUpToATenth) {
  const std::vector<int> table{10, 4};  // falls by a half each month
  for (int month = 0; month <= 12; ++month) {
    EXPECT_EQ(PayoutMonths(table, 40 * 12 + month), 10.0 - 0.5 * month) << month;
  }
  const std::vector<int> fine{10, 7};  // by a quarter: 9.75 is 9.8
  EXPECT_EQ(PayoutMonths(fine, 40 * 12 + 1), 9.8);
  EXPECT_EQ(PayoutMonths(fine, 40 * 12 + 2), 9.5);
  EXPECT_EQ(PayoutMonths(fine, 40 * 12 + 3), 9.3);
}

TEST(PayoutMonths, BelowFortyAsFortyAndAboveSeventyAsSeventy) {
  for (const int years : {0, 20, 39, 40}) {
    EXPECT_EQ(PayoutMonths(LawPayoutMonths(), years * 12), 233.0);
  }
  for (const int months : {70 * 12, 70 * 12 + 1, 75 * 12, 130 * 12}) {
    EXPECT_EQ(PayoutMonths(LawPayoutMonths(), months), 56.0);
  }
}

TEST(RemainingLife, IsAStraightLineBetweenWholeAgesRoundedToMonths) {
  const std::vector<double> years{10.0, 9.0, 8.6};
  EXPECT_EQ(RemainingLifeMonths(years, 0), 120);
  EXPECT_EQ(RemainingLifeMonths(years, 6), 114);
  EXPECT_EQ(RemainingLifeMonths(years, 12), 108);
  EXPECT_EQ(RemainingLifeMonths(years, 18), 106);  // 105.6
  EXPECT_EQ(RemainingLifeMonths(years, 24), 103);  // 103.2
}

TEST(RemainingLife, BeyondTheTableIsItsLastEntry) {
  const std::vector<double> years{10.0, 9.0};
  EXPECT_EQ(RemainingLifeMonths(years, 24), 108);
  EXPECT_EQ(RemainingLifeMonths(years, 2000), 108);
}

}  // namespace
}  // namespace flexpension::test

#include "core/rules/pension.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// Award letters, to the fen.

TEST(AwardLetter, GuangdongWithALowIndexCountsTheBenefitBaseInPart) {
  EXPECT_EQ(BasicPension(9493, 9493, 0.4665, 27.25, true), FenOf(160902));
  EXPECT_EQ(BasicPension(9307, 9307, 0.5241, 17.3333, true), FenOf(112731));
}

TEST(AwardLetter, ShenzhenWithALowIndexCountsTheBenefitBaseInFull) {
  EXPECT_EQ(BasicPension(11181, 11181, 0.3803, 16.5833, false), FenOf(127966));
}

TEST(AwardLetter, HenanWithTheAverageWageAsSecondBase) {
  EXPECT_EQ(BasicPension(6738, 6385, 0.70066, 44.08, false), FenOf(247106));
  EXPECT_EQ(AccountPension(FenOf(7102864), 139.0), FenOf(51100));
}

TEST(AwardLetter, JilinWithABaseOfTheCityAndOneOfTheProvince) {
  EXPECT_EQ(BasicPension(7978.25, 7322.08, 0.54, 31, false), FenOf(184949));
}

TEST(BasicPension, IsOnePercentAYearOfTheMeanOfBaseAndIndexedWage) {
  EXPECT_EQ(BasicPension(6000, 6000, 1.0, 20, false), Yuan(1200));
  EXPECT_EQ(BasicPension(6000, 6000, 0.6, 20, false), Yuan(960));
  EXPECT_EQ(BasicPension(6000, 4000, 0.5, 10, false), Yuan(400));
  EXPECT_EQ(BasicPension(6000, 6000, 0.6, 0.5, false), Yuan(24));
  EXPECT_EQ(BasicPension(6000, 6000, 1.0, 0, false), Money{});
}

TEST(BasicPension, TheLowIndexFactorIsAtMostOne) {
  EXPECT_EQ(BasicPension(6000, 6000, 0.3, 20, true), Yuan(480));
  for (const double index : {0.6, 1.0, 3.0}) {
    EXPECT_EQ(BasicPension(6000, 6000, index, 20, true),
              BasicPension(6000, 6000, index, 20, false));
  }
}

TEST(AccountPension, IsTheBalanceOverThePayoutMonths) {
  EXPECT_EQ(AccountPension(Yuan(139000), 139.0), Yuan(1000));
  EXPECT_EQ(AccountPension(Yuan(1000), 117.8), FenOf(849));
  EXPECT_EQ(AccountPension(Money{}, 139.0), Money{});
}

TEST(TransitionalPension, IsAShareOfTheIndexedBaseForEachDeemedYear) {
  EXPECT_EQ(TransitionalPension(6000, 1.0, 120, 0.013), Yuan(780));
  EXPECT_EQ(TransitionalPension(6000, 0.8, 6, 0.012), FenOf(2880));
  EXPECT_EQ(TransitionalPension(6000, 1.0, 0, 0.013), Money{});
}

TEST(PensionParts, AreRaisedAndRoundedEach) {
  PensionParts parts{FenOf(1025), FenOf(1025), FenOf(1025)};
  parts.Raise({0.02});
  EXPECT_EQ(parts.basic, FenOf(1046));  // 10.455: three times a half fen
  EXPECT_EQ(parts.total(), FenOf(3 * 1046));
}

}  // namespace
}  // namespace flexpension::test

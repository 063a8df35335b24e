#include "core/rules/month_credit.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

Scheme Amount(int yuan) {
  Scheme scheme;
  scheme.amount = Yuan(yuan);
  return scheme;
}

TEST(StandardMonth, PaysTwentyPercentOfTheBaseEightOfThemToTheAccount) {
  const MonthCredit month = StandardMonth(3831.0, 6385.0);
  EXPECT_EQ(month.paid, FenOf(76620));
  EXPECT_EQ(month.to_account, FenOf(30648));
  EXPECT_EQ(month.to_pool(), FenOf(45972));
}

TEST(StandardMonth, ThePoolGetsWhatTheAccountLeaves) {
  for (int fen = 300'000; fen < 310'000; fen += 13) {
    const double base = fen / 100.0;
    const MonthCredit month = StandardMonth(base, 6385.0);
    EXPECT_EQ(month.paid, Fen(0.20 * base));
    EXPECT_EQ(month.to_account, Fen(0.08 * base));
    EXPECT_EQ(month.to_account + month.to_pool(), month.paid);
  }
}

TEST(StandardMonth, CountsOneMonthAndItsIndexIsNotClamped) {
  for (const double ratio : {0.3, 0.6, 1.0, 4.0}) {
    const MonthCredit month = StandardMonth(ratio * 5000.0, 5000.0);
    EXPECT_EQ(month.eligibility, 1.0);
    EXPECT_EQ(month.accrual, 1.0);
    EXPECT_EQ(month.weight, 1.0);
    EXPECT_EQ(month.index, ratio);
  }
}

// The examples of Lu & Li, to the digit.

TEST(FixedMonth, FiveHundredAtAWageOf5000IsHalfAMonthAndSixHundredIsSixTenths) {
  EXPECT_EQ(FixedMonth(Amount(500), 500.0, 5000.0).eligibility, 0.5);
  EXPECT_EQ(FixedMonth(Amount(500), 500.0, 5000.0).accrual, 0.5);
  EXPECT_EQ(FixedMonth(Amount(600), 600.0, 5000.0).eligibility, 0.6);
  EXPECT_EQ(FixedMonth(Amount(600), 600.0, 5000.0).accrual, 0.6);
}

TEST(FixedMonth, ItsIndexIsActualFixedOrAmplified) {
  Scheme scheme = Amount(500);
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).index, 0.5);
  scheme.index.mode = IndexMode::kFixed;
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).index, 0.3);
  scheme.index.mode = IndexMode::kAmplified;
  EXPECT_DOUBLE_EQ(FixedMonth(scheme, 500.0, 5000.0).index, 0.6);
}

TEST(FixedMonth, SixMonthsOfAThousandAtAWageOfTenThousandAreAQuarterYear) {
  double eligibility = 0.0;
  double accrual = 0.0;
  for (int i = 0; i < 6; ++i) {
    const MonthCredit month = FixedMonth(Amount(1000), 1000.0, 10000.0);
    EXPECT_EQ(month.index, 0.5);
    eligibility += month.eligibility;
    accrual += month.accrual;
  }
  EXPECT_EQ(eligibility / 12.0, 0.25);
  EXPECT_EQ(accrual / 12.0, 0.25);
}

TEST(FixedMonth, TheAmountRatioIsAtMostOne) {
  const MonthCredit month = FixedMonth(Amount(1500), 1500.0, 5000.0);
  EXPECT_EQ(month.eligibility, 1.0);
  EXPECT_EQ(month.accrual, 1.0);
  EXPECT_EQ(month.index, 1.5);
}

TEST(FixedMonth, PaysTheAmountAndItsShareToTheFen) {
  Scheme scheme = Amount(500);
  const MonthCredit month = FixedMonth(scheme, 500.125, 5000.0);
  EXPECT_EQ(month.paid, FenOf(50013));
  EXPECT_EQ(month.to_account, FenOf(20005));  // 0.4 of what is paid, not of the amount
  EXPECT_EQ(month.to_pool(), FenOf(30008));
  EXPECT_EQ(month.index, 500.13 / 1000.0);
  scheme.account_share = 1.0;
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).to_pool(), Money{});
  scheme.account_share = 0.0;
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).to_account, Money{});
}

TEST(FixedMonth, EligibilityAndAccrualAreChosenApart) {
  Scheme scheme = Amount(500);
  scheme.eligibility.mode = Credit::kFull;
  scheme.accrual = Credit::kNone;
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).eligibility, 1.0);
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).accrual, 0.0);
  scheme.eligibility.mode = Credit::kNone;
  scheme.accrual = Credit::kFull;
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).eligibility, 0.0);
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).accrual, 1.0);
}

TEST(FixedMonth, AConstantFactorTakesThePlaceOfTheAmountRatio) {
  Scheme scheme = Amount(800);
  scheme.eligibility.factor = 0.5;
  EXPECT_EQ(FixedMonth(scheme, 800.0, 5000.0).eligibility, 0.5);
  EXPECT_EQ(FixedMonth(scheme, 800.0, 5000.0).accrual, 0.8);
  scheme.eligibility.mode = Credit::kFull;
  EXPECT_EQ(FixedMonth(scheme, 800.0, 5000.0).eligibility, 1.0);
}

TEST(FixedMonth, WeighsOneByTheCalendarItsAccrualOrNothing) {
  Scheme scheme = Amount(500);
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).weight, 1.0);
  scheme.index.weighting = Weighting::kAccrued;
  EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).weight, 0.5);
  for (const Weighting weighting : {Weighting::kCalendar, Weighting::kAccrued}) {
    scheme.index.weighting = weighting;
    scheme.accrual = Credit::kNone;
    EXPECT_EQ(FixedMonth(scheme, 500.0, 5000.0).weight, 0.0);
  }
}

}  // namespace
}  // namespace flexpension::test

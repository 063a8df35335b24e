#include "core/rules/saving.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

constexpr Month kStart = Month::Of(2026, 7);
const PensionParts kHundred{Yuan(60), Yuan(30), Yuan(10)};

SavingLife Saved(int deposits, double rate, int months, std::optional<Month> draw_from,
                 double growth = 0.0) {
  const std::vector<Money> each(static_cast<std::size_t>(deposits), Yuan(100));
  return LiveBySaving(each, rate, kStart, kStart + (months - 1), draw_from, kHundred,
                      {.growth = growth});
}

TEST(Saving, DrawsThePensionUntilItRunsDry) {
  const SavingLife life = Saved(12, 0.0, 60, kStart + 12);
  EXPECT_EQ(life.paid, Yuan(1200));
  EXPECT_EQ(life.received, Yuan(1200));
  EXPECT_EQ(life.runs_dry, kStart + 24);  // the first month that is not paid in full
  EXPECT_EQ(life.left_to_heirs, Money{});
}

TEST(Saving, ThePaymentInWhichItRunsDryIsWhatIsLeft) {
  const std::vector<Money> deposit{Yuan(250)};
  const SavingLife life = LiveBySaving(deposit, 0.0, kStart, kStart + 11, kStart + 1, kHundred, {});
  EXPECT_EQ(life.flows[1], Yuan(100));
  EXPECT_EQ(life.flows[3], Yuan(50));
  EXPECT_EQ(life.flows[4], Money{});
  EXPECT_EQ(life.runs_dry, kStart + 3);
}

TEST(Saving, TheLastDrawIsAllThatIsLeftToTheFen) {
  for (int yuan = 200; yuan < 300; ++yuan) {
    const std::vector<Money> deposit{Yuan(yuan)};
    const SavingLife life =
        LiveBySaving(deposit, 0.0123, kStart, kStart + 11, kStart + 1, kHundred, {});
    double balance = yuan;
    for (int k = 1; k <= 2; ++k) balance = balance * std::pow(1.0123, 1.0 / 12.0) - 100.0;
    balance *= std::pow(1.0123, 1.0 / 12.0);
    ASSERT_EQ(life.runs_dry, kStart + 3);
    EXPECT_EQ(life.flows[3], Fen(balance)) << yuan;
    EXPECT_EQ(life.left_to_heirs, Money{});
  }
}

TEST(Saving, WhatIsThereAtDeathGoesToTheHeirs) {
  const SavingLife life = Saved(12, 0.0, 15, kStart + 12);
  EXPECT_FALSE(life.runs_dry.has_value());
  EXPECT_EQ(life.left_to_heirs, Yuan(900));
  EXPECT_EQ(life.flows.back(), Yuan(100 + 900));
}

TEST(Saving, InterestIsTheTwelfthRootAMonthOnTheBalanceBeforeTheDeposit) {
  EXPECT_EQ(Saved(1, 0.12, 13, std::nullopt).left_to_heirs, Yuan(112));
  double balance = 0.0;
  const double monthly = std::pow(1.015, 1.0 / 12.0) - 1.0;
  for (int k = 0; k < 120; ++k) balance += balance * monthly + (k < 36 ? 100.0 : 0.0);
  EXPECT_EQ(Saved(36, 0.015, 120, std::nullopt).left_to_heirs, Fen(balance));
}

TEST(Saving, DrawsGrowEachJanuaryLikeThePension) {
  const SavingLife life = Saved(12, 0.0, 60, kStart + 12, 0.1);  // from July 2027
  EXPECT_EQ(life.flows[17], Yuan(100));
  EXPECT_EQ(life.flows[18], Yuan(110));
}

TEST(Saving, DrawsStartingInJanuaryAreNotRaisedThatJanuary) {
  const SavingLife life = Saved(12, 0.0, 60, kStart + 18, 0.1);  // from January 2028
  EXPECT_EQ(life.flows[18], Yuan(100));
  EXPECT_EQ(life.flows[29], Yuan(100));
}

TEST(Saving, APensionThatNeverStartsDrawsNothing) {
  const SavingLife life = Saved(12, 0.0, 60, std::nullopt);
  EXPECT_EQ(life.received, Money{});
  EXPECT_EQ(life.left_to_heirs, Yuan(1200));
  EXPECT_FALSE(life.runs_dry.has_value());
}

TEST(Saving, DepositsStopAtDeath) {
  const SavingLife life = Saved(12, 0.0, 5, kStart + 12);
  EXPECT_EQ(life.paid, Yuan(500));
  EXPECT_EQ(life.flows.size(), 5u);
  EXPECT_EQ(life.flows.back(), Yuan(-100 + 500));
}

}  // namespace
}  // namespace flexpension::test

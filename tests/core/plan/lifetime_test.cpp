#include "core/plan/lifetime.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// The person of PlainRequest() with enough months on record: 65 contributions of 720, 288 of them
// to the account, then a pension from June 2031 on.

CompareRequest DyingIn(Month month) {
  CompareRequest request = PlainRequest();
  request.person.record.months = 200;
  request.person.record.mean_index = 0.6;
  request.person.record.account_balance = Yuan(10000);
  request.retirement.death_age_months = month - request.person.birth_month;
  return request;
}

Evaluation Lived(const CompareRequest& request) {
  return Worked(SettingOf(request), Standard(0.6));
}

TEST(Lifetime, ADeathBeforeThePensionLeavesTheAccountToTheHeirs) {
  const Lifetime life = Lived(DyingIn(M(2026, 3))).life;
  EXPECT_EQ(life.flows, (std::vector<Money>{Yuan(-720), Yuan(-720), Yuan(-720 + 10000 + 3 * 288)}));
  EXPECT_EQ(life.paid, Yuan(3 * 720));
  EXPECT_EQ(life.received, Money{});
  EXPECT_EQ(life.left_to_heirs, Yuan(10864));
  EXPECT_EQ(life.refunded, Money{});
}

TEST(Lifetime, WhatIsLeftHasInterestThroughTheMonthOfDeath) {
  CompareRequest request = DyingIn(M(2026, 3));
  request.assumptions.account_rate = 0.12;
  // 10000 for three months, 288 for three, two and one.
  EXPECT_EQ(Lived(request).life.left_to_heirs, Fen(10000 + 864 + 300 + 2.88 * 6));
}

TEST(Lifetime, ADeathInTheLastMonthBringsNoPension) {
  const Evaluation plan = Lived(DyingIn(M(2031, 5)));
  EXPECT_EQ(plan.accumulation.last, M(2031, 5));
  EXPECT_EQ(plan.life.received, Money{});
  EXPECT_EQ(plan.life.left_to_heirs, Yuan(10000 + 65 * 288));
  EXPECT_GT(plan.award.pension.total(), Money{});  // the plan is worked out as if alive
}

TEST(Lifetime, PaymentsRunThroughTheMonthOfDeath) {
  const Evaluation plan = Lived(DyingIn(M(2031, 6)));
  EXPECT_EQ(plan.life.received, plan.award.pension.total());
  EXPECT_EQ(plan.life.left_to_heirs, Yuan(10000 + 65 * 288) - plan.award.pension.account);
  EXPECT_EQ(plan.life.flows.back(), plan.award.pension.total() + plan.life.left_to_heirs);
  EXPECT_EQ(plan.life.flows.size(), 66u);
}

TEST(Lifetime, WhenTheAccountIsEmptyNothingIsLeft) {
  const Evaluation plan = Lived(DyingIn(M(2060, 1)));
  EXPECT_EQ(plan.life.left_to_heirs, Money{});
  EXPECT_EQ(plan.life.received.fen(), plan.award.pension.total().fen() * (344));
}

TEST(Lifetime, ARefundIsPaidInTheMonthAfterTheLastIfAlive) {
  CompareRequest request = DyingIn(M(2031, 6));
  request.person.record.months = 0;
  request.retirement.extend = false;
  const Evaluation alive = Lived(request);
  EXPECT_EQ(alive.life.refunded, Yuan(10000 + 65 * 288));
  EXPECT_EQ(alive.life.flows.back(), alive.life.refunded);
  EXPECT_EQ(alive.life.left_to_heirs, Money{});
  request.retirement.death_age_months = *request.retirement.death_age_months - 1;
  const Evaluation dead = Lived(request);
  EXPECT_EQ(dead.life.refunded, Money{});
  EXPECT_EQ(dead.life.left_to_heirs, Yuan(10000 + 65 * 288));
}

TEST(Lifetime, ThePoolTakesItsShareAndPaysWhatTheAccountDoesNot) {
  const Evaluation plan = Lived(DyingIn(M(2031, 7)));
  EXPECT_DOUBLE_EQ(plan.life.pool_in, 65 * 432.0);
  EXPECT_DOUBLE_EQ(plan.life.pool_out, 2 * plan.award.pension.basic.yuan());
}

TEST(Lifetime, WhoDiesAtOncePaysTheMonthOfDeath) {
  const Lifetime life = Lived(DyingIn(M(2026, 1))).life;
  EXPECT_EQ(life.flows, (std::vector<Money>{Yuan(-720 + 10288)}));
}

TEST(Lifetime, WhoDiesAtOnceAfterTheChosenAgeGetsOnePension) {
  CompareRequest request = DyingIn(M(2026, 1));
  request.person.birth_month = M(1960, 1);
  request.retirement.death_age_months = 66 * 12;
  const Evaluation plan = Lived(request);
  EXPECT_EQ(plan.life.received, plan.award.pension.total());
  EXPECT_EQ(plan.life.paid, Money{});
}

TEST(Discounts, AreTheTwelfthRootOfAYear) {
  const std::vector<double> discounts = Discounts(0.03, 721);
  for (std::size_t k = 0; k < discounts.size(); ++k) {
    EXPECT_NEAR(discounts[k], std::pow(1.03, -static_cast<double>(k) / 12.0), 1e-14) << k;
  }
  EXPECT_EQ(discounts[0], 1.0);
}

TEST(Income, GrowsOnceForEachFullYear) {
  CompareRequest request = PlainRequest();
  request.assumptions.income_growth = 0.1;
  const Setting setting = SettingOf(request);
  EXPECT_EQ(setting.IncomeIn(M(2026, 12)), 5000.0);
  EXPECT_EQ(setting.IncomeIn(M(2027, 1)), 5000.0 * 1.1);
}

}  // namespace
}  // namespace flexpension::test

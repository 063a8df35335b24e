#include "core/compare/difference.h"

#include <gtest/gtest.h>

#include "core/plan/too_large.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

/// A plan whose numbers are `unit` times 1, 2, 3 … in the order of the difference.
PlanAnswer Contributing(std::int64_t unit) {
  ContributeAnswer body;
  body.contributions.first_month = Yuan(unit);
  body.contributions.total = Yuan(2 * unit);
  body.pension.total = Yuan(3 * unit);
  body.pension.total_today = Yuan(4 * unit);
  body.lifetime.received = Yuan(5 * unit);
  body.lifetime.net_present_value = Yuan(6 * unit);
  body.pool.net_cost = Yuan(7 * unit);
  PlanAnswer plan;
  plan.body = body;
  return plan;
}

TEST(Difference, EachNumberIsThePlansLessTheFirstPlans) {
  const DifferenceAnswer more = DifferenceOf(Contributing(100), Contributing(1));
  EXPECT_EQ(more.first_month, Yuan(99));
  EXPECT_EQ(more.total, Yuan(2 * 99));
  EXPECT_EQ(more.pension_total, Yuan(3 * 99));
  EXPECT_EQ(more.pension_total_today, Yuan(4 * 99));
  EXPECT_EQ(more.received, Yuan(5 * 99));
  EXPECT_EQ(more.net_present_value, Yuan(6 * 99));
  EXPECT_EQ(more.pool_net_cost, Yuan(7 * 99));
}

TEST(Difference, WhatOneOfTheTwoHasNotIsNone) {
  SaveAnswer save;
  save.contributions.first_month = Yuan(10);
  save.contributions.total = Yuan(20);
  save.lifetime.received = Yuan(50);
  save.lifetime.net_present_value = Yuan(60);
  PlanAnswer saving;
  saving.body = save;
  const DifferenceAnswer less = DifferenceOf(saving, Contributing(1));
  EXPECT_EQ(less.first_month, Yuan(9));
  EXPECT_EQ(less.total, Yuan(18));
  EXPECT_EQ(less.received, Yuan(45));
  EXPECT_EQ(less.net_present_value, Yuan(54));
  EXPECT_FALSE(less.pension_total || less.pension_total_today || less.pool_net_cost);

  ResidentAnswer resident;
  resident.pension.total = Yuan(33);
  resident.pension.total_today = Yuan(44);
  PlanAnswer plan;
  plan.body = resident;
  const DifferenceAnswer other = DifferenceOf(plan, Contributing(1));
  EXPECT_EQ(other.pension_total, Yuan(30));
  EXPECT_EQ(other.pension_total_today, Yuan(40));
  EXPECT_FALSE(other.pool_net_cost);
}

/// Fails unless an amount at the limit is too large in each of the places of a body, and one below
/// it in none.
template <class Body>
void ExpectEachIsHeld(const std::vector<Money* (*)(Body&)>& places) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (const Money limit : {kMoneyLimit, -kMoneyLimit}) {
      Body body;
      *places[i](body) = limit;
      PlanAnswer plan;
      plan.body = body;
      EXPECT_TRUE(IsTooLarge(plan)) << i;
      const Money one = limit > Money{} ? FenOf(1) : FenOf(-1);
      *places[i](body) = limit - one;
      plan.body = body;
      EXPECT_FALSE(IsTooLarge(plan)) << i;
    }
  }
}

TEST(TooLarge, EachSumOfAPlanIsHeldToTheLimit) {
  ExpectEachIsHeld<ContributeAnswer>(
      {[](ContributeAnswer& b) { return &b.contributions.total; },
       [](ContributeAnswer& b) { return &b.entitlement.account_balance; },
       [](ContributeAnswer& b) { return &b.entitlement.account_interest; },
       [](ContributeAnswer& b) { return &b.entitlement.benefit_base; },
       [](ContributeAnswer& b) { return &b.pension.total; },
       [](ContributeAnswer& b) { return &b.pension.total_today; },
       [](ContributeAnswer& b) { return &b.lifetime.received; },
       [](ContributeAnswer& b) { return &b.lifetime.left_to_heirs; },
       [](ContributeAnswer& b) { return &b.lifetime.net_present_value; },
       [](ContributeAnswer& b) { return &b.against_nothing.received_more; },
       [](ContributeAnswer& b) { return &b.against_nothing.net_present_value; },
       [](ContributeAnswer& b) { return &b.pool.paid_in; },
       [](ContributeAnswer& b) { return &b.pool.paid_out; },
       [](ContributeAnswer& b) { return &b.pool.net_cost; }});
  ExpectEachIsHeld<ResidentAnswer>(
      {[](ResidentAnswer& b) { return &b.entitlement.account_balance; },
       [](ResidentAnswer& b) { return &b.pension.total; },
       [](ResidentAnswer& b) { return &b.pension.total_today; },
       [](ResidentAnswer& b) { return &b.lifetime.received; },
       [](ResidentAnswer& b) { return &b.lifetime.left_to_heirs; },
       [](ResidentAnswer& b) { return &b.lifetime.net_present_value; }});
  ExpectEachIsHeld<SaveAnswer>({[](SaveAnswer& b) { return &b.lifetime.left_to_heirs; },
                                [](SaveAnswer& b) { return &b.lifetime.received; },
                                [](SaveAnswer& b) { return &b.lifetime.net_present_value; }});
}

}  // namespace
}  // namespace flexpension::test

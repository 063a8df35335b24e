#include "core/rules/resident.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// Born in May 1970, valued in November 2026, 60 in May 2030: four Decembers and May 2030.
constexpr Month kBirth = Month::Of(1970, 5);
constexpr Month kValuation = Month::Of(2026, 11);

ResidentPlan Tier() {
  ResidentPlan plan;
  plan.annual = Yuan(2000);
  plan.subsidy = Yuan(60);
  plan.base_pension = 163.0;
  plan.extra_per_year = {{16, 1.5}};
  return plan;
}

ResidentLife Living(const ResidentPlan& plan, Month death) {
  return LiveAsResident(plan, kBirth, kValuation, death);
}

TEST(Resident, PaysEachDecemberAndLastInTheMonthOf60) {
  ResidentPlan plan = Tier();
  plan.recorded_years = 15;
  const ResidentLife life = Living(plan, M(2050, 1));
  EXPECT_EQ(life.last, M(2030, 5));
  for (std::size_t k = 0; k < 43; ++k) {
    const Month month = kValuation + static_cast<int>(k);
    const bool pays = month.month() == 12 || month == M(2030, 5);
    EXPECT_EQ(life.flows[k], pays ? Yuan(-2000) : Money{}) << ToText(month);
  }
  EXPECT_EQ(life.contributions, Yuan(5 * 2000));
  EXPECT_EQ(life.subsidies, Yuan(5 * 60));
}

TEST(Resident, AMonthOf60InDecemberPaysOnceThatYear) {
  const ResidentLife life = LiveAsResident(Tier(), M(1970, 12), kValuation, M(2050, 1));
  EXPECT_EQ(life.subsidies, Yuan(5 * 60));
}

TEST(Resident, AValuationMonthInDecemberIsAPaymentMonth) {
  const ResidentLife life = LiveAsResident(Tier(), kBirth, M(2026, 12), M(2050, 1));
  EXPECT_EQ(life.flows[0], Yuan(-2000));
}

TEST(Resident, YearsShortOf15AreMadeUpWithoutSubsidyInTheMonthOf60) {
  const ResidentLife life = Living(Tier(), M(2050, 1));
  EXPECT_EQ(life.years, 15);
  EXPECT_EQ(life.contributions, Yuan(15 * 2000));
  EXPECT_EQ(life.subsidies, Yuan(5 * 60));
  EXPECT_EQ(life.flows[42], Yuan(-11 * 2000));
}

TEST(Resident, RecordedYearsCountTowardsThe15) {
  ResidentPlan plan = Tier();
  plan.recorded_years = 8;
  EXPECT_EQ(Living(plan, M(2050, 1)).contributions, Yuan(7 * 2000));
  plan.recorded_years = 10;
  EXPECT_EQ(Living(plan, M(2050, 1)).contributions, Yuan(5 * 2000));
  EXPECT_EQ(Living(plan, M(2050, 1)).years, 15);
}

TEST(Resident, YearsAbove15AddToTheBasePensionAndAreRoundedWithIt) {
  ResidentPlan plan = Tier();
  plan.base_growth = 0.03;
  plan.recorded_years = 12;
  const ResidentLife life = Living(plan, M(2050, 1));
  EXPECT_EQ(life.years, 17);
  // 163 · 1.03^4 from 2026 to 2030, and twice 1.5.
  EXPECT_EQ(life.basic, Fen(163.0 * 1.03 * 1.03 * 1.03 * 1.03 + 3.0));
}

TEST(Resident, TheAccountIsPaidOverThe139MonthsOfTheScheme) {
  const ResidentLife life = Living(Tier(), M(2050, 1));
  EXPECT_EQ(life.account_balance, Yuan(15 * 2000 + 5 * 60));
  EXPECT_EQ(life.account, Fen(30300.0 / 139.0));
  EXPECT_EQ(life.total(), life.basic + life.account);
}

TEST(Resident, InPaymentTheBasicPartGrowsEachJanuaryAndTheAccountPartStays) {
  ResidentPlan plan = Tier();
  plan.base_growth = 0.1;
  const ResidentLife life = Living(plan, M(2032, 1));
  const Money basic = Fen(163.0 * 1.1 * 1.1 * 1.1 * 1.1);
  EXPECT_EQ(life.flows[43], basic + life.account);  // June 2030
  EXPECT_EQ(life.flows[49], basic + life.account);  // December 2030
  const Money raised = Fen(basic.yuan() * 1.1);
  EXPECT_EQ(life.flows[50], raised + life.account);
  EXPECT_EQ(life.flows[61], raised + life.account);
}

TEST(Resident, APensionStartingInJanuaryIsNotRaisedThatJanuary) {
  ResidentPlan plan = Tier();
  plan.base_growth = 0.1;
  const ResidentLife life = LiveAsResident(plan, M(1970, 12), kValuation, M(2031, 2));
  EXPECT_EQ(life.received.fen(), 2 * life.total().fen());
}

TEST(Resident, WhatIsLeftOfTheAccountGoesToTheHeirs) {
  const ResidentLife life = Living(Tier(), M(2031, 5));
  EXPECT_EQ(life.left_to_heirs.fen(), life.account_balance.fen() - 12 * life.account.fen());
  EXPECT_EQ(life.received.fen(), 12 * life.total().fen());
  EXPECT_EQ(life.flows.back(), life.total() + life.left_to_heirs);
  EXPECT_EQ(Living(Tier(), M(2060, 1)).left_to_heirs, Money{});
}

TEST(Resident, TheAccountPartIsPaidOnWhenTheAccountIsEmpty) {
  const ResidentLife life = Living(Tier(), M(2060, 1));
  EXPECT_EQ(life.flows.back(), life.total());
}

TEST(Resident, ADeathBefore60LeavesWhatWasPaid) {
  const ResidentLife life = Living(Tier(), M(2028, 6));
  EXPECT_EQ(life.paid, Yuan(4000));
  EXPECT_EQ(life.received, Money{});
  EXPECT_EQ(life.left_to_heirs, Yuan(2 * 2060));
  EXPECT_EQ(life.contributions, Yuan(15 * 2000));  // uncut by death
}

TEST(Resident, ADeathInTheMonthOf60BringsNoPension) {
  const ResidentLife life = Living(Tier(), M(2030, 5));
  EXPECT_EQ(life.received, Money{});
  EXPECT_EQ(life.left_to_heirs, life.account_balance);
}

TEST(Resident, TheAccountEarnsItsOwnRateByTheMonth) {
  ResidentPlan plan = Tier();
  plan.account_rate = 0.12;
  plan.recorded_balance = Yuan(1000);
  // 1000 for two months of 2026 and 2060 for one, then 3100.60 for five of 2027.
  EXPECT_EQ(Living(plan, M(2026, 12)).left_to_heirs, FenOf(310060));
  EXPECT_EQ(Living(plan, M(2027, 5)).left_to_heirs, FenOf(325563));
}

TEST(Resident, YearsAddInStepsFromTheFirstOn) {
  const std::vector<ExtraStep> hubei = {{1, 1.0}, {16, 2.0}, {26, 3.0}};
  EXPECT_EQ(ExtraFor(hubei, 0), 0.0);
  EXPECT_EQ(ExtraFor(hubei, 1), 1.0);
  EXPECT_EQ(ExtraFor(hubei, 15), 15.0);
  EXPECT_EQ(ExtraFor(hubei, 16), 17.0);
  EXPECT_EQ(ExtraFor(hubei, 20), 25.0);
  EXPECT_EQ(ExtraFor(hubei, 25), 35.0);
  EXPECT_EQ(ExtraFor(hubei, 30), 50.0);
  EXPECT_EQ(ExtraFor({}, 30), 0.0);
  const std::vector<ExtraStep> above = {{16, 2.0}};
  EXPECT_EQ(ExtraFor(above, 15), 0.0);
  EXPECT_EQ(ExtraFor(above, 20), 10.0);
}

}  // namespace
}  // namespace flexpension::test

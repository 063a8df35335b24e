#include "core/plan/award.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

CompareRequest Eligible() {
  CompareRequest request = PlainRequest();
  request.person.record.months = 200;
  request.person.record.mean_index = 0.6;
  return request;
}

TEST(Award, TakesTheBenefitBaseOfTheYearOfTheLastMonth) {
  CompareRequest request = Eligible();
  request.region.benefit_base = SeriesOf({{M(2030, 1), 7000.0}, {M(2031, 1), 7100.0}});
  EXPECT_EQ(Worked(SettingOf(request), Standard(0.6)).award.benefit_base.value, 7100.0);
  request.retirement.shift_months = 7;  // to December 2031; paid from January 2032
  EXPECT_EQ(Worked(SettingOf(request), Standard(0.6)).award.benefit_base.value, 7100.0);
}

TEST(Award, TakesThePayoutMonthsOfTheAgeInTheLastMonth) {
  CompareRequest request = Eligible();
  EXPECT_EQ(Worked(SettingOf(request), Standard(0.6)).award.payout_months,
            PayoutMonths(LawPayoutMonths(), 61 * 12 + 4));
  request.person.birth_month = M(1960, 1);  // retired by law in January 2020, at 60
  EXPECT_EQ(Worked(SettingOf(request), Standard(0.6)).award.payout_months,
            PayoutMonths(LawPayoutMonths(), 60 * 12));
}

TEST(Award, TheSecondBaseIsTheBenefitBaseUnlessTheRegionSaysOtherwise) {
  CompareRequest request = Eligible();
  EXPECT_EQ(Worked(SettingOf(request), Standard(0.6)).award.indexed_wage_base.value, 6000.0);
  request.region.indexed_wage_base = SeriesOf({{M(2025, 1), 5000.0}});
  const Evaluation plan = Worked(SettingOf(request), Standard(0.6));
  EXPECT_EQ(plan.award.indexed_wage_base.value, 5000.0);
  EXPECT_EQ(plan.award.pension.basic, BasicPension(6000, 5000, plan.accumulation.mean_index,
                                                   plan.accumulation.accrual_years, false));
}

TEST(Award, HasABasicAnAccountAndATransitionalPart) {
  CompareRequest request = Eligible();
  request.person.record.deemed_months = 60;
  request.person.record.deemed_index = 1.0;
  request.region.transition_coefficient = 0.013;
  const Evaluation plan = Worked(SettingOf(request), Standard(0.6));
  EXPECT_EQ(plan.award.pension.transitional, Yuan(390));  // 6000 · 5 · 1.3 %
  EXPECT_EQ(plan.award.pension.account,
            AccountPension(plan.accumulation.account.balance(), plan.award.payout_months));
  EXPECT_EQ(plan.award.refund, Money{});
}

TEST(Award, WhoIsNotEligibleGetsTheAccountBack) {
  CompareRequest request = PlainRequest();
  request.retirement.extend = false;
  const Evaluation plan = Worked(SettingOf(request), Standard(0.6));
  EXPECT_EQ(plan.award.pension.total(), Money{});
  EXPECT_EQ(plan.award.refund, Yuan(65 * 288));
}

TEST(Award, OnlyTheBenefitBaseGoesBackToTheWage) {
  CompareRequest request = Eligible();
  request.assumptions.benefit_base_convergence = 0.01;
  request.region.benefit_base = SeriesOf({{M(2026, 1), 7500.0}});  // 1.25 of the wage
  Award award = Worked(SettingOf(request), Standard(0.6)).award;
  EXPECT_NEAR(award.benefit_base.value, 1.20 * 6000.0, 1e-9);  // of 2031
  EXPECT_EQ(award.indexed_wage_base.value, award.benefit_base.value);
  request.region.indexed_wage_base = SeriesOf({{M(2026, 1), 6300.0}});
  award = Worked(SettingOf(request), Standard(0.6)).award;
  EXPECT_NEAR(award.benefit_base.value, 1.20 * 6000.0, 1e-9);
  EXPECT_EQ(award.indexed_wage_base.value, 6300.0);
}

TEST(Award, WithoutConvergenceIsWhatNoConvergenceGives) {
  CompareRequest request = Eligible();
  request.region.benefit_base = SeriesOf({{M(2026, 1), 7500.0}});
  request.person.record.deemed_months = 60;
  request.person.record.deemed_index = 1.0;
  for (const bool second : {false, true}) {
    if (second) request.region.indexed_wage_base = SeriesOf({{M(2026, 1), 6300.0}});
    request.assumptions.benefit_base_convergence = 0.0;
    const Money plain = Worked(SettingOf(request), Standard(0.6)).award.pension.total();
    request.assumptions.benefit_base_convergence = 0.02;
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, Standard(0.6));
    EXPECT_LT(plan.award.pension.total(), plain);
    EXPECT_EQ(PensionWithoutConvergence(setting, plan.accumulation, plan.award).total(), plain);
  }
}

TEST(Award, SaysWhichFigureIsMissing) {
  CompareRequest request = Eligible();
  request.region.benefit_base = SeriesOf({{M(2032, 1), 7000.0}});
  const Setting setting = SettingOf(request);
  Award award;
  const auto missing = MakeAward(setting, Accumulate(setting, Standard(0.6)), award);
  ASSERT_TRUE(missing.has_value());
  EXPECT_EQ(missing->name, "benefit_base");
  EXPECT_EQ(missing->when, "2031");
}

}  // namespace
}  // namespace flexpension::test

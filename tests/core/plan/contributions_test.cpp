#include "core/plan/contributions.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

/// Wage 6000 in 2026, a twentieth more each year; bounds 0.6 and 3 times the wage.
Outlook Growing(Month start) {
  Region region;
  region.average_wage = SeriesOf({{M(2026, 1), 6000.0}});
  Outlook outlook;
  EXPECT_TRUE(BuildOutlook(region, start, 480, 0.05, outlook).empty());
  return outlook;
}

std::vector<PaidMonth> Walk(const ContributionPlan& plan, const Outlook& outlook, int count,
                            double income_growth = 0.0) {
  Contributions contributions(plan, outlook, income_growth);
  std::vector<PaidMonth> months;
  for (int i = 0; i < count; ++i) months.push_back(contributions.Next());
  return months;
}

std::string Ways(const std::vector<PaidMonth>& months) {
  std::string letters;
  for (const PaidMonth& month : months) letters += "NSF"[static_cast<std::size_t>(month.way)];
  return letters;
}

Scheme FiveHundred() {
  Scheme scheme;
  scheme.amount = Yuan(500);
  return scheme;
}

TEST(Contributions, ThePatternRunsFromJanuaryToDecemberWhateverTheFirstMonth) {
  const ContributionPlan plan = Mixed("SSSFFFNNNSSN", 0.6, FiveHundred());
  const Outlook outlook = Growing(M(2026, 11));
  EXPECT_EQ(Ways(Walk(plan, outlook, 14)), "SNSSSFFFNNNSSN");
}

TEST(Contributions, APlanWithoutPhasesPaysNothing) {
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Ways(Walk(ContributionPlan{}, outlook, 3)), "NNN");
}

TEST(Contributions, AMonthWithoutPaymentCountsNothing) {
  const Outlook outlook = Growing(M(2026, 1));
  const PaidMonth month = Walk(Mixed("NNNNNNNNNNNN", 1.0, FiveHundred()), outlook, 1)[0];
  EXPECT_EQ(month.credit.paid, Money{});
  EXPECT_EQ(month.credit.to_account, Money{});
  EXPECT_EQ(month.credit.eligibility + month.credit.accrual + month.credit.weight, 0.0);
}

TEST(Contributions, EachPhaseHasItsOwnPatternAndBase) {
  ContributionPlan plan = Standard(0.6);
  Phase second;
  second.from = M(2026, 3);
  second.pattern = PatternOf("SSSNSSSSSSSS");
  second.base_ratio = 1.0;
  plan.phases.push_back(second);
  const Outlook outlook = Growing(M(2026, 1));
  const auto months = Walk(plan, outlook, 5);
  EXPECT_EQ(Ways(months), "SSSNS");
  EXPECT_EQ(months[1].credit.paid, Yuan(720));
  EXPECT_EQ(months[2].credit.paid, Yuan(1200));
}

TEST(Contributions, APhaseThatIsOverAtOnceIsSkipped) {
  ContributionPlan plan = Standard(0.6);
  plan.phases[0].from = M(2020, 1);
  Phase second = plan.phases[0];
  second.from = M(2021, 1);
  second.base_ratio = 1.0;
  plan.phases.push_back(second);
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Walk(plan, outlook, 1)[0].credit.paid, Yuan(1200));
}

TEST(Contributions, TheBaseIsClampedByTheBounds) {
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Walk(Standard(0.0), outlook, 1)[0].credit.paid, Yuan(720));
  EXPECT_EQ(Walk(Standard(5.0), outlook, 1)[0].credit.paid, Yuan(3600));
  EXPECT_EQ(Walk(Standard(5.0), outlook, 1)[0].credit.index, 3.0);
}

TEST(Contributions, WhereTheBoundsCrossTheCeilingWins) {
  Outlook outlook = Growing(M(2026, 1));
  outlook.floor[0] = 9000.0;
  outlook.ceiling[0] = 8000.0;
  EXPECT_EQ(Walk(Standard(1.0), outlook, 1)[0].credit.paid, Yuan(1600));
}

TEST(Contributions, ATypedBaseMovesWithTheAverageWage) {
  ContributionPlan plan = Standard(0.6);
  plan.phases[0].base_amount = 8000.0;
  const Outlook outlook = Growing(M(2026, 1));
  const auto months = Walk(plan, outlook, 13);
  EXPECT_EQ(months[11].credit.paid, Yuan(1600));
  EXPECT_EQ(months[12].credit.paid, Yuan(1680));
}

TEST(Contributions, ASingleMonthIsSetOtherwise) {
  ContributionPlan plan = Mixed("SSSSSSSSSSSS", 0.6, FiveHundred());
  plan.months = {{M(2026, 2), Way::kNone}, {M(2027, 1), Way::kFixed}};
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Ways(Walk(plan, outlook, 14)), "SNSSSSSSSSSSFS");
}

TEST(Contributions, AnAbsoluteAmountStaysAndARelativeOneMovesWithTheWage) {
  Scheme scheme = FiveHundred();
  const Outlook outlook = Growing(M(2026, 1));
  const auto paid = [&](double indexation, std::size_t month) {
    scheme.indexation = indexation;
    return Walk(Mixed("FFFFFFFFFFFF", 0.6, scheme), outlook, 25)[month].credit.paid;
  };
  EXPECT_EQ(paid(0.0, 24), Yuan(500));
  EXPECT_EQ(paid(1.0, 11), Yuan(500));
  EXPECT_EQ(paid(1.0, 12), Yuan(525));
  EXPECT_EQ(paid(1.0, 24), FenOf(55125));
  EXPECT_EQ(paid(0.5, 12), FenOf(51250));
}

TEST(Contributions, AnAmountMayMoveWithFlexibleIncomeByFullYears) {
  Scheme scheme = FiveHundred();
  scheme.indexation = 1.0;
  scheme.indexed_to = IndexedTo::kFlexibleIncome;
  const Outlook outlook = Growing(M(2026, 7));
  const auto months = Walk(Mixed("FFFFFFFFFFFF", 0.6, scheme), outlook, 25, 0.1);
  EXPECT_EQ(months[6].credit.paid, Yuan(500));  // January 2027: no full year yet
  EXPECT_EQ(months[11].credit.paid, Yuan(500));
  EXPECT_EQ(months[12].credit.paid, Yuan(550));
  EXPECT_EQ(months[24].credit.paid, Yuan(605));
}

TEST(Contributions, ATermCountsMonthsOneByOneAcrossYears) {
  Scheme scheme = FiveHundred();
  scheme.term_months = 5;
  ContributionPlan plan = Mixed("NNNNNNNNNFFF", 0.6, scheme);
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Ways(Walk(plan, outlook, 25)), "NNNNNNNNNFFFNNNNNNNNNFFSN");
  plan.after_term = AfterTerm::kNone;
  EXPECT_EQ(Ways(Walk(plan, outlook, 25)), "NNNNNNNNNFFFNNNNNNNNNFFNN");
}

TEST(Contributions, ATermOfNoMonthsIsUsedUpAtOnce) {
  Scheme scheme = FiveHundred();
  scheme.term_months = 0;
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Ways(Walk(Mixed("FFFFFFFFFFFF", 0.6, scheme), outlook, 2)), "SS");
}

TEST(Contributions, TheLastCreditUnderACapIsCutToFit) {
  Scheme scheme = FiveHundred();
  scheme.eligibility.factor = 0.7;
  scheme.eligibility.cap_months = 2;
  const Outlook outlook = Growing(M(2026, 1));
  const auto months = Walk(Mixed("FFFFFFFFFFFF", 0.6, scheme), outlook, 5);
  EXPECT_EQ(months[0].credit.eligibility, 0.7);
  EXPECT_EQ(months[1].credit.eligibility, 0.7);
  EXPECT_NEAR(months[2].credit.eligibility, 0.6, 1e-12);
  EXPECT_NEAR(months[3].credit.eligibility, 0.0, 1e-12);
  EXPECT_GT(months[4].credit.accrual, 0.0);  // the benefit has no cap
}

TEST(Contributions, ACapIsForProratedCreditsOnly) {
  Scheme scheme = FiveHundred();
  scheme.eligibility.mode = Credit::kFull;
  scheme.eligibility.cap_months = 2;
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Walk(Mixed("FFFFFFFFFFFF", 0.6, scheme), outlook, 5)[4].credit.eligibility, 1.0);
}

TEST(Contributions, StandardMonthsDoNotUseUpTheCap) {
  Scheme scheme = FiveHundred();
  scheme.eligibility.factor = 1.0;
  scheme.eligibility.cap_months = 1;
  const Outlook outlook = Growing(M(2026, 1));
  const auto months = Walk(Mixed("SSSSSSFFFFFF", 0.6, scheme), outlook, 8);
  EXPECT_EQ(months[6].credit.eligibility, 1.0);
  EXPECT_EQ(months[7].credit.eligibility, 0.0);
}

TEST(Contributions, ASubsidyPaysPartOfTheFirstPaidMonths) {
  ContributionPlan plan = Mixed("SNSSSSSSSSSS", 0.6, FiveHundred());
  plan.subsidy = Subsidy{.share = 0.6667, .monthly_cap = {}, .months = 2};
  const Outlook outlook = Growing(M(2026, 1));
  const auto months = Walk(plan, outlook, 4);
  EXPECT_EQ(months[0].subsidy, FenOf(48002));  // 0.6667 · 720
  EXPECT_EQ(months[1].subsidy, Money{});
  EXPECT_EQ(months[2].subsidy, FenOf(48002));  // the second paid month
  EXPECT_EQ(months[3].subsidy, Money{});
  EXPECT_EQ(months[0].credit.paid, Yuan(720));  // what is credited is not lowered
}

TEST(Contributions, ASubsidyStopsAtItsMonthlyCap) {
  ContributionPlan plan = Standard(0.6);
  plan.subsidy = Subsidy{.share = 0.6667, .monthly_cap = Yuan(300), .months = 12};
  const Outlook outlook = Growing(M(2026, 1));
  EXPECT_EQ(Walk(plan, outlook, 1)[0].subsidy, Yuan(300));
}

}  // namespace
}  // namespace flexpension::test

// What becomes of somebody who is past the age, who is short of the minimum, who misses months, who
// dies at any age.

#include <gtest/gtest.h>

#include <algorithm>

#include "core/plan/life_course.h"
#include "core/rules/survival.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// The person of PlainRequest(), born in January 1970, reaches the age in May 2031; minimum 192.

CompareRequest Recorded(int months) {
  CompareRequest request = PlainRequest();
  request.person.record.months = months;
  request.person.record.mean_index = 0.6;
  request.person.record.account_balance = Yuan(10000);
  request.retirement.extend = false;
  return request;
}

/// Born in January 1964, past the age of 60 since January 2024.
CompareRequest PastTheAge(int months) {
  CompareRequest request = Recorded(months);
  request.person.birth_month = M(1964, 1);
  return request;
}

TEST(OwedPension, IsAwardedByTheMonthInWhichTheAgeWasReached) {
  const Setting setting = SettingOf(PastTheAge(200));
  const Evaluation plan = Worked(setting, Standard(0.6));
  EXPECT_EQ(plan.accumulation.awarded, M(2024, 1));
  EXPECT_EQ(plan.award.payout_months, 139.0);
  EXPECT_EQ(plan.award.benefit_base.figure->from, M(2020, 1));
  const RetirementAnswer answer = RetirementOf(setting, plan);
  EXPECT_EQ(answer.owed_since, M(2024, 2));
  EXPECT_EQ(answer.pension_from, M(2026, 1));
  EXPECT_EQ(answer.extended_months, 0);
}

TEST(OwedPension, OrByTheMonthInWhichTheMinimumWasReached) {
  CompareRequest request = PastTheAge(200);
  request.person.record.reached_minimum = M(2025, 1);
  const Setting setting = SettingOf(request);
  const Evaluation plan = Worked(setting, Standard(0.6));
  EXPECT_EQ(plan.award.payout_months, PayoutMonths(setting.payout_table, 61 * 12));
  EXPECT_EQ(RetirementOf(setting, plan).owed_since, M(2025, 2));
}

TEST(OwedPension, WhoIsShortGoesOnFromTheValuationMonth) {
  CompareRequest request = PastTheAge(178);
  request.retirement.extend = true;
  request.person.record.reached_minimum = M(2025, 1);
  const Setting setting = SettingOf(request);
  const Evaluation plan = Worked(setting, Standard(0.6));
  EXPECT_EQ(plan.accumulation.awarded, M(2026, 2));
  EXPECT_FALSE(RetirementOf(setting, plan).owed_since.has_value());
}

TEST(BreakMonths, AreThoseAfterTheFirstContributionAndBeforeTheLastMonth) {
  const auto breaks = [](CompareRequest request, const ContributionPlan& plan) {
    return Accumulate(SettingOf(request), plan).break_months;
  };
  // January 2026 to May 2031: 65 months, of which those from July to December are not paid.
  const ContributionPlan half = Mixed("SSSSSSNNNNNN", 0.6, {});
  EXPECT_EQ(breaks(Recorded(200), half), 5 * 6);
  CompareRequest typed = Recorded(200);
  typed.person.record.break_months = 7;
  EXPECT_EQ(breaks(typed, half), 5 * 6 + 7);
  // Without a record nothing is broken before the first payment.
  const ContributionPlan late = Mixed("NNNNNNSSSSSS", 0.6, {});
  EXPECT_EQ(breaks(Recorded(0), late), 4 * 6 + 4);  // May 2031 is the last month itself
  EXPECT_EQ(breaks(Recorded(200), late), 5 * 6 + 4);
}

TEST(BreakMonths, CountInTheMeanIndexWhereThePlaceSaysSo) {
  CompareRequest request = Recorded(200);
  request.person.record.break_months = 40;
  const ContributionPlan none;
  const double without = Accumulate(SettingOf(request), none).mean_index;
  EXPECT_NEAR(without, 0.6, 1e-15);
  request.region.break_months_index = 0.0;
  const Accumulation counted = Accumulate(SettingOf(request), none);
  EXPECT_NEAR(counted.mean_index, 0.6 * 200 / (200 + 40 + 64), 1e-15);
  EXPECT_NEAR(counted.mean_index_of_paid, 0.6, 1e-15);
  EXPECT_EQ(counted.accrual_years, 200 / 12.0);
}

TEST(Short, WhoMovesToTheResidentSchemeTakesTheAccountAlong) {
  CompareRequest request = Recorded(100);
  request.retirement.if_short = IfShort::kResident;
  request.retirement.resident = ResidentTerms{};
  request.retirement.resident->annual = Yuan(1000);
  request.retirement.resident->base_pension = 150.0;
  request.retirement.resident->record.years = 2;
  request.retirement.resident->record.account_balance = Yuan(500);
  const Setting setting = SettingOf(request);
  const Evaluation plan = Worked(setting, Standard(0.6));
  // 165 months make 13 years, with two of the resident record 15: nothing is made up.
  ASSERT_TRUE(plan.award.resident.has_value());
  EXPECT_EQ(plan.award.resident->years, 15);
  EXPECT_EQ(plan.award.resident->made_up, Money{});
  EXPECT_EQ(plan.award.pension_from, M(2031, 6));
  EXPECT_EQ(plan.award.pension.basic, Yuan(150));
  EXPECT_EQ(plan.award.pension.account, Fen((10000.0 + 65 * 288 + 500) / 139));
  EXPECT_EQ(plan.life.pool_out, 0.0);
  EXPECT_EQ(plan.life.refunded, Money{});
  EXPECT_FALSE(plan.accumulation.eligible);
  EXPECT_EQ(RetirementOf(setting, plan).reason, Reason::kResident);
}

TEST(Short, ResidentYearsThatAreMissingAreMadeUpInTheMonthBeforeThePension) {
  CompareRequest request = Recorded(31);
  request.retirement.if_short = IfShort::kResident;
  request.retirement.resident = ResidentTerms{};
  request.retirement.resident->annual = Yuan(1000);
  const Setting setting = SettingOf(request);
  const Evaluation plan = Worked(setting, Standard(0.6));
  EXPECT_EQ(plan.award.resident->made_up, Yuan(7000));  // 96 months make 8 years
  EXPECT_EQ(plan.life.flows[64], Yuan(-720 - 7000));
  EXPECT_EQ(plan.award.resident->balance, Yuan(10000 + 65 * 288 + 7000));
  const ContributeAnswer answer = AnswerOf(setting, plan, plan);
  EXPECT_EQ(answer.contributions.total, Yuan(65 * 720 + 7000));
  EXPECT_EQ(answer.contributions.to_pool, Yuan(65 * 432));
  EXPECT_EQ(answer.contributions.standard_months, 65);
}

TEST(Short, WhoNeverPaidAnythingIsRefundedNothing) {
  CompareRequest request = Recorded(0);
  request.person.record.account_balance = Money{};
  request.retirement.if_short = IfShort::kResident;
  request.retirement.resident = ResidentTerms{};
  const Evaluation plan = Worked(SettingOf(request), ContributionPlan{});
  EXPECT_FALSE(plan.award.resident.has_value());
  EXPECT_EQ(plan.award.refund, Money{});
}

CompareRequest LumpSumRequest(int months) {
  CompareRequest request = Recorded(months);
  request.retirement.if_short = IfShort::kLumpSum;
  request.person.record.first_month = M(2011, 6);
  return request;
}

TEST(Short, TheLumpSumPaysWhatIsMissingAfterFiveMoreYears) {
  const Setting setting = SettingOf(LumpSumRequest(60));
  const Evaluation plan = Worked(setting, Standard(0.6));
  // 60 + 65 + 60 months: 7 of 192 are missing in May 2036.
  EXPECT_EQ(plan.accumulation.last, M(2036, 5));
  ASSERT_TRUE(plan.accumulation.lump.has_value());
  EXPECT_EQ(plan.accumulation.lump->months, 7);
  EXPECT_EQ(plan.accumulation.lump->paid(), Yuan(7 * 720));
  EXPECT_EQ(plan.accumulation.eligibility_months, 192.0);
  EXPECT_EQ(plan.accumulation.reason, Reason::kExtended);
  EXPECT_EQ(plan.life.flows[124], Yuan(-8 * 720));
  EXPECT_EQ(plan.accumulation.account.balance(), Yuan(10000 + (125 + 7) * 288));
  const ContributionsAnswer paid = ContributionsOf(setting, plan);
  EXPECT_EQ(paid.standard_months, 125 + 7);
  EXPECT_EQ(paid.total, Yuan((125 + 7) * 720));
  EXPECT_NEAR(*paid.income_share_worst, 8 * 720 / 5000.0, 1e-15);
}

TEST(Short, TheFiveYearsEndWhenTheMinimumIsMet) {
  const Accumulation end = Accumulate(SettingOf(LumpSumRequest(100)), Standard(0.6));
  EXPECT_EQ(end.last, M(2033, 8));
  EXPECT_FALSE(end.lump.has_value());
  EXPECT_TRUE(end.eligible);
}

TEST(Short, WhoJoinedLaterIsRefunded) {
  CompareRequest request = LumpSumRequest(60);
  request.person.record.first_month = M(2011, 7);
  EXPECT_EQ(Accumulate(SettingOf(request), Standard(0.6)).last, M(2031, 5));
  request.person.record.first_month = std::nullopt;
  EXPECT_FALSE(Accumulate(SettingOf(request), Standard(0.6)).eligible);
}

TEST(Short, TheLumpSumIsPaidOnTheBaseOfThePhaseInForceThen) {
  ContributionPlan plan = Mixed("NNNNNNNNNNNN", 0.6, {});
  Phase later = plan.phases.front();
  later.from = M(2036, 5);
  later.base_ratio = 1.0;
  Phase never = later;
  never.from = M(2036, 6);
  never.base_ratio = 3.0;
  plan.phases.insert(plan.phases.end(), {later, never});
  const Accumulation end = Accumulate(SettingOf(LumpSumRequest(60)), plan);
  EXPECT_EQ(end.lump->months, 132);
  EXPECT_EQ(end.lump->each.paid, Yuan(1200));
}

CompareRequest WithIncome(int months) {
  CompareRequest request = Recorded(months);
  request.region.urban_income = SeriesOf({{M(2025, 1), 4000.0}});
  return request;
}

TEST(DeathGrantsOfALife, ArePaidByThePoolInTheMonthOfDeath) {
  CompareRequest request = WithIncome(200);
  request.retirement.death_age_months = M(2026, 3) - request.person.birth_month;
  const Evaluation plan = Worked(SettingOf(request), Standard(0.6));
  EXPECT_EQ(plan.life.grants.funeral, Yuan(8000));
  EXPECT_EQ(plan.life.grants.survivors, Yuan(4000 * 10));  // 203 months: 16 years
  EXPECT_EQ(plan.life.flows.back(), Yuan(-720 + 10000 + 3 * 288 + 48000));
  EXPECT_EQ(plan.life.left_to_heirs, Yuan(10000 + 3 * 288));
  EXPECT_EQ(plan.life.pool_out, 48000.0);
}

TEST(DeathGrantsOfALife, AreNotDueAfterARefundOrWithoutAnyContribution) {
  CompareRequest request = WithIncome(100);
  EXPECT_EQ(Worked(SettingOf(request), Standard(0.6)).life.grants.total(), Money{});
  request.retirement.death_age_months = M(2031, 5) - request.person.birth_month;
  EXPECT_GT(Worked(SettingOf(request), Standard(0.6)).life.grants.total(), Money{});
  request.person.record.months = 0;
  EXPECT_EQ(Worked(SettingOf(request), ContributionPlan{}).life.grants.total(), Money{});
}

TEST(DeathGrantsOfALife, RestOnTheIncomeOfTheYearBefore) {
  CompareRequest request = WithIncome(200);
  request.assumptions.wage_growth = 0.1;
  request.retirement.death_age_months = M(2028, 1) - request.person.birth_month;
  const Evaluation plan = Worked(SettingOf(request), Standard(0.6));
  EXPECT_EQ(plan.life.grants.funeral, Fen(2 * 4000.0 * 1.1 * 1.1));
}

TEST(Expected, OfACertainDeathIsTheLifetimeCutThere) {
  // All die at 100: a straight line of deaths over the last year.
  const CompareRequest request = WithIncome(200);
  Setting setting = SettingOf(request);
  const Month last = request.person.birth_month + kLastMonthOfLife;
  std::fill(setting.alive.begin(), setting.alive.end() - 1, 1.0);
  const Evaluation plan = Worked(setting, Standard(0.6));
  const ContributeAnswer answer = AnswerOf(setting, plan, plan);
  Setting cut = setting;
  cut.death_month = last;
  const Lifetime life = LiveThrough(cut, plan.accumulation, plan.award);
  ASSERT_TRUE(answer.lifetime.expected.has_value());
  EXPECT_EQ(answer.lifetime.expected->paid, life.paid);
  EXPECT_EQ(answer.lifetime.expected->received, life.received);
  EXPECT_EQ(answer.lifetime.expected->left_to_heirs, life.left_to_heirs);
  EXPECT_EQ(answer.lifetime.expected->death_grants, life.grants.total());
  EXPECT_EQ(answer.lifetime.expected->pool_net_cost, Fen(life.pool_out - life.pool_in));
  EXPECT_EQ(answer.lifetime.expected->probability_before_start, 0.0);
  EXPECT_EQ(answer.lifetime.expected->probability_of_break_even, 1.0);
}

TEST(Expected, WeighsEveryMonthOfDeath) {
  const CompareRequest request = WithIncome(200);
  const Setting setting = SettingOf(request);
  const Evaluation plan = Worked(setting, Standard(0.6));
  const ContributeAnswer answer = AnswerOf(setting, plan, plan);
  double received = 0.0;
  double grants = 0.0;
  for (std::size_t k = 0; k + 1 < setting.alive.size(); ++k) {
    Setting cut = setting;
    cut.death_month = setting.valuation_month + static_cast<int>(k);
    const Lifetime life = LiveThrough(cut, plan.accumulation, plan.award);
    const double dying = setting.alive[k] - setting.alive[k + 1];
    received += dying * life.received.yuan();
    grants += dying * life.grants.total().yuan();
  }
  EXPECT_NEAR(answer.lifetime.expected->received.yuan(), received, 0.0051);
  EXPECT_NEAR(answer.lifetime.expected->death_grants.yuan(), grants, 0.0051);
}

}  // namespace
}  // namespace flexpension::test

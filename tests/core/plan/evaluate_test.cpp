#include "core/plan/evaluate.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/compare/figures.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// The person of PlainRequest() with 200 months on record: contributions of 720 from January 2026 to
// May 2031, the pension from June 2031 on.

CompareRequest Recorded() {
  CompareRequest request = PlainRequest();
  request.person.record.months = 200;
  request.person.record.mean_index = 0.6;
  request.person.record.account_balance = Yuan(10000);
  return request;
}

ContributeAnswer Answered(const CompareRequest& request,
                          const ContributionPlan& plan = Standard(0.6)) {
  const Setting setting = SettingOf(request);
  return AnswerOf(setting, Worked(setting, plan), Worked(setting, {}));
}

TEST(IncomeShare, NowIsTheFirstMonthOverTheIncome) {
  EXPECT_DOUBLE_EQ(*Answered(Recorded()).contributions.income_share_now, 720.0 / 5000.0);
}

TEST(IncomeShare, AtItsWorstIsTheHighestOfThePaidMonths) {
  CompareRequest request = Recorded();
  request.region.average_wage = SeriesOf({{M(2026, 1), 6000.0}});
  request.assumptions.wage_growth = 0.1;
  EXPECT_DOUBLE_EQ(*Answered(request).contributions.income_share_worst,
                   Fen(720 * 1.1 * 1.1 * 1.1 * 1.1 * 1.1).yuan() / 5000.0);
  request.assumptions.income_growth = 0.2;  // faster than what is paid: the first year is worst
  EXPECT_DOUBLE_EQ(*Answered(request).contributions.income_share_worst, 720.0 / 5000.0);
}

TEST(IncomeShare, IncomeGrowsWithEachFullYearSinceTheValuationMonth) {
  CompareRequest request = Recorded();
  request.valuation_month = M(2026, 7);
  request.region.average_wage = SeriesOf({{M(2026, 1), 6000.0}});
  request.assumptions.wage_growth = 0.1;
  request.assumptions.income_growth = 0.2;
  // From January to June 2027 the wage has grown and the income has not.
  EXPECT_DOUBLE_EQ(*Answered(request).contributions.income_share_worst, 792.0 / 5000.0);
}

TEST(IncomeShare, IsNoneWithoutAnIncome) {
  CompareRequest request = Recorded();
  request.person.monthly_income = 0.0;
  const ContributeAnswer answer = Answered(request);
  EXPECT_FALSE(answer.contributions.income_share_now.has_value());
  EXPECT_FALSE(answer.contributions.income_share_worst.has_value());
  EXPECT_FALSE(answer.pension.share_of_last_income.has_value());
}

TEST(FirstMonth, OnPublishedFiguresNothingHasGrown) {
  CompareRequest request = Recorded();
  request.valuation_month = M(2026, 11);
  request.region.average_wage = SeriesOf({{M(2024, 1), 5900.0}, {M(2025, 1), 6000.0}});
  request.assumptions.wage_growth = 0.03;
  const ContributeAnswer derived = Answered(request);
  EXPECT_EQ(derived.contributions.first_month, FenOf(74160));  // 0.2 · 0.6 · 6000 · 1.03
  EXPECT_EQ(derived.contributions.first_month_published, FenOf(72000));
  request.region.base_floor = SeriesOf({{M(2025, 7), 3700.0}});
  EXPECT_EQ(Answered(request, Standard(0.5)).contributions.first_month, FenOf(76220));
  EXPECT_EQ(Answered(request, Standard(0.5)).contributions.first_month_published, FenOf(74000));
  request.valuation_month = M(2026, 6);  // before the floor is a year old
  EXPECT_EQ(Answered(request, Standard(0.5)).contributions.first_month, FenOf(74000));
  EXPECT_EQ(Answered(request, Standard(0.5)).contributions.first_month_published, FenOf(74000));
}

TEST(PensionShare, IsOfIncomeAndWageInTheLastMonth) {
  CompareRequest request = Recorded();
  request.region.average_wage = SeriesOf({{M(2026, 1), 6000.0}});
  request.assumptions.wage_growth = 0.1;
  request.assumptions.income_growth = 0.05;
  const ContributeAnswer answer = Answered(request);  // May 2031: five full years
  const double total = answer.pension.total.yuan();
  EXPECT_DOUBLE_EQ(*answer.pension.share_of_last_income, total / (5000 * std::pow(1.05, 5)));
  EXPECT_DOUBLE_EQ(answer.pension.share_of_average_wage, total / (6000 * std::pow(1.1, 5)));
}

TEST(PensionShare, OfAPensionThatIsAlreadyDueIsOfTheValuationMonth) {
  CompareRequest request = Recorded();
  request.person.birth_month = M(1960, 1);
  const ContributeAnswer answer = Answered(request);
  EXPECT_DOUBLE_EQ(answer.pension.share_of_average_wage, answer.pension.total.yuan() / 6000.0);
  EXPECT_DOUBLE_EQ(*answer.pension.share_of_last_income, answer.pension.total.yuan() / 5000.0);
}

TEST(TodaysMoney, DeflatesFromTheFirstPensionMonth) {
  CompareRequest request = Recorded();
  request.assumptions.inflation = 0.02;
  const ContributeAnswer answer = Answered(request);  // June 2031 is 65 months away
  EXPECT_EQ(answer.pension.total_today,
            Fen(answer.pension.total.yuan() / std::pow(1.02, 65.0 / 12.0)));
  EXPECT_EQ(InTodaysMoney(Yuan(1000), M(2030, 1), M(2026, 1), 0.1), Fen(1000 / 1.4641));
  EXPECT_EQ(InTodaysMoney(Yuan(1000), M(2026, 1), M(2026, 1), 0.1), Yuan(1000));
}

TEST(Lifetime, BreakEvenAnswersToTheTotalUncutByDeath) {
  CompareRequest request = Recorded();
  const ContributeAnswer alive = Answered(request);
  request.retirement.death_age_months = 57 * 12;
  const ContributeAnswer dead = Answered(request);
  EXPECT_LT(dead.lifetime.paid, dead.contributions.total);
  EXPECT_EQ(dead.lifetime.break_even_month, alive.lifetime.break_even_month);
  EXPECT_FALSE(dead.lifetime.paid_over_received.has_value());
}

TEST(Lifetime, PaidOverReceivedCountsPensionsNotARefund) {
  CompareRequest request = PlainRequest();
  request.retirement.extend = false;
  const ContributeAnswer answer = Answered(request);
  EXPECT_FALSE(answer.entitlement.eligible);
  EXPECT_FALSE(answer.lifetime.paid_over_received.has_value());
  EXPECT_FALSE(answer.lifetime.break_even_month.has_value());
  EXPECT_FALSE(answer.retirement.pension_from.has_value());
  EXPECT_EQ(answer.pension.refund, Yuan(65 * 288));
  EXPECT_EQ(answer.pension.total_today, Money{});
  const ContributeAnswer paid = Answered(Recorded());
  EXPECT_DOUBLE_EQ(*paid.lifetime.paid_over_received,
                   paid.lifetime.paid.yuan() / paid.lifetime.received.yuan());
}

TEST(AgainstNothing, ARecordEarnsAPensionTooAndOnlyTheDifferenceCounts) {
  const CompareRequest request = Recorded();
  const Setting setting = SettingOf(request);
  const Evaluation plan = Worked(setting, Standard(0.6));
  const Evaluation nothing = Worked(setting, {});
  EXPECT_GT(nothing.life.received, Money{});
  const ContributeAnswer answer = AnswerOf(setting, plan, nothing);
  EXPECT_EQ(answer.against_nothing.received_more, plan.life.received - nothing.life.received);
  EXPECT_EQ(answer.against_nothing.refund_more, Money{});
  EXPECT_NE(answer.against_nothing.internal_rate, answer.lifetime.internal_rate);
}

TEST(AgainstNothing, WithoutARecordItIsThePlanItself) {
  CompareRequest request = PlainRequest();
  request.person.birth_month = M(1990, 1);
  const ContributeAnswer answer = Answered(request);
  EXPECT_EQ(answer.against_nothing.received_more, answer.lifetime.received);
  EXPECT_EQ(answer.against_nothing.internal_rate, answer.lifetime.internal_rate);
  EXPECT_EQ(answer.against_nothing.net_present_value, answer.lifetime.net_present_value);
}

TEST(AgainstNothing, ARefundThatIsNotPaidOutCountsAsLess) {
  CompareRequest request = PlainRequest();
  request.person.record.account_balance = Yuan(10000);
  request.person.record.months = 140;  // enough with the plan, not without
  EXPECT_EQ(Answered(request).against_nothing.refund_more, -Yuan(10000));
}

TEST(Pool, NetCostIsWhatItPaysLessWhatItGetsAtPresentValue) {
  CompareRequest request = Recorded();
  request.assumptions.discount_rate = 0.03;
  const Setting setting = SettingOf(request);
  const Evaluation plan = Worked(setting, Standard(0.6));
  const ContributeAnswer answer = AnswerOf(setting, plan, plan);
  // 12 % of 3600 for 65 months; then all but the account part, until the account is empty, and all.
  const auto discounted = [](double yuan, int k) { return yuan * std::pow(1.03, -k / 12.0); };
  double in = 0.0;
  for (int k = 0; k < 65; ++k) in += discounted(432.0, k);
  double account = answer.entitlement.account_balance.yuan();
  double out = 0.0;
  for (int k = 65; k <= setting.death_month - setting.valuation_month; ++k) {
    const double drawn = std::min(account, answer.pension.account.yuan());
    account -= drawn;
    out += discounted(answer.pension.total.yuan() - drawn, k);
  }
  EXPECT_NEAR(answer.pool.paid_in.yuan(), in, 0.0051);
  EXPECT_NEAR(answer.pool.paid_out.yuan(), out, 0.0051);
  EXPECT_NEAR(answer.pool.net_cost.yuan(), out - in, 0.0051);
}

TEST(Figures, ABoundDerivedFromAProjectedWageIsProjected) {
  CompareRequest request = Recorded();
  request.region.average_wage = SeriesOf({{M(2025, 1), 6000.0}});
  request.assumptions.wage_growth = 0.1;
  const auto floor_in = [&](Month now) {
    request.valuation_month = now;
    const Setting setting = SettingOf(request);
    const Evaluation plan = Worked(setting, Standard(0.6));
    return FiguresOf(setting, plan.award, plan.accumulation.last)[1];
  };
  const FigureAnswer fresh = floor_in(M(2025, 12));
  EXPECT_EQ(fresh.status, Status::kDerived);
  EXPECT_EQ(fresh.in_use.status, Status::kDerived);
  EXPECT_DOUBLE_EQ(fresh.in_use.value, 3600.0);
  const FigureAnswer grown = floor_in(M(2026, 1));
  EXPECT_EQ(grown.status, Status::kDerived);
  EXPECT_EQ(grown.in_use.status, Status::kProjected);
  EXPECT_DOUBLE_EQ(grown.value, 3600.0);
  EXPECT_DOUBLE_EQ(grown.in_use.value, 3960.0);
}

}  // namespace
}  // namespace flexpension::test

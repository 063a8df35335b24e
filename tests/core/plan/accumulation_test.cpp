#include "core/plan/accumulation.h"

#include <gtest/gtest.h>

#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// The person of PlainRequest(), born in January 1970 and valued in January 2026, reaches the
// statutory age of 61 years and 4 months in May 2031, after 65 more months; the minimum is then
// 192.

CompareRequest Recorded(int months, int shift, bool extend) {
  CompareRequest request = PlainRequest();
  request.person.record.months = months;
  request.person.record.mean_index = 0.6;
  request.retirement.shift_months = shift;
  request.retirement.extend = extend;
  return request;
}

Accumulation Of(const CompareRequest& request, const ContributionPlan& plan = Standard(0.6)) {
  return Accumulate(SettingOf(request), plan);
}

TEST(Timing, ContributionsRunThroughTheMonthInWhichTheAgeIsReached) {
  const Accumulation end = Of(Recorded(127, 0, true));
  EXPECT_EQ(end.last, M(2031, 5));
  EXPECT_EQ(end.months.size(), 65u);
  EXPECT_EQ(end.eligibility_months, 192.0);
  EXPECT_EQ(end.minimum_months, 192);
  EXPECT_TRUE(end.eligible);
  EXPECT_EQ(end.reason, Reason::kStatutory);
  EXPECT_EQ(end.extended_months, 0);
}

TEST(Timing, ALittleShortIsShort) {
  // 65 months of a factor, on 127: enough is 192 but for a billionth of a month.
  const auto ends = [](double factor) {
    Scheme scheme;
    scheme.amount = Yuan(500);
    scheme.eligibility.factor = factor;
    return Of(Recorded(127, 0, true), Mixed("FFFFFFFFFFFF", 0.6, scheme));
  };
  EXPECT_EQ(ends(1.0).last, M(2031, 5));
  EXPECT_EQ(ends(1.0 - 1e-12).last, M(2031, 5));
  EXPECT_EQ(ends(1.0 - 1e-9).last, M(2031, 6));  // 6.5e-8 short
  EXPECT_EQ(ends(1.0 - 1e-5).last, M(2031, 6));  // 6.5e-4 short
}

TEST(Timing, WhoIsShortGoesOnUntilTheMinimumIsMet) {
  const Accumulation end = Of(Recorded(100, 0, true));
  EXPECT_EQ(end.last, M(2033, 8));
  EXPECT_EQ(end.extended_months, 27);
  EXPECT_EQ(end.eligibility_months, 192.0);
  EXPECT_EQ(end.reason, Reason::kExtended);
}

TEST(Timing, TheMinimumOfAnExtensionIsThatOfTheStatutoryAge) {
  EXPECT_EQ(Of(Recorded(100, 0, true)).minimum_months, 192);  // not that of 2033
}

TEST(Timing, WithoutExtensionItEndsAtTheChosenAge) {
  const Accumulation end = Of(Recorded(100, 0, false));
  EXPECT_EQ(end.last, M(2031, 5));
  EXPECT_FALSE(end.eligible);
  EXPECT_EQ(end.reason, Reason::kNone);
  EXPECT_EQ(end.extended_months, 0);
}

TEST(Timing, AnExtensionReachesTheMonthOf75AndNoFurther) {
  CompareRequest request = Recorded(35, 0, true);  // and 145 more months until January 2038
  request.person.birth_month = M(1963, 1);
  const Accumulation enough = Of(request);
  EXPECT_EQ(enough.last, M(2038, 1));
  EXPECT_EQ(enough.minimum_months, 180);
  EXPECT_TRUE(enough.eligible);
  EXPECT_EQ(enough.extended_months, 145);
  request.person.record.months = 34;
  const Accumulation short_by_one = Of(request);
  EXPECT_FALSE(short_by_one.eligible);
}

TEST(Timing, AnExtensionThatWillNotSufficeIsNotBegun) {
  CompareRequest request = Recorded(34, 0, true);
  request.person.birth_month = M(1963, 1);
  const Accumulation end = Of(request);
  EXPECT_EQ(end.last, M(2025, 12));
  EXPECT_TRUE(end.months.empty());
  EXPECT_EQ(end.extended_months, 0);
  EXPECT_EQ(end.reason, Reason::kNone);
  const Accumulation later = Of(Recorded(0, 0, true), Mixed("SNNNNNNNNNNN", 0.6, Scheme{}));
  EXPECT_EQ(later.last, M(2031, 5));
  EXPECT_EQ(later.months.size(), 65u);
}

TEST(Timing, AChosenAgeBeforeTheValuationMonthNeedsNothingMore) {
  CompareRequest request = Recorded(200, 0, true);
  request.person.birth_month = M(1960, 1);
  const Accumulation end = Of(request);
  EXPECT_EQ(end.last, M(2025, 12));
  EXPECT_TRUE(end.months.empty());
  EXPECT_TRUE(end.eligible);
  EXPECT_EQ(end.reason, Reason::kStatutory);
  EXPECT_EQ(end.account.interest(), Money{});
}

TEST(Timing, AChosenAgeBeforeTheValuationMonthExtendsFromThatMonth) {
  CompareRequest request = Recorded(179, 0, true);
  request.person.birth_month = M(1960, 1);
  const Accumulation end = Of(request);
  EXPECT_EQ(end.last, M(2026, 1));
  EXPECT_EQ(end.extended_months, 1);
  EXPECT_EQ(end.reason, Reason::kExtended);
}

TEST(Timing, ALateChoiceIsMeasuredByTheYearOfTheStatutoryAge) {
  const Accumulation end = Of(Recorded(115, 12, true));  // 115 + 77, in 2032
  EXPECT_EQ(end.last, M(2032, 5));
  EXPECT_EQ(end.minimum_months, 192);
  EXPECT_EQ(end.reason, Reason::kLate);
}

TEST(Timing, AnEarlyChoiceIsMeasuredByItsOwnYear) {
  const Accumulation end = Of(Recorded(133, -12, true));  // 133 + 53, in 2030
  EXPECT_EQ(end.last, M(2030, 5));
  EXPECT_EQ(end.minimum_months, 186);
  EXPECT_EQ(end.reason, Reason::kEarly);
}

TEST(Timing, AnEarlyChoiceThatIsShortGoesOnMonthByMonth) {
  for (const bool extend : {true, false}) {
    const Accumulation end = Of(Recorded(130, -12, extend));
    EXPECT_EQ(end.last, M(2030, 8));
    EXPECT_EQ(end.extended_months, 3);
    EXPECT_EQ(end.reason, Reason::kExtended);
  }
}

TEST(Timing, GoingOnIntoANewYearMeetsItsHigherMinimum) {
  const Accumulation end = Of(Recorded(125, -12, false));  // 185 in December 2030, 186 needed
  EXPECT_FALSE(end.eligible);
  EXPECT_EQ(end.last, M(2031, 5));
  EXPECT_EQ(end.minimum_months, 192);
  EXPECT_EQ(end.eligibility_months, 190.0);
  EXPECT_EQ(Of(Recorded(127, -12, false)).last, M(2030, 11));
}

TEST(Timing, AnEarlyChoiceThatFailsEndsAtTheStatutoryAge) {
  for (const bool extend : {true, false}) {
    const Accumulation end = Of(Recorded(0, -12, extend), Mixed("SNNNNNNNNNNN", 0.6, Scheme{}));
    EXPECT_EQ(end.last, M(2031, 5));
    EXPECT_EQ(end.extended_months, 12);
    EXPECT_EQ(end.reason, Reason::kNone);
  }
}

TEST(Timing, AnEarlyChoiceMayGoOnPastTheStatutoryAgeIfThePlanExtends) {
  const Accumulation end = Of(Recorded(100, -12, true));
  EXPECT_EQ(end.last, M(2033, 8));
  EXPECT_EQ(end.extended_months, 39);
}

TEST(Eligibility, IsRecordedDeemedAndCreditedMonths) {
  CompareRequest request = Recorded(100, 0, false);
  request.person.record.deemed_months = 27;
  EXPECT_TRUE(Of(request).eligible);
  EXPECT_EQ(Of(request).eligibility_months, 192.0);
}

TEST(Eligibility, ASumOfTenthsIsEnoughWhenItIsEnoughOnPaper) {
  Scheme scheme;
  scheme.amount = Yuan(500);
  scheme.eligibility.factor = 0.2;
  const Accumulation end = Of(Recorded(179, 0, false), Mixed("FFFFFFFFFFFF", 0.6, scheme));
  EXPECT_NEAR(end.eligibility_months, 192.0, 1e-9);
  EXPECT_TRUE(end.eligible);
}

TEST(MeanIndex, WeighsRecordedDeemedAndProjectedMonthsAlike) {
  CompareRequest request = Recorded(60, 0, true);
  request.person.record.mean_index = 1.0;
  request.person.record.deemed_months = 75;
  request.person.record.deemed_index = 2.0;
  const Accumulation end = Of(request);
  EXPECT_NEAR(end.mean_index, (60 * 1.0 + 75 * 2.0 + 65 * 0.6) / 200.0, 1e-12);
  EXPECT_EQ(end.accrual_years, 200.0 / 12.0);
}

TEST(MeanIndex, AMonthWithoutPaymentDoesNotWeigh) {
  const Accumulation end = Of(Recorded(192, 0, true), Mixed("SNNNNNNNNNNN", 3.0, Scheme{}));
  EXPECT_NEAR(end.mean_index, (192 * 0.6 + 6 * 3.0) / 198.0, 1e-12);
}

TEST(MeanIndex, AFixedMonthWithoutAccrualDoesNotWeigh) {
  Scheme scheme;
  scheme.amount = Yuan(500);
  scheme.accrual = Credit::kNone;
  const Accumulation end = Of(Recorded(192, 0, true), Mixed("FFFFFFFFFFFF", 0.6, scheme));
  EXPECT_DOUBLE_EQ(end.mean_index, 0.6);
  EXPECT_EQ(end.accrual_years, 16.0);
}

TEST(MeanIndex, MayBeWeighedByAccrual) {
  Scheme scheme;
  scheme.amount = Yuan(600);  // half of a fifth of 6000
  scheme.index.weighting = Weighting::kAccrued;
  const Accumulation end = Of(Recorded(192, 0, true), Mixed("FFFFFFFFFFFF", 0.6, scheme));
  EXPECT_NEAR(end.mean_index, (192 * 0.6 + 65 * 0.5 * 0.5) / (192 + 65 * 0.5), 1e-12);
}

TEST(MeanIndex, OfNoMonthsIsZero) {
  EXPECT_EQ(Of(Recorded(0, 0, false), ContributionPlan{}).mean_index, 0.0);
}

TEST(Account, IsClosedThroughTheLastMonth) {
  CompareRequest request = Recorded(127, 0, true);
  request.person.record.account_balance = Yuan(1000);
  request.assumptions.account_rate = 0.06;
  const Accumulation end = Of(request, ContributionPlan{});
  // Five whole years and five months.
  Ledger ledger(0.06, M(2026, 1), Yuan(1000));
  ledger.Enter(M(2031, 5));
  ledger.Close();
  EXPECT_EQ(end.account.balance(), ledger.balance());
}

}  // namespace
}  // namespace flexpension::test

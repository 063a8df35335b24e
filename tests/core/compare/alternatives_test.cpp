#include "core/compare/alternatives.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/rules/measures.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

// The man of PlainRequest(): 56 in January 2026, so that his resident pension starts in February
// 2030; he dies in January 2050.

ResidentRequest Tier() {
  ResidentRequest tier;
  tier.annual = Yuan(2000);
  tier.subsidy = Yuan(60);
  tier.base_pension = 163.0;
  return tier;
}

ResidentAnswer Resident(const CompareRequest& request, const ResidentRequest& tier = Tier()) {
  const Setting setting = SettingOf(request);
  const ResidentPlan plan = ResidentPlanOf(setting, tier);
  return AnswerOf(setting, plan,
                  LiveAsResident(plan, setting.person.birth_month, setting.valuation_month,
                                 setting.death_month));
}

TEST(ResidentAnswers, TheSubsidyIsThatOfTheYearlyPaymentsNotOfThoseMadeUp) {
  // December 2026 to 2029 and January 2030 are subsidised, ten years are made up.
  const ResidentAnswer answer = Resident(PlainRequest());
  EXPECT_EQ(answer.contributions.subsidy, Yuan(5 * 60));
  EXPECT_EQ(answer.contributions.total, Yuan(15 * 2000));
}

TEST(ResidentAnswers, SomethingIsPaidNowInDecemberAlone) {
  CompareRequest request = PlainRequest();
  for (int month = 1; month <= 12; ++month) {
    request.valuation_month = M(2026, month);
    EXPECT_EQ(Resident(request).contributions.first_month, month == 12 ? Yuan(2000) : Money{})
        << month;
  }
}

TEST(ResidentAnswers, TodaysMoneyCountsBackFromTheFirstPayment) {
  CompareRequest request = PlainRequest();
  request.assumptions.inflation = 0.04;
  const ResidentAnswer answer = Resident(request);  // February 2030 is 49 months away
  EXPECT_EQ(answer.pension.total_today,
            Fen(answer.pension.total.yuan() / std::pow(1.04, 49.0 / 12.0)));
  EXPECT_LT(answer.pension.total_today, answer.pension.total);
}

TEST(ResidentAnswers, PaidOverReceivedIsWhatItsNameSays) {
  const ResidentAnswer answer = Resident(PlainRequest());
  // 30,000 paid; 240 payments of 163 and of a 139th of the account.
  const Money monthly = Yuan(163) + Fen(30300.0 / 139.0);
  EXPECT_EQ(answer.lifetime.paid, Yuan(30000));
  EXPECT_EQ(answer.lifetime.received.fen(), 240 * monthly.fen());
  EXPECT_DOUBLE_EQ(*answer.lifetime.paid_over_received, 30000.0 / (240 * monthly.yuan()));
}

TEST(ResidentAnswers, PresentValueDiscountsEachPayment) {
  CompareRequest request = PlainRequest();
  request.assumptions.discount_rate = 0.05;
  const double monthly = (Yuan(163) + Fen(30300.0 / 139.0)).yuan();
  double value = 0.0;
  for (const int december : {11, 23, 35, 47}) value -= 2000 * std::pow(1.05, -december / 12.0);
  value -= 11 * 2000 * std::pow(1.05, -48 / 12.0);
  for (int k = 49; k <= 288; ++k) value += monthly * std::pow(1.05, -k / 12.0);
  EXPECT_NEAR(Resident(request).lifetime.net_present_value.yuan(), value, 0.0051);
}

TEST(ResidentAnswers, BreakEvenIsSoughtForEightyYears) {
  // 15 years at 100,000 against a pension of some 10,800 a month: 139 months.
  ResidentRequest tier = Tier();
  tier.annual = Yuan(100'000);
  tier.subsidy = Money{};
  tier.base_pension = 0.0;
  EXPECT_EQ(Resident(PlainRequest(), tier).lifetime.break_even_month, M(2030, 2) + 138);
  tier.account_rate = 0.0;
  tier.base_pension = 1.0;
  EXPECT_EQ(Resident(PlainRequest(), tier).lifetime.break_even_month, M(2030, 2) + 138);
}

TEST(ResidentAnswers, BreakEvenRaisesTheBasePartAlone) {
  ResidentRequest tier = Tier();
  tier.base_growth = 0.1;
  const ResidentAnswer answer = Resident(PlainRequest(), tier);
  Money received;
  Money basic = answer.pension.basic;
  Month month = M(2030, 2);
  for (;; ++month) {
    if (month.month() == 1) basic = Fen(basic.yuan() * 1.1);
    received += basic + answer.pension.account;
    if (received >= answer.contributions.total) break;
  }
  EXPECT_EQ(answer.lifetime.break_even_month, month);
}

TEST(SaveAnswers, PresentValueDiscountsDepositsDrawsAndWhatIsLeft) {
  CompareRequest request = PlainRequest();
  request.person.record.months = 240;
  request.person.record.mean_index = 0.6;
  request.assumptions.discount_rate = 0.05;
  const Setting setting = SettingOf(request);
  const Evaluation matched = Worked(setting, Standard(0.6));
  SaveRequest save;
  save.annual_rate = 0.0;
  const SaveAnswer answer = AnswerOf(setting, save, matched);
  // Deposits of 720 until the pension starts; then its amount until nothing is left.
  const auto deposits = static_cast<int>(matched.accumulation.months.size());
  const double pension = matched.award.pension.total().yuan();
  double left = 720.0 * deposits;
  double value = 0.0;
  for (int k = 0; k < deposits; ++k) value -= 720.0 * std::pow(1.05, -k / 12.0);
  for (int k = deposits; left > 0.0; ++k) {
    const double drawn = std::min(pension, left);
    left -= drawn;
    value += drawn * std::pow(1.05, -k / 12.0);
  }
  EXPECT_NEAR(answer.lifetime.net_present_value.yuan(), value, 0.0051);
  EXPECT_LT(answer.lifetime.net_present_value, Money{});
}

}  // namespace
}  // namespace flexpension::test

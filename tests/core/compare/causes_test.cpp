// Why two plans differ. The man is born in January 1970 and reaches 61 years and 4 months in May
// 2031, after 65 months; payout months then are 132 - 7 * 4 / 12 = 129.7. Wage and base are 6000.

#include "core/compare/causes.h"

#include <gtest/gtest.h>

#include <map>
#include <string_view>

#include "core/compare/compare.h"
#include "core/io/names.h"
#include "tests/support/build.h"

namespace flexpension::test {
namespace {

/// What each cause adds, by name; those that add nothing are left out.
using Shares = std::map<std::string_view, Money>;

Shares SharesOf(const std::vector<CauseAnswer>& causes) {
  Shares shares;
  for (const CauseAnswer& each : causes) {
    if (each.amount != Money{})
      shares[kNames<Cause>[static_cast<std::size_t>(each.cause)]] = each.amount;
  }
  return shares;
}

/// 175 months at 0.6 before the valuation month.
CompareRequest WithRecord() {
  CompareRequest request = PlainRequest();
  request.person.record.months = 175;
  request.person.record.mean_index = 0.6;
  request.causes = true;
  return request;
}

/// The difference of a plan of a request from the first one.
DifferenceAnswer DifferenceIn(const CompareRequest& request, std::size_t plan = 1) {
  auto answer = Compare(BuiltinPack(), request);
  if (const auto* problems = std::get_if<Problems>(&answer)) {
    ADD_FAILURE() << problems->begin()->path << problems->begin()->message.en;
    return {};
  }
  return std::get<CompareAnswer>(answer).plans[plan].difference;
}

Shares PensionShares(const DifferenceAnswer& difference) {
  return SharesOf(*difference.causes->pension_total);
}
Shares TotalShares(const DifferenceAnswer& difference) {
  return SharesOf(difference.causes->total);
}

TEST(Causes, AHigherBaseRaisesIndexAndAccount) {
  // 240 months. At 0.6: 6000 * 1.6 / 2 * 20 % = 960, 65 * 288 / 129.7 = 144.33. At 1.0: index
  // (105 + 65) / 240, 6000 * 1.708333 / 2 * 20 % = 1025, 65 * 480 / 129.7 = 240.56.
  CompareRequest request = WithRecord();
  request.plans.push_back({"full", Standard(1.0)});
  const DifferenceAnswer difference = DifferenceIn(request);
  EXPECT_EQ(difference.pension_total, FenOf(16123));
  EXPECT_EQ(PensionShares(difference),
            (Shares{{"mean_index", Yuan(65)}, {"account_balance", FenOf(9623)}}));
  EXPECT_EQ(TotalShares(difference), (Shares{{"amounts", Yuan(65 * 480)}}));
}

TEST(Causes, WhatYearsAndIndexBringTogetherIsSharedByBoth) {
  // Half of the months at 1.0: 35 months, 17.5 years, index (105 + 35) / 210. Years first: 960 to
  // 840, then the index to 875; the index first: 960 to 1000, then the years to 875.
  CompareRequest request = WithRecord();
  request.plans.push_back({"half", Mixed("SSSSSSNNNNNN", 1.0, Scheme{})});
  const DifferenceAnswer difference = DifferenceIn(request);
  EXPECT_EQ(difference.pension_total, FenOf(87500 + 12953 - 110433));
  EXPECT_EQ(PensionShares(difference), (Shares{{"years", FenOf(-12250)},
                                               {"mean_index", FenOf(3750)},
                                               {"account_balance", FenOf(-1480)}}));
  EXPECT_EQ(TotalShares(difference),
            (Shares{{"paid_months", Yuan(-30 * 720)}, {"amounts", Yuan(35 * 480)}}));
}

TEST(Causes, ALaterPensionHasItsOwnBaseAndPayoutMonths) {
  // 127 months recorded are 192 with the 65, the minimum of 2031, at once; with every second month
  // only, the 32nd missing one is paid in the 64 months after May 2031, and the base has grown.
  CompareRequest request = WithRecord();
  request.person.record.months = 127;
  request.assumptions.wage_growth = 0.03;
  request.plans.push_back({"half", Mixed("SNSNSNSNSNSN", 0.6, Scheme{})});
  const Shares shares = PensionShares(DifferenceIn(request));
  EXPECT_GT(shares.at("benefit_base"), Money{});
  EXPECT_GT(shares.at("payout_months"), Money{});
  EXPECT_EQ(shares.count("dated_amounts"), 0u);
}

TEST(Causes, WithoutAPensionItIsThatNotTheFigures) {
  CompareRequest request = WithRecord();
  request.retirement.extend = false;
  request.plans.push_back({"nothing", Mixed("NNNNNNNNNNNN", 0.6, Scheme{})});
  const DifferenceAnswer difference = DifferenceIn(request);
  EXPECT_EQ(PensionShares(difference), (Shares{{"eligibility", FenOf(-110433)}}));
  EXPECT_EQ(TotalShares(difference), (Shares{{"paid_months", Yuan(-46800)}}));
  std::swap(request.plans[0].body, request.plans[1].body);
  EXPECT_EQ(PensionShares(DifferenceIn(request)), (Shares{{"eligibility", FenOf(110433)}}));
  request.plans[0] = {"also nothing", request.plans[1].body};
  request.plans[0].body = Mixed("NNNNNNNNNNNN", 0.6, Scheme{});
  request.plans[1].body = Mixed("NNNNNNNNNNNN", 1.0, Scheme{});
  EXPECT_TRUE(DifferenceIn(request).causes->pension_total->empty());
}

TEST(Causes, AnotherSchemeIsOneCause) {
  CompareRequest request = WithRecord();
  ResidentRequest resident;
  resident.annual = Yuan(1000);
  resident.base_pension = 200.0;
  resident.base_growth = 0.0;
  resident.account_rate = 0.0;
  request.plans.push_back({"resident", resident});
  request.plans.push_back({"saving", SaveRequest{.like = "standard", .annual_rate = 0.0}});
  const DifferenceAnswer of_resident = DifferenceIn(request);
  EXPECT_EQ(PensionShares(of_resident), (Shares{{"scheme", *of_resident.pension_total}}));
  EXPECT_EQ(TotalShares(of_resident), (Shares{{"scheme", of_resident.total}}));
  EXPECT_FALSE(DifferenceIn(request, 2).causes->pension_total.has_value());

  // Twice the tier into the account, four or five Decembers and the years made up.
  ResidentRequest more = resident;
  more.annual = Yuan(2000);
  request.plans = {{"a", resident}, {"b", more}};
  const DifferenceAnswer of_tier = DifferenceIn(request);
  EXPECT_GT(of_tier.total, Money{});
  EXPECT_EQ(PensionShares(of_tier), (Shares{{"account_balance", *of_tier.pension_total}}));
  EXPECT_EQ(TotalShares(of_tier), (Shares{{"amounts", of_tier.total}}));
}

TEST(Causes, AreNotThereUnlessAskedFor) {
  CompareRequest request = WithRecord();
  request.causes = false;
  EXPECT_FALSE(DifferenceIn(request, 0).causes.has_value());
}

}  // namespace
}  // namespace flexpension::test

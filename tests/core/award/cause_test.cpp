// Why a sheet differs: the one figure or rounding that makes the part as it is printed.

#include <gtest/gtest.h>

#include <cmath>

#include "core/io/engine.h"
#include "tests/support/json.h"

namespace flexpension::test {
namespace {

/// A sheet of Hunan without printed sums; 8000 is no figure of the data.
Json Sheet() {
  return Json::parse(R"({"region": "43", "retired": "2025-04", "benefit_base": 8000,
    "mean_index": 0.7312, "total_months": 391, "before_months": 65, "balance": 83319.35,
    "payout_months": 139})");
}

Json AwardOf(const Json& request) {
  Json answer = Json::parse(Call("award", request.dump()).text);
  EXPECT_FALSE(answer.contains("errors")) << answer.dump();
  return answer;
}

double PartOf(const Json& answer, std::string_view part) {
  if (part == "total") return answer["total"].get<double>();
  for (const Json& row : answer["parts"]) {
    if (row["part"] == part) return row["amount"].get<double>();
  }
  ADD_FAILURE() << part;
  return 0.0;
}

/// What the sheet would print for a part if the office had worked with these figures; and what is
/// found to explain it.
Json CausesOf(const Json& request, const Json& office, const std::string& part) {
  Json other = request;
  other.merge_patch(office);
  Json printed = request;
  printed["printed"][part] = PartOf(AwardOf(other), part);
  const Json answer = AwardOf(printed);
  EXPECT_EQ(answer["first_difference"], part);
  return answer["causes"];
}

Json CausesOf(const Json& office, const std::string& part) {
  return CausesOf(Sheet(), office, part);
}

Json Cause(const std::string& code, double value) {
  return {{"code", code}, {"value", value}, {"region", nullptr}, {"year", nullptr}};
}

/// The benefit base that the data has for a province in a year.
double BaseOf(const std::string& region, int year) {
  Json request = Sheet();
  request["region"] = region;
  request["retired"] = std::to_string(year) + "-01";
  request["benefit_base"] = nullptr;
  return AwardOf(request)["benefit_base"].get<double>();
}

TEST(AwardCauses, NoneWhereNothingDiffersOrNothingIsPrinted) {
  EXPECT_EQ(AwardOf(Sheet())["causes"], Json::array());
  Json request = Sheet();
  request["printed"]["basic"] = PartOf(AwardOf(Sheet()), "basic");
  EXPECT_EQ(AwardOf(request)["causes"], Json::array());
}

TEST(AwardCauses, TheBenefitBaseOfAnotherYear) {
  const double base = BaseOf("43", 2024);
  const Json causes = CausesOf({{"benefit_base", base}}, "basic");
  ASSERT_EQ(causes.size(), 1u) << causes.dump();
  EXPECT_EQ(causes[0], Json::parse(R"({"code": "benefit_base", "value": )" + Json(base).dump() +
                                   R"(, "region": "43", "year": 2024})"));
}

TEST(AwardCauses, TheBenefitBaseOfAnotherPlaceOfTheProvince) {
  Json request = Sheet();
  request["region"] = "44";
  const double base = BaseOf("44-4403", 2025);
  ASSERT_NE(base, BaseOf("44", 2025));
  const Json causes = CausesOf(request, {{"benefit_base", base}}, "basic");
  ASSERT_FALSE(causes.empty());
  EXPECT_EQ(causes[0]["region"], "44-4403");
  EXPECT_EQ(causes[0]["year"], 2025);
}

TEST(AwardCauses, OtherPayoutMonths) {
  EXPECT_EQ(CausesOf({{"payout_months", 170}}, "account"),
            Json::array({Cause("payout_months", 170)}));
}

TEST(AwardCauses, OtherMonths) {
  EXPECT_EQ(CausesOf({{"total_months", 390}}, "basic"), Json::array({Cause("total_months", 390)}));
  EXPECT_EQ(CausesOf({{"before_months", 122}}, "transitional"),
            Json::array({Cause("before_months", 122)}));
  Json without = Sheet();
  without["before_months"] = 0;
  EXPECT_EQ(CausesOf(without, {{"before_months", 122}}, "transitional"),
            Json::array({Cause("before_months", 122)}));
}

TEST(AwardCauses, TheMeanIndexInPlaceOfTheTransitionalOne) {
  Json request = Sheet();
  request["region"] = "33";
  request["trans_index"] = 1.2;
  EXPECT_EQ(CausesOf(request, {{"trans_index", nullptr}}, "transitional"),
            Json::array({Cause("trans_index", 0.7312)}));
}

TEST(AwardCauses, YearsRoundedOtherwise) {
  // Half up at 0.01 is 32.58 years, up at 0.1 is 32.6.
  Json request = Sheet();
  const double basic = PartOf(AwardOf(request), "basic");
  request["printed"]["basic"] = std::floor(basic / 32.58 * 32.6 * 100.0 + 0.5) / 100.0;
  const Json causes = AwardOf(request)["causes"];
  ASSERT_EQ(causes.size(), 1u) << causes.dump();
  EXPECT_EQ(causes[0]["code"], "years");
  EXPECT_NEAR(causes[0]["value"].get<double>(), 32.6, 1e-9);
}

TEST(AwardCauses, AmountsRoundedOtherwise) {
  Json request = Sheet();
  const double basic = PartOf(AwardOf(request), "basic");
  request["printed"]["basic"] = std::ceil(basic);
  const Json causes = AwardOf(request)["causes"];
  ASSERT_FALSE(causes.empty());
  EXPECT_EQ(causes[0], Cause("amount_rounding", 1));
}

TEST(AwardCauses, DigitsOfTheIndexThatAreNotPrinted) {
  const Json causes = CausesOf({{"mean_index", 0.731238}}, "basic");
  ASSERT_EQ(causes.size(), 1u) << causes.dump();
  EXPECT_EQ(causes[0]["code"], "mean_index");
  // A fen is worth 8e-6 of an index here.
  EXPECT_NEAR(causes[0]["value"].get<double>(), 0.731238, 1e-5);
  // 0.7314 reads as another index.
  EXPECT_EQ(CausesOf({{"mean_index", 0.7314}}, "basic"), Json::array());
}

TEST(AwardCauses, WhatTheTotalHasAboveItsParts) {
  Json request = Sheet();
  const Json ours = AwardOf(request);
  for (const char* part : {"basic", "account", "transitional"}) {
    request["printed"][part] = PartOf(ours, part);
  }
  request["printed"]["total"] = PartOf(ours, "total") + 60.0;
  const Json answer = AwardOf(request);
  EXPECT_EQ(answer["first_difference"], "total");
  EXPECT_EQ(answer["causes"].back(), Cause("printed_sum", 60));
  // A part that only the sheet has explains it: the total is the sum of what is printed.
  request["printed"]["extras"] = {{"other", 60}};
  const Json with = AwardOf(request);
  EXPECT_EQ(with["first_difference"], "total");
  EXPECT_EQ(with["causes"].back(), Cause("printed_only", 60));
}

TEST(AwardCauses, NothingIsSaidThatTheFiguresDoNotSupport) {
  Json request = Sheet();
  request["printed"]["account"] = 12345.67;
  EXPECT_EQ(AwardOf(request)["causes"], Json::array());
  request["printed"] = {{"basic", 1.23}};
  EXPECT_EQ(AwardOf(request)["causes"], Json::array());
}

}  // namespace
}  // namespace flexpension::test

#include "core/compare/notices.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/json.h"

// What a reader is told beside the numbers: the right thing, of the right place, and no two that
// contradict each other.

namespace flexpension::test {
namespace {

Json Request() {
  return Json::parse(R"({"valuation_month": "2026-11",
      "person": {"birth_month": "1990-05", "category": "male", "monthly_income": 5500},
      "region": "41",
      "plans": [{"id": "a", "kind": "contribute", "phases": [{"pattern": "SSSSSSSSSSSS"}]}]})");
}

std::vector<std::string> CodesOf(const Json& request) {
  std::vector<std::string> codes;
  const Json answer = Compared(request);
  for (const Json& notice : answer["plans"][0]["notices"]) {
    codes.push_back(notice["code"]);
    EXPECT_FALSE(notice["message"]["zh"].get<std::string>().empty());
    EXPECT_FALSE(notice["message"]["en"].get<std::string>().empty());
  }
  return codes;
}

bool Has(const std::vector<std::string>& codes, const std::string& code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

TEST(Notices, ACityDoesNotTakeWhatItsProvinceSaysOfItselfAlone) {
  Json request = Request();
  request["region"] = "44";
  EXPECT_TRUE(Has(CodesOf(request), "floor_by_city"));
  EXPECT_TRUE(Has(CodesOf(request), "city_benefit_base"));
  for (const char* city : {"44-4401", "44-4403", "42-4203", "42-4210", "37-3717", "22-2201"}) {
    request["region"] = city;
    const auto codes = CodesOf(request);
    EXPECT_FALSE(Has(codes, "floor_by_city")) << city;
    EXPECT_FALSE(Has(codes, "city_benefit_base")) << city;
    EXPECT_FALSE(Has(codes, "contribution_class")) << city;
  }
}

TEST(Notices, WhatTheRecordLeavesOpenIsSaid) {
  Json request = Request();
  request["person"]["record"] = {{"months", 200}, {"deemed_months", 12}};
  auto codes = CodesOf(request);
  EXPECT_TRUE(Has(codes, "account_balance_unknown"));
  EXPECT_TRUE(Has(codes, "mean_index_unknown"));
  EXPECT_TRUE(Has(codes, "deemed_index_unknown"));
  request["person"]["record"] = {{"months", 200},
                                 {"mean_index", 0.6},
                                 {"deemed_months", 12},
                                 {"deemed_index", 1},
                                 {"account_balance", 50000}};
  codes = CodesOf(request);
  EXPECT_FALSE(Has(codes, "account_balance_unknown"));
  EXPECT_FALSE(Has(codes, "mean_index_unknown"));
  EXPECT_FALSE(Has(codes, "deemed_index_unknown"));
}

TEST(Notices, WhoDiesBeforeThePensionIsNotToldOfARefund) {
  Json request = Request();
  request["plans"][0]["phases"][0]["pattern"] = "SNNNNNNNNNNN";
  request["retirement"] = {{"extend", false}};
  EXPECT_TRUE(Has(CodesOf(request), "short_of_minimum"));
  request["retirement"]["death_age_months"] = 600;
  const auto codes = CodesOf(request);
  EXPECT_TRUE(Has(codes, "death_before_pension"));
  EXPECT_FALSE(Has(codes, "short_of_minimum"));
}

TEST(Notices, AFigureOfTheUserIsNotCalledTheProvinces) {
  Json request = Request();
  EXPECT_TRUE(Has(CodesOf(request), "not_yet_published"));
  request["region"] = Json::parse(R"({"code": "41", "average_wage": [["2025-06", 6500]]})");
  EXPECT_FALSE(Has(CodesOf(request), "not_yet_published"));
}

TEST(Notices, ALateChoiceNeedsAnAgreementWhateverBecomesOfIt) {
  Json request = Request();
  request["retirement"] = {{"shift_months", 12}};
  EXPECT_TRUE(Has(CodesOf(request), "late_needs_agreement"));
  request["plans"][0]["phases"][0]["pattern"] = "SSSSSSSSNNNN";  // too few by then: goes on
  EXPECT_TRUE(Has(CodesOf(request), "extended"));
  EXPECT_TRUE(Has(CodesOf(request), "late_needs_agreement"));
}

/// Retires in May 2026 with 25 recorded years of index 1: the base of 2020, 7500, is 1.25 of the
/// wage; six years on it is 1.19 of it, 7140, and 7140 * 25 % = 1785.00 instead of 1875.00.
Json WithBaseAboveTheWage() {
  return Json::parse(R"({"valuation_month": "2026-01",
      "person": {"birth_month": "1966-01", "category": "male", "monthly_income": 5500,
                 "record": {"months": 300, "mean_index": 1, "account_balance": 0}},
      "region": {"average_wage": [["2020-01", 6000]], "benefit_base": [[2020, 7500]]},
      "assumptions": {"wage_growth": 0, "benefit_base_convergence": 0.01},
      "plans": [{"id": "a", "kind": "contribute", "phases": [{"pattern": "NNNNNNNNNNNN"}]}]})");
}

TEST(Notices, WhatTheBenefitBasesWayBackTakesIsSaid) {
  const Json plan = Compared(WithBaseAboveTheWage())["plans"][0];
  EXPECT_EQ(plan["pension"]["total"], 1785.0);
  Json said;
  for (const Json& notice : plan["notices"]) {
    if (notice["code"] == "benefit_base_converges") said = notice["message"];
  }
  ASSERT_TRUE(said.is_object());
  for (const char* language : {"zh", "en"}) {
    const std::string words = said[language];
    for (const char* number : {"125.0%", "119.0%", "1785.00", "1875.00", "90.00"}) {
      EXPECT_NE(words.find(number), std::string::npos) << number << " in " << words;
    }
  }
}

TEST(Notices, NothingIsSaidWhereTheBenefitBaseDoesNotConverge) {
  Json request = WithBaseAboveTheWage();
  request["assumptions"]["benefit_base_convergence"] = 0;
  EXPECT_FALSE(Has(CodesOf(request), "benefit_base_converges"));
  request["assumptions"]["benefit_base_convergence"] = 0.01;
  request["region"]["benefit_base"] = {{2020, 6000}};
  EXPECT_FALSE(Has(CodesOf(request), "benefit_base_converges"));
  request["region"]["benefit_base"] = {{2026, 7500}};  // published for the pension's year
  EXPECT_FALSE(Has(CodesOf(request), "benefit_base_converges"));
}

TEST(Notices, TheDerivedFigureIsNamed) {
  Json request = Request();
  request["region"] = "65";
  request["valuation_month"] = "2026-08";
  request["person"]["birth_month"] = "1966-07";
  request["person"]["record"] = {{"months", 240}, {"mean_index", 1}, {"account_balance", 1}};
  const Json answer = Compared(request);
  std::string words;
  for (const Json& notice : answer["plans"][0]["notices"]) {
    if (notice["code"] == "derived_figures") words = notice["message"]["zh"];
  }
  EXPECT_NE(words.find("计发基数"), std::string::npos) << words;
}

}  // namespace
}  // namespace flexpension::test
